import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "../../../tests/laws/law.ts";
import { probabilitiesOfBest } from "./best.ts";

const EVEN = { alpha: 1, beta: 1 };
const belief = fc.record({
  alpha: fc.double({ min: 1, max: 400, noNaN: true }),
  beta: fc.double({ min: 1, max: 900, noNaN: true }),
});
const beliefs = fc.array(belief, { minLength: 1, maxLength: 4 });

describe("the probability of being the best", () => {
  // Above n evenly spread ones with probability E[X^n]; of Beta(a, 1) that is a / (a + n).
  test.each([
    [[{ alpha: 2, beta: 1 }, EVEN], 2 / 3],
    [[{ alpha: 9, beta: 1 }, EVEN], 9 / 10],
    [[{ alpha: 3, beta: 1 }, EVEN, EVEN], 3 / 5],
    [[{ alpha: 7, beta: 1 }, EVEN, EVEN, EVEN], 7 / 10],
  ])("is the known one (case %#)", (of, known) => {
    expect(probabilitiesOfBest(of)[0]).toBeCloseTo(known, 4);
  });

  test("is all of it for one alone, and nothing of nothing", () => {
    expect(probabilitiesOfBest([{ alpha: 3, beta: 7 }])).toEqual([1]);
    expect(probabilitiesOfBest([])).toEqual([]);
  });

  law(
    "sums to 1 and is shared alike among those alike",
    fc.property(beliefs, belief, (of, twin) => {
      const chances = probabilitiesOfBest([...of, twin, twin]);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
      expect(chances.at(-1)).toBeCloseTo(chances.at(-2) ?? -1, 10);
      for (const chance of chances) expect(chance).toBeGreaterThanOrEqual(0);
    }),
  );

  law(
    "never falls with one more yes instead of a refusal, nor does another's rise",
    fc.property(beliefs, ([first = EVEN, ...others]) => {
      fc.pre(first.beta >= 2);
      const better = { alpha: first.alpha + 1, beta: first.beta - 1 };
      const before = probabilitiesOfBest([first, ...others]);
      const after = probabilitiesOfBest([better, ...others]);
      for (const [place, chance] of after.entries()) {
        const change = chance - (before[place] ?? 0);
        if (place === 0) expect(change).toBeGreaterThan(-1e-9);
        else expect(change).toBeLessThan(1e-9);
      }
    }),
  );
});
