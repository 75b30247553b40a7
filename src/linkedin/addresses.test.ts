import { describe, expect, it } from "vitest";
import { keyOfLink, leadKeyOf } from "./addresses.ts";

describe("whom a link names", () => {
  it.each([
    ["/in/Noor-Example/", "slug:noor-example"],
    ["/IN/noor-example", "slug:noor-example"],
    ["https://www.linkedin.com/in/zo%C3%AB-exempl%C3%A9?x=1", "slug:zoë-exemplé"],
    ["/in/ACoAAEXAMPLEabcdefghij/", "profile:ACoAAEXAMPLEabcdefghij"],
    ["/in/ACwAAEXAMPLEabcdefghij/", null],
    ["/in/a%2Fdetails/", null],
    ["/in/%E0%A4%A/", null],
    ["https://evil-linkedin.com/in/noor-example/", null],
  ])("%s is %s", (href, key) => {
    expect(keyOfLink(href)).toBe(key);
  });

  it.each([
    ["/sales/lead/ACwAAEXAMPLEabcdefghij,NAME_SEARCH,aB3d", "lead:ACwAAEXAMPLEabcdefghij"],
    ["https://www.linkedin.com/sales/lead/ACwAAEXAMPLEabcdefghij?x=1", "lead:ACwAAEXAMPLEabcdefghij"],
    ["/sales/lead/ACwAAEXAMPLEabcdefghij%2CNAME_SEARCH%2CaB3d", "lead:ACwAAEXAMPLEabcdefghij"],
    ["/sales/lead/noor-example", null],
    ["/in/noor-example/", null],
    ["https://example.test/sales/lead/ACwAAEXAMPLEabcdefghij", null],
  ])("the lead of %s is %s", (href, key) => {
    expect(leadKeyOf(href)).toBe(key);
  });
});
