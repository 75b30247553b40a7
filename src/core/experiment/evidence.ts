import type { Stratum } from "./strata.ts";

/** A verdict is wrong in at most this share of comparisons, however often and however long one looks. */
export const FALSE_CALLS = 0.05;

/** The spread of differences looked for, in log odds (ours): 28 against 38 %, the ten points people ask about. */
const USUAL_DIFFERENCE = 0.45;

/** Yeses of the first above what it would have if both were alike, and the variance of that. */
export interface Score {
  readonly score: number;
  readonly variance: number;
}

/**
 * Two variants within the same strata (Cochran 1954, Mantel and Haenszel 1959): given how many of a stratum
 * said yes, how those fall on the two is chance alone if both are alike, whatever was allotted to whom and why.
 */
export function scoreOf(strata: readonly Stratum[], first: number, second: number): Score {
  let score = 0;
  let variance = 0;
  for (const { sent, accepted } of strata) {
    const [ours, theirs] = [sent[first] ?? 0, sent[second] ?? 0];
    if (ours === 0 || theirs === 0) continue;
    const total = ours + theirs;
    const yeses = (accepted[first] ?? 0) + (accepted[second] ?? 0);
    score += (accepted[first] ?? 0) - (ours * yeses) / total;
    variance += (ours * theirs * yeses * (total - yeses)) / (total ** 2 * (total - 1));
  }
  return { score, variance };
}

/**
 * A p-value that holds however often it is looked at and whenever one stops: that it ever falls to p has
 * probability p at most where both are alike. The mixture sequential probability ratio test (Robbins 1970;
 * as p-values Johari, Pekelis and Walsh 2015), with a normal mixture over the log odds.
 */
export function alwaysValidP({ score, variance }: Score): number {
  const spread = USUAL_DIFFERENCE ** 2;
  const information = 1 + spread * variance;
  return Math.min(1, Math.sqrt(information) * Math.exp((-spread * score ** 2) / (2 * information)));
}

/**
 * The level each pair is held to, so that among `variants` a wrong one is called best in 5 % at most: that takes
 * one of `variants` one-sided errors at most (the wrong one has to beat a best one, or a best one its equal).
 */
export function pairLevel(variants: number): number {
  return (2 * FALSE_CALLS) / Math.max(2, variants);
}

/** Of the variants at `places`, the one that is better than each other one at that level; null where none is. */
export function leaderOf(
  strata: readonly Stratum[],
  places: readonly number[],
  level: number,
): number | null {
  const beats = (one: number, other: number): boolean => {
    const score = scoreOf(strata, one, other);
    return score.score > 0 && alwaysValidP(score) <= level;
  };
  if (places.length < 2) return null;
  return places.find((one) => places.every((other) => other === one || beats(one, other))) ?? null;
}
