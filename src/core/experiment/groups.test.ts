import { describe, expect, test } from "vitest";
import { compareGroups } from "./groups.ts";
import { holdTogether, manyComparisons } from "./many.ts";
import { steady, variant } from "./testing/invented.ts";

describe("groups nobody drew by lot", () => {
  const alike = ["a", "b", "c", "d", "e"].map((id) => variant(id, steady(10, 3, 30)));

  test("that are alike differ in nothing, and five of them at once are many", () => {
    const { figures, verdict, many } = compareGroups(alike);
    expect(figures.map(({ differs }) => differs)).toEqual([null, null, null, null, null]);
    expect(verdict.kind).not.toBe("better");
    expect(many).toMatchObject({ count: 5, warning: true, expectedFalse: 0.25 });
  });

  test("differ from the rest where that is clear, also when they went at other times", () => {
    const { figures, verdict } = compareGroups([...alike, variant("high", steady(10, 7, 30, 100))]);
    expect(figures.at(-1)?.differs).toBe("higher");
    expect(verdict).toEqual({ kind: "better", id: "high" });
    expect(figures.at(-1)?.best).toBeGreaterThan(0.99);
  });

  test("with fewer than 30 decided differ in nothing yet", () => {
    const { figures } = compareGroups([...alike, variant("few", [{ age: 20, sent: 29, accepted: 29 }])]);
    expect(figures.at(-1)?.differs).toBeNull();
  });

  test("are nothing to compare when there is one", () => {
    expect(compareGroups(alike.slice(0, 1)).verdict.kind).toBe("nothing-to-compare");
  });
});

describe("many comparisons", () => {
  test("are warned of from five on", () => {
    expect(manyComparisons(4).warning).toBe(false);
    expect(manyComparisons(5).warning).toBe(true);
    expect(manyComparisons(20)).toMatchObject({ expectedFalse: 1 });
    expect(manyComparisons(20).chanceOfAny).toBeCloseTo(0.6415, 4);
  });

  test("hold together by Holm's steps: the first that fails ends it", () => {
    expect(holdTogether([0.01, 0.04, 0.03, 0.005])).toEqual([true, false, false, true]);
    expect(holdTogether([0.02, 0.02, 0.001])).toEqual([true, true, true]);
    expect(holdTogether([0.03, 0.03])).toEqual([false, false]);
    expect(holdTogether([])).toEqual([]);
  });
});
