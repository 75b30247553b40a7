import { describe, expect, it } from "vitest";
import type { Account } from "./account.ts";
import { knownAccount } from "./known-account.ts";

const OLGA: Account = { id: "ACoAAOLGA", slug: "olga", name: "Olga Owner", firstSeenAt: 1, lastSeenAt: 1 };
const seen = { id: "100000001", slug: "olga", name: "Olga Owner" };

describe("I9 one account, one identity", () => {
  it("I9 is known by its id, whatever its address and name are by now", () => {
    expect(knownAccount([OLGA], { id: OLGA.id, slug: "olga-new", name: "Olga New" })).toBe(OLGA);
  });

  it("I9 shows its member id on another generation of pages, and is known by it ever after", () => {
    const learnt = knownAccount([OLGA], seen);
    expect(learnt).toEqual({ ...OLGA, otherIds: ["100000001"] });
    const renamed = { id: "100000001", slug: "olga-new", name: "Olga New" };
    expect(knownAccount(learnt ? [learnt] : [], renamed)).toEqual(learnt);
  });

  it("I9 is known the other way round, first by its member id", () => {
    const first = { ...OLGA, id: "100000001" };
    expect(knownAccount([first], { ...seen, id: "ACoAAOLGA" })?.id).toBe("100000001");
  });

  it.each([
    ["another address", { ...seen, slug: "otto" }],
    ["no address", { ...seen, slug: null }],
    ["another name at the same address", { ...seen, name: "Otto Other" }],
    ["another profile id at the same address", { ...seen, id: "ACoAAOTTO" }],
  ])("I9 never takes one for it by %s", (_what, other) => {
    expect(knownAccount([OLGA], other)).toBeUndefined();
  });

  it("I9 never joins a second member id to an account", () => {
    expect(
      knownAccount([{ ...OLGA, otherIds: ["100000001"] }], { ...seen, id: "100000002" }),
    ).toBeUndefined();
  });

  it("I9 chooses neither of two it might be", () => {
    expect(knownAccount([OLGA, { ...OLGA, id: "ACoAAOTHER" }], seen)).toBeUndefined();
  });
});
