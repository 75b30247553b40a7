import { describe, expect, test } from "vitest";
import { messageAddress } from "./message-address.ts";

describe("I6 where a message is written", () => {
  test("I6 by the id that never changes it is LinkedIn's own composer for that person", () => {
    const found = messageAddress(["slug:noor-example", "profile:ACoAAEXAMPLE-_1", "member:5"]);
    expect(found?.at).toBe("composer");
    const url = new URL(found?.url ?? "");
    expect([url.host, url.pathname]).toEqual(["www.linkedin.com", "/messaging/compose/"]);
    expect(url.searchParams.get("recipient")).toBe("ACoAAEXAMPLE-_1");
    expect(url.searchParams.get("profileUrn")).toBe("urn:li:fsd_profile:ACoAAEXAMPLE-_1");
  });

  test("I6 by the slug alone it is their profile, where the person presses Message themselves", () => {
    expect(messageAddress(["slug:noor-example"])).toEqual({
      url: "https://www.linkedin.com/in/noor-example/",
      at: "profile",
    });
  });

  test("of somebody without a public address nothing is opened", () => {
    expect(messageAddress(["lead:ACwAAEXAMPLE", "member:5"])).toBeNull();
    expect(messageAddress([])).toBeNull();
  });
});
