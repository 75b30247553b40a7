import { FALSE_CALLS } from "./evidence.ts";

/** From here on one is warned (ours): of five looks at nothing, more than one in five shows a difference. */
const MANY = 5;

/** What to expect of comparisons made at once, each as if it were the only one at 5 %. */
export interface ManyComparisons {
  readonly count: number;
  readonly warning: boolean;
  /** Differences to expect where there are none. */
  readonly expectedFalse: number;
  /** Probability of at least one, were they independent. */
  readonly chanceOfAny: number;
}

/** For `count` comparisons: groups in a view, or all views a person has open. */
export function manyComparisons(count: number): ManyComparisons {
  return {
    count,
    warning: count >= MANY,
    expectedFalse: count * FALSE_CALLS,
    chanceOfAny: 1 - (1 - FALSE_CALLS) ** count,
  };
}

/**
 * Which of these hold when all of them together may be wrong in 5 %, in their order (Holm 1979). With p-values
 * that are always valid it holds over every day one looks, too.
 */
export function holdTogether(pValues: readonly number[]): readonly boolean[] {
  const holds = pValues.map(() => false);
  const byP = [...pValues.entries()].toSorted(([, a], [, b]) => a - b);
  for (const [rank, [place, p]] of byP.entries()) {
    if (p > FALSE_CALLS / (byP.length - rank)) break;
    holds[place] = true;
  }
  return holds;
}
