import { alwaysValidP } from "./evidence.ts";

/** The difference asked about, as a share: ten points. */
export const DIFFERENCE = 0.1;

/** Standard normal quantiles of 97.5 and 80 %. */
const TWO_SIDED_5 = 1.959963984540054;
const POWER_80 = 0.8416212335729143;

/** Found from 1 up to `most`, doubling. */
const MOST = 2 ** 20;

/**
 * Decided invitations each of two groups takes for one look at the end to find `difference` above `baseline`
 * with 80 % power at 5 % two-sided (Fleiss, Levin and Paik 2003, without continuity correction).
 */
export function neededForOneLook(baseline: number, difference = DIFFERENCE): number {
  const [low, high] = shares(baseline, difference);
  const middle = (low + high) / 2;
  const spread =
    TWO_SIDED_5 * Math.sqrt(2 * middle * (1 - middle)) +
    POWER_80 * Math.sqrt(low * (1 - low) + high * (1 - high));
  return Math.ceil((spread / difference) ** 2);
}

/**
 * The same for the rule that may be looked at every day, each pair held to `level`: the least number with which
 * a score that is unlucky by the usual one in five still passes. Daily looking costs nearly twice the invitations.
 */
export function neededForVerdict(baseline: number, level: number, difference = DIFFERENCE): number {
  const [low, high] = shares(baseline, difference);
  const middle = (low + high) / 2;
  const passes = (each: number): boolean => {
    const variance = (each * middle * (1 - middle)) / 2;
    const score = (each * difference) / 2 - POWER_80 * Math.sqrt(variance);
    return score > 0 && alwaysValidP({ score, variance }) <= level;
  };
  let [least, most] = [1, MOST];
  while (least < most) {
    const half = Math.floor((least + most) / 2);
    if (passes(half)) most = half;
    else least = half + 1;
  }
  return least;
}

/** Both within 0 and 1, whatever the baseline. */
function shares(baseline: number, difference: number): readonly [number, number] {
  const low = Math.min(Math.max(baseline, 0), 1 - difference);
  return [low, low + difference];
}
