import { describe, expect, test } from "vitest";
import { measure } from "../bench/experiments/measure.ts";
import { SETTINGS } from "../bench/experiments/settings.ts";
import { barsOf } from "../bench/experiments/table.ts";

/** The bench in short: `npm run bench:experiments` plays all settings, and more runs of each. */
const SHORT = ["2 alike at 20, late", "4 alike at 38, at once", "10 points, late", "15 points, 60 days"];
const RUNS = 40;

describe("experiments on accounts whose truth is known", () => {
  const rows = SETTINGS.filter(({ name }) => SHORT.includes(name)).map((one) => measure(one, RUNS, 11));

  test("meet every bar of the bench", () => {
    expect(rows).toHaveLength(SHORT.length);
    expect(barsOf(rows).filter(({ met }) => !met)).toEqual([]);
  });

  test("bring the same where no wording is better, and clearly more where one is", () => {
    for (const { name, ours, even, knowing, standardError } of rows) {
      expect(ours).toBeLessThanOrEqual(knowing);
      if (name.includes("alike")) expect(ours).toBe(even);
      else expect(ours - even).toBeGreaterThan(4 * standardError);
    }
  });

  test("a z-test looked at daily, beside them, is wrong far more often than it says", () => {
    const late = rows.find(({ name }) => name === "2 alike at 20, late");
    expect(late?.falseZTest).toBeGreaterThan(0.1);
    expect(late?.falseEven).toBeLessThan(0.05);
  });
});
