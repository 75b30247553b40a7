import * as fc from "fast-check";
import { expect, test } from "vitest";
import { roleOf } from "./role.ts";

test.each([
  ["Senior Data Analyst at Sample Works | Speaker", "data analyst"],
  ["Head of Trials, Sample Labs", "trials"],
  ["data analyst", "data analyst"],
  ["Sr. Lead Data Analyst @ Sample", "data analyst"],
  ["Leiterin Einkauf bei Muster AG", "leiterin einkauf"],
  ["Director", "director"],
  ["Lead", "lead"],
  ["  ", null],
  ["| Speaker", null],
])("%s is %s", (headline, role) => {
  expect(roleOf(headline)).toBe(role);
});

test("a role is its own role, and never long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (headline) => {
      const role = roleOf(headline);
      expect((role ?? "").length).toBeLessThanOrEqual(60);
    }),
  );
});
