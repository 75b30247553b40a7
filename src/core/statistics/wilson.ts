/** Shares from 0 to 1. */
export interface Rate {
  readonly value: number;
  /** Lower and upper end of the confidence interval, `value` between them. */
  readonly low: number;
  readonly high: number;
}

/** Two-sided quantiles of the standard normal distribution. */
const QUANTILES = {
  0.8: 1.2815515655446004,
  0.9: 1.6448536269514722,
  0.95: 1.959963984540054,
  0.99: 2.5758293035489004,
} as const;
export type Confidence = keyof typeof QUANTILES;

/**
 * The Wilson score interval of a proportion, without continuity correction (Wilson 1927; method 3 of
 * Newcombe 1998): honest for small numbers and for shares near 0 and 1. Null when there are no trials.
 * Whole numbers, `0 <= successes <= trials`.
 */
export function wilson(successes: number, trials: number, confidence: Confidence = 0.95): Rate | null {
  if (trials === 0) return null;
  const value = successes / trials;
  const z2 = QUANTILES[confidence] ** 2;
  const centre = successes + z2 / 2;
  const spread = Math.sqrt(z2 * (value * (trials - successes) + z2 / 4));
  // At the ends rounding could leave a hair beyond what a share can be.
  return {
    value,
    low: successes === 0 ? 0 : Math.min(value, (centre - spread) / (trials + z2)),
    high: successes === trials ? 1 : Math.max(value, (centre + spread) / (trials + z2)),
  };
}
