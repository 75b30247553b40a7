import { DECIDED_LEAST } from "../policy/defaults.ts";
import type { Acceptance } from "../statistics/acceptance.ts";
import { wilson } from "../statistics/wilson.ts";
import { probabilitiesOfBest } from "./best.ts";
import { comparableFigures } from "./comparable.ts";
import { leaderOf, pairLevel } from "./evidence.ts";
import { PRIOR, posterior } from "./prior.ts";
import { neededForOneLook, neededForVerdict } from "./sample-size.ts";
import { DECIDED_DAYS, type Stratum, strataOf } from "./strata.ts";
import { inUse, type Variant } from "./variant.ts";

/** What is shown of one variant or group. Sent, decided, accepted and rate are plain counts of its invitations. */
export interface VariantFigures extends Acceptance {
  readonly id: string;
  /** Probability that its share is the highest of those in use, 0 to 1; null for a retired one. */
  readonly best: number | null;
  /** Decided ones still missing until a difference of ten points would be called in four of five cases. */
  readonly moreNeeded: number;
  /** The same if one looked only once, at the end: the figure of the textbooks. */
  readonly moreForOneLook: number;
}

/** What may be said. `better`: the one of that id is better than each other one in use. */
export type Verdict =
  | { readonly kind: "nothing-to-compare" }
  | { readonly kind: "too-early" }
  | { readonly kind: "no-clear-difference" }
  | { readonly kind: "better"; readonly id: string };

export interface Comparison {
  /** In the order given. */
  readonly figures: readonly VariantFigures[];
  readonly verdict: Verdict;
}

/**
 * Wordings of one segment. Probability and verdict rest on decided invitations alone, those of the same time
 * held against each other. One is called better when it has 30 decided itself, each other one in use has too,
 * and the sequential test says so against each of them; wrongly in 5 % of comparisons at most, however often
 * one looks. Else it is too early until every one in use has all it needs, and then no difference is clear.
 */
export function compareVariants(variants: readonly Variant[]): Comparison {
  const places = inUse(variants);
  const strata = strataOf(variants, DECIDED_DAYS);
  const chances = probabilitiesOfBest(comparableFigures(strata, places).map(posterior));
  const figures = figuresOf(
    variants,
    variants.map((_, place) => chances[places.indexOf(place)] ?? null),
  );
  const used = places.flatMap((place) => figures[place] ?? []);
  if (used.length < 2) return { figures, verdict: { kind: "nothing-to-compare" } };
  // Retired ones were compared too, and count.
  const leader = used.every(({ decided }) => decided >= DECIDED_LEAST)
    ? leaderOf(strata, places, pairLevel(variants.length))
    : null;
  const id = leader === null ? undefined : variants[leader]?.id;
  if (id !== undefined) return { figures, verdict: { kind: "better", id } };
  return { figures, verdict: wentTogether(strata, places) ? openVerdict(used) : { kind: "too-early" } };
}

/** Whether each two went at the same time at some time: else their figures say nothing about each other. */
function wentTogether(strata: readonly Stratum[], places: readonly number[]): boolean {
  return places.every((one) =>
    places.every(
      (other) => other === one || strata.some(({ sent }) => (sent[one] ?? 0) > 0 && (sent[other] ?? 0) > 0),
    ),
  );
}

/** The verdict where none is better. */
export function openVerdict(figures: readonly VariantFigures[]): Verdict {
  return figures.every(({ moreNeeded }) => moreNeeded === 0)
    ? { kind: "no-clear-difference" }
    : { kind: "too-early" };
}

/** `chances` are their probabilities of being the best, in the same order. */
export function figuresOf(
  variants: readonly Pick<Variant, "id" | "cohorts">[],
  chances: readonly (number | null)[],
): readonly VariantFigures[] {
  const counts = variants.map(({ cohorts }) => {
    const all = totalsOf(cohorts);
    return { ...all, decided: totalsOf(cohorts.filter(({ age }) => age >= DECIDED_DAYS)) };
  });
  const decided = counts.reduce((sum, count) => sum + count.decided.sent, 0);
  const yeses = counts.reduce((sum, count) => sum + count.decided.accepted, 0);
  const pooled = decided === 0 ? PRIOR.accepted / (PRIOR.accepted + PRIOR.refused) : yeses / decided;
  const oneLook = neededForOneLook(pooled);
  const verdict = neededForVerdict(pooled, pairLevel(variants.length));
  return variants.map(({ id }, place) => {
    const { sent = 0, accepted = 0, decided: mature = { sent: 0, accepted: 0 } } = counts[place] ?? {};
    return {
      id,
      sent,
      decided: mature.sent,
      accepted,
      rate: wilson(mature.accepted, mature.sent),
      best: chances[place] ?? null,
      moreNeeded: Math.max(0, verdict - mature.sent),
      moreForOneLook: Math.max(0, oneLook - mature.sent),
    };
  });
}

/** Of all days together. */
export function totalsOf(cohorts: Variant["cohorts"]): { readonly sent: number; readonly accepted: number } {
  return {
    sent: cohorts.reduce((sum, cohort) => sum + cohort.sent, 0),
    accepted: cohorts.reduce((sum, cohort) => sum + cohort.accepted, 0),
  };
}
