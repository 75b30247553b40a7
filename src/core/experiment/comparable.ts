import { PRIOR } from "./prior.ts";
import { DECIDED_DAYS, type Stratum } from "./strata.ts";

/** Yeses and the invitations they came from, as far as they can be held against the other variants'. */
export interface Comparable {
  readonly accepted: number;
  /** Decided invitations they are worth; no whole number. */
  readonly sent: number;
}

/** The fit ends when no rate moves by more than this share in a round, or after so many rounds. */
const SETTLED = 1e-3;
const ROUNDS_MOST = 50;

/**
 * The figures of the variants at `places`, like for like. A stratum in which only one of them went says nothing
 * about a difference and is left out. In each of the others a variant's invitations weigh by how many of that
 * time said yes so far, all variants together: fresh ones weigh next to nothing, decided ones full, so that an
 * undecided one is neither a refusal nor lost, and a variant sent in a good month or of late gains nothing
 * by it. That is the model "share of yeses = the stratum's level times the variant's rate", fitted by turns
 * (iterative proportional fitting, Deming and Stephan 1940), and needs no assumption how late answers come.
 */
export function comparableFigures(
  strata: readonly Stratum[],
  places: readonly number[],
): readonly Comparable[] {
  const shared = strata.filter(({ sent }) => places.filter((place) => (sent[place] ?? 0) > 0).length > 1);
  const yeses = places.map((place) => sum(shared, ({ accepted }) => accepted[place] ?? 0));
  if (yeses.every((count) => count === 0)) return silence(shared, places);
  const rates = fitted(shared, places, yeses);
  const exposure = exposureOf(shared, places, rates);
  const total = sum(exposure, (one) => one);
  const sent = sum(shared, (stratum) => sentOf(stratum, places));
  // More than all that was sent they are never worth, as young yeses beside few decided ones could make it seem.
  const level = Math.max(decidedLevel(shared, places, rates), sent === 0 ? 0 : total / sent);
  return exposure.map((exposed, at) => {
    const accepted = yeses[at] ?? 0;
    return { accepted, sent: Math.max(accepted, exposed / level) };
  });
}

/** Nobody has said yes yet: there is no time to weigh by, and only decided ones are a no. */
function silence(strata: readonly Stratum[], places: readonly number[]): readonly Comparable[] {
  const decided = strata.filter(({ age }) => age >= DECIDED_DAYS);
  return places.map((place) => ({ accepted: 0, sent: sum(decided, ({ sent }) => sent[place] ?? 0) }));
}

/** The rates that are yeses over exposure, the exposures being made from them. */
function fitted(
  strata: readonly Stratum[],
  places: readonly number[],
  yeses: readonly number[],
): readonly number[] {
  let rates = places.map(() => 1);
  for (let round = 1; ; round += 1) {
    const exposure = exposureOf(strata, places, rates);
    const before = rates;
    rates = exposure.map((exposed, at) => (exposed === 0 ? 1 : (yeses[at] ?? 0) / exposed));
    const moved = rates.some((rate, at) => Math.abs(rate - (before[at] ?? 0)) > SETTLED * rate);
    if (!moved || round === ROUNDS_MOST) return rates;
  }
}

/** For each variant, its invitations weighed by the level of the stratum they went in. */
function exposureOf(
  strata: readonly Stratum[],
  places: readonly number[],
  rates: readonly number[],
): number[] {
  const exposure = places.map(() => 0);
  for (const { sent, accepted } of strata) {
    let yeses = 0;
    let expected = 0;
    for (const [at, place] of places.entries()) {
      yeses += accepted[place] ?? 0;
      expected += (sent[place] ?? 0) * (rates[at] ?? 0);
    }
    if (expected === 0) continue;
    for (const [at, place] of places.entries()) {
      exposure[at] = (exposure[at] ?? 0) + ((sent[place] ?? 0) * yeses) / expected;
    }
  }
  return exposure;
}

/** What a decided invitation weighs, on average; the prior's share while no decided stratum has a yes. */
function decidedLevel(
  strata: readonly Stratum[],
  places: readonly number[],
  rates: readonly number[],
): number {
  const decided = strata.filter(({ age }) => age >= DECIDED_DAYS);
  const exposure = sum(exposureOf(decided, places, rates), (one) => one);
  const sent = sum(decided, (stratum) => sentOf(stratum, places));
  return exposure > 0 ? exposure / sent : PRIOR.accepted / (PRIOR.accepted + PRIOR.refused);
}

function sentOf({ sent }: Stratum, places: readonly number[]): number {
  return sum(places, (place) => sent[place] ?? 0);
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  let total = 0;
  for (const value of values) total += of(value);
  return total;
}
