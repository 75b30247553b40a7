import { DECIDED_LEAST } from "../policy/defaults.ts";
import { probabilitiesOfBest } from "./best.ts";
import { figuresOf, openVerdict, totalsOf, type VariantFigures, type Verdict } from "./compare.ts";
import { alwaysValidP, leaderOf, pairLevel, scoreOf } from "./evidence.ts";
import { holdTogether, type ManyComparisons, manyComparisons } from "./many.ts";
import { posterior } from "./prior.ts";
import { DECIDED_DAYS, type Stratum } from "./strata.ts";
import type { Variant } from "./variant.ts";

/** Invitations that have something in common: a segment, a week, a role, a value of an imported column. */
export type Group = Pick<Variant, "id" | "cohorts">;

export interface GroupFigures extends VariantFigures {
  /** Against all the others together, as far as that holds over all groups shown; null: not clearly different. */
  readonly differs: "higher" | "lower" | null;
}

export interface GroupComparison {
  readonly figures: readonly GroupFigures[];
  readonly verdict: Verdict;
  /** Every group against the rest is one comparison. */
  readonly many: ManyComparisons;
}

/**
 * Groups nobody drew by lot, compared by their decided invitations as wordings are. They went at different times
 * to different people, so all days count as one, and a difference says that the groups differ, not why.
 */
export function compareGroups(groups: readonly Group[]): GroupComparison {
  const decided = groups.map(({ cohorts }) => totalsOf(cohorts.filter(({ age }) => age >= DECIDED_DAYS)));
  const figures = figuresOf(groups, probabilitiesOfBest(decided.map(posterior)));
  const differences = differencesOf(decided);
  return {
    figures: figures.map((one, place) => ({ ...one, differs: differences[place] ?? null })),
    verdict: verdictOf(figures, decided),
    many: manyComparisons(groups.length),
  };
}

type Totals = ReturnType<typeof totalsOf>;

function verdictOf(figures: readonly VariantFigures[], decided: readonly Totals[]): Verdict {
  if (figures.length < 2) return { kind: "nothing-to-compare" };
  const leader = decided.every(({ sent }) => sent >= DECIDED_LEAST)
    ? leaderOf([together(decided)], [...decided.keys()], pairLevel(decided.length))
    : null;
  const id = leader === null ? undefined : figures[leader]?.id;
  return id === undefined ? openVerdict(figures) : { kind: "better", id };
}

/** Each against the rest; one with fewer than 30 decided on either side differs in nothing yet. */
function differencesOf(decided: readonly Totals[]): readonly GroupFigures["differs"][] {
  const scores = decided.map((own, place) => {
    const others = decided.filter((_, other) => other !== place);
    const rest = { sent: sum(others, "sent"), accepted: sum(others, "accepted") };
    const enough = Math.min(own.sent, rest.sent) >= DECIDED_LEAST;
    return enough ? scoreOf([together([own, rest])], 0, 1) : { score: 0, variance: 0 };
  });
  const holds = holdTogether(scores.map(alwaysValidP));
  return scores.map(({ score }, place) => {
    if (holds[place] !== true) return null;
    return score > 0 ? "higher" : "lower";
  });
}

function together(of: readonly Totals[]): Stratum {
  return {
    sent: of.map(({ sent }) => sent),
    accepted: of.map(({ accepted }) => accepted),
    age: DECIDED_DAYS,
  };
}

function sum(of: readonly Totals[], field: keyof Totals): number {
  return of.reduce((total, one) => total + one[field], 0);
}
