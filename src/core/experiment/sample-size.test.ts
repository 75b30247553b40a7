import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "../../../tests/laws/law.ts";
import { neededForOneLook, neededForVerdict } from "./sample-size.ts";

describe("how many decided invitations a difference takes", () => {
  test("is the published number for one look", () => {
    expect(neededForOneLook(0.28)).toBe(346);
    expect(neededForOneLook(0.28, 0.15)).toBe(159);
  });

  test("is less than twice that for daily looks at two, and more for four", () => {
    const two = neededForVerdict(0.28, 0.05);
    expect(two).toBeGreaterThan(346);
    expect(two).toBeLessThan(2 * 346);
    expect(neededForVerdict(0.28, 0.025)).toBeGreaterThan(two);
  });

  law(
    "is some number for every baseline, fewer for larger differences, and more for daily looks",
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (baseline) => {
      const one = neededForOneLook(baseline);
      expect(one).toBeGreaterThan(0);
      expect(neededForOneLook(baseline, 0.15)).toBeLessThanOrEqual(one);
      expect(neededForVerdict(baseline, 0.05)).toBeGreaterThan(one);
      expect(neededForVerdict(baseline, 0.05)).toBeLessThan(1_000);
    }),
  );
});
