import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "../../../tests/laws/law.ts";
import { alwaysValidP, leaderOf, pairLevel, scoreOf } from "./evidence.ts";

const stratum = (sent: readonly number[], accepted: readonly number[]) => ({ sent, accepted, age: 14 });

/** Ways to choose `k` of `n`. */
const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);

describe("the score of two variants in a stratum", () => {
  law(
    "has the mean 0 and the variance of yeses that fall on the two by lot (hypergeometric, term by term)",
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(24),
      (ours, theirs, some) => {
        const yeses = Math.min(some, ours + theirs);
        let [mean, square, known] = [0, 0, 0];
        for (let own = Math.max(0, yeses - theirs); own <= Math.min(ours, yeses); own += 1) {
          const chance = (choose(ours, own) * choose(theirs, yeses - own)) / choose(ours + theirs, yeses);
          const { score, variance } = scoreOf([stratum([ours, theirs], [own, yeses - own])], 0, 1);
          mean += chance * score;
          square += chance * score ** 2;
          known = variance;
        }
        expect(mean).toBeCloseTo(0, 9);
        expect(square).toBeCloseTo(known, 9);
      },
    ),
  );

  test("adds up over strata; one in which only one of the two went adds nothing", () => {
    const both = stratum([8, 7], [4, 1]);
    const once = scoreOf([both], 0, 1);
    const twice = scoreOf([both, both, stratum([15, 0], [9, 0])], 0, 1);
    expect(twice.score).toBeCloseTo(2 * once.score, 12);
    expect(twice.variance).toBeCloseTo(2 * once.variance, 12);
  });
});

describe("the always valid p-value", () => {
  test.each([
    [5, 20],
    [-14, 40],
    [22, 60],
  ])("of score %d and variance %d is one over the mixed likelihood ratio", (score, variance) => {
    let ratio = 0;
    const step = 0.001;
    for (let odds = -6; odds <= 6; odds += step) {
      const weight = Math.exp(-(odds ** 2) / (2 * 0.45 ** 2)) / (0.45 * Math.sqrt(2 * Math.PI));
      ratio += weight * Math.exp(odds * score - (odds ** 2 * variance) / 2) * step;
    }
    expect(alwaysValidP({ score, variance })).toBeCloseTo(Math.min(1, 1 / ratio), 6);
  });

  test("is 1 where nothing is known", () => {
    expect(alwaysValidP({ score: 0, variance: 0 })).toBe(1);
  });
});

describe("the leader", () => {
  const clear = Array.from({ length: 60 }, () => stratum([10, 10, 10], [7, 2, 2]));

  test("is the one better than each other", () => {
    expect(leaderOf(clear, [0, 1, 2], pairLevel(3))).toBe(0);
  });

  test("is nobody where two lead together, or only one is there", () => {
    const two = clear.map(() => stratum([10, 10, 10], [7, 7, 2]));
    expect(leaderOf(two, [0, 1, 2], pairLevel(3))).toBeNull();
    expect(leaderOf(clear, [0], pairLevel(1))).toBeNull();
  });

  test("has to pass a stricter level the more there are", () => {
    expect(pairLevel(2)).toBe(0.05);
    expect(pairLevel(4)).toBe(0.025);
  });
});
