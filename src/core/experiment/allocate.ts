import { type Draw, sampleBeta } from "./beta.ts";
import { comparableFigures } from "./comparable.ts";
import { posterior } from "./prior.ts";
import { strataOf } from "./strata.ts";
import { inUse, type Variant } from "./variant.ts";

/** A variant that may get invitations. */
export interface Arm extends Variant {
  /** Days since it could first be chosen, at least the age of its oldest cohort. */
  readonly existsFor: number;
  /** Allocated and not sent yet. */
  readonly waiting: number;
}

/** `learning`: Thompson sampling, a fifth of it even. `evenly`: the same number each. */
export type AllocationMode = "learning" | "evenly";

/**
 * Of the learning mode, so much goes evenly all the same (ours, from `bench:experiments`): without it the weaker
 * arm soon gets so few that a true difference of ten points is hardly ever called; with it, in two of five within
 * four months of 15 a day, for about a sixth of what learning gains.
 */
const EVEN_SHARE = 0.2;

/**
 * The variants of the next `count` invitations, by id, in the order they go. None where no arm is in use.
 * Each draw of `learning` goes to the arm that comes out best in one look at what is believed of each
 * (Thompson 1933), with undecided ones weighed as in `comparableFigures`; a day's invitations are drawn one by
 * one from the same beliefs, so that a lead that may be luck gets more of the day and not all of it.
 * `evenly` keeps any two arms within one invitation of each other since both exist, given that it was the mode
 * since then: after a change of mode pass what was sent since the change.
 */
export function allocate(
  arms: readonly Arm[],
  mode: AllocationMode,
  count: number,
  draw: Draw,
): readonly string[] {
  const places = inUse(arms);
  const next = mode === "learning" ? learning(arms, places, draw) : evenly(arms, places, draw);
  const ids: string[] = [];
  for (let one = 0; one < count && places.length > 0; one += 1) {
    const arm = arms[places[next()] ?? 0];
    if (arm !== undefined) ids.push(arm.id);
  }
  return ids;
}

function learning(arms: readonly Arm[], places: readonly number[], draw: Draw): () => number {
  const beliefs = comparableFigures(strataOf(arms), places).map(posterior);
  return () =>
    draw() < EVEN_SHARE
      ? Math.floor(draw() * places.length)
      : highest(beliefs.map((belief) => sampleBeta(belief, draw)));
}

function evenly(arms: readonly Arm[], places: readonly number[], draw: Draw): () => number {
  const counts = [...levels(places.flatMap((place) => arms[place] ?? []))];
  return () => {
    const least = Math.min(...counts);
    const behind = counts.flatMap((count, at) => (count === least ? [at] : []));
    const chosen = behind[Math.floor(draw() * behind.length)] ?? 0;
    counts[chosen] = (counts[chosen] ?? 0) + 1;
    return chosen;
  };
}

/**
 * What each arm got, in their order, with a start for the later ones: an arm begins halfway between the most
 * and the least that the older ones had by then. Whoever is furthest behind going next, any two stay within one.
 */
function levels(arms: readonly Arm[]): readonly number[] {
  const starts = new Map<Arm, number>();
  for (const arm of arms.toSorted((a, b) => b.existsFor - a.existsFor)) {
    const before = [...starts].map(([older, start]) => start + sentBefore(older, arm.existsFor));
    starts.set(arm, before.length === 0 ? 0 : (Math.min(...before) + Math.max(...before)) / 2);
  }
  return arms.map((arm) => (starts.get(arm) ?? 0) + sentBefore(arm, -1) + arm.waiting);
}

/** Sent more than `days` ago. */
function sentBefore({ cohorts }: Arm, days: number): number {
  return cohorts.reduce((sum, { age, sent }) => (age > days ? sum + sent : sum), 0);
}

function highest(values: readonly number[]): number {
  return values.reduce((best, value, at) => (value > (values[best] ?? 0) ? at : best), 0);
}
