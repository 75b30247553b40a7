import { describe, expect, test } from "vitest";
import { sampleBeta } from "./beta.ts";
import { drawsFrom } from "./testing/invented.ts";

const DRAWS = 40_000;

describe("a share drawn from a Beta distribution", () => {
  test.each([
    [1, 1],
    [3, 7],
    [31, 80],
    [1, 500],
  ])("of %d and %d has that distribution's mean and variance", (alpha, beta) => {
    const draw = drawsFrom(alpha * 1_000 + beta);
    const shares = Array.from({ length: DRAWS }, () => sampleBeta({ alpha, beta }, draw));
    const mean = shares.reduce((sum, share) => sum + share, 0) / DRAWS;
    const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / DRAWS;
    const total = alpha + beta;
    const known = (alpha * beta) / (total ** 2 * (total + 1));
    // Four standard errors of the mean; the variance within one in twenty.
    expect(Math.abs(mean - alpha / total)).toBeLessThan(4 * Math.sqrt(known / DRAWS));
    expect(variance / known).toBeGreaterThan(0.95);
    expect(variance / known).toBeLessThan(1.05);
  });

  // Of Beta(3, 7), from binomial tails: P(X <= x) is that of three or more in nine tries of x.
  test.each([0.1, 0.2, 0.3, 0.45])("lies under %d as often as the binomial tail says", (x) => {
    const draw = drawsFrom(7);
    const under = Array.from({ length: DRAWS }, () => sampleBeta({ alpha: 3, beta: 7 }, draw)).filter(
      (share) => share <= x,
    ).length;
    const none = (1 - x) ** 9;
    const tail = 1 - none - 9 * x * (1 - x) ** 8 - 36 * x ** 2 * (1 - x) ** 7;
    expect(Math.abs(under / DRAWS - tail)).toBeLessThan(4 * Math.sqrt((tail * (1 - tail)) / DRAWS));
  });

  test("is the same for the same draws", () => {
    const once = sampleBeta({ alpha: 3, beta: 7 }, drawsFrom(5));
    expect(sampleBeta({ alpha: 3, beta: 7 }, drawsFrom(5))).toBe(once);
    expect(sampleBeta({ alpha: 3, beta: 7 }, drawsFrom(6))).not.toBe(once);
  });
});
