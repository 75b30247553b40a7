import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wilson } from "./wilson.ts";

describe("the Wilson interval", () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %d in %d is the published one", (successes, trials, low, high) => {
    const rate = wilson(successes, trials);
    expect(rate?.low).toBeCloseTo(low, 4);
    expect(rate?.high).toBeCloseTo(high, 4);
  });

  test("is wider the surer it has to be", () => {
    const widths = ([0.8, 0.9, 0.95, 0.99] as const).map((confidence) => {
      const rate = wilson(30, 100, confidence);
      return rate === null ? 0 : rate.high - rate.low;
    });
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(4);
  });

  test("is none where nothing was tried", () => {
    expect(wilson(0, 0)).toBeNull();
  });

  /** Successes and trials, every share alike. */
  const counts = fc
    .integer({ min: 1, max: 20_000 })
    .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

  test("holds the share, stays between 0 and 1, and mirrors when successes and failures change places", () => {
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const rate = wilson(successes, trials);
        const mirror = wilson(trials - successes, trials);
        if (rate === null || mirror === null) throw new Error("There were trials.");
        expect(rate.value).toBe(successes / trials);
        expect(rate.low).toBeGreaterThanOrEqual(0);
        expect(rate.low).toBeLessThanOrEqual(rate.value);
        expect(rate.high).toBeGreaterThanOrEqual(rate.value);
        expect(rate.high).toBeLessThanOrEqual(1);
        expect(mirror.low).toBeCloseTo(1 - rate.high, 12);
      }),
    );
  });

  test("has ends that solve the equation it is made from: the share lies z standard errors away", () => {
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        fc.pre(successes > 0 && successes < trials);
        const rate = wilson(successes, trials);
        if (rate === null) throw new Error("There were trials.");
        for (const end of [rate.low, rate.high]) {
          const z = Math.abs(rate.value - end) / Math.sqrt((end * (1 - end)) / trials);
          expect(z).toBeCloseTo(1.959963984540054, 6);
        }
      }),
    );
  });
});
