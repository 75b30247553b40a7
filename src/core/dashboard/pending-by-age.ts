import { DECIDED_AFTER } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { DAY, type LocalDay } from "../shared/time.ts";
import { dayNumber } from "../shared/wall-clock.ts";
import type { SentCohort } from "../statistics/cohorts.ts";
import { AGE_BANDS, type AgeBand, ageBand } from "../withdrawal/age-bands.ts";
import { tooMany } from "../withdrawal/suggest.ts";

/** Waiting for an answer by the log; what stands on LinkedIn's list alone is on the page of who waits. */
export interface PendingByAge {
  /** In the order of `AGE_BANDS`, the longest waiting first, empty ones too. Sums to `total`. */
  readonly bands: readonly {
    readonly band: AgeBand;
    readonly count: number;
    /** Of `count`, as many as would be suggested to be taken back. */
    readonly suggested: { readonly old: number; readonly nearCeiling: number };
  }[];
  readonly total: number;
  /** Picked ones are among them. */
  readonly suggested: number;
  /** Picked to be taken back already, whatever is looked at. */
  readonly picked: number;
  /** Of the policy: older ones are suggested, days; from `warning` on many wait; at `ceiling` sending holds. */
  readonly oldDays: number;
  readonly warning: number;
  readonly ceiling: number;
  /** All that wait, whatever is looked at: what `warning` and `ceiling` are held against. */
  readonly ofAll: number;
}

/** Some that wait and were sent on the same day; `age` in ms by calendar days, null: not known. */
interface Waiting {
  readonly age: number | null;
  readonly count: number;
  readonly isLookedAt: boolean;
}

/**
 * `all`: of every segment, wording and day; `isLookedAt` those to be shown. `picked`: to be taken back already,
 * whatever their segment. Which would be suggested follows `suggest`, by days instead of one by one.
 */
export function pendingByAge(
  all: readonly SentCohort[],
  isLookedAt: (cohort: SentCohort) => boolean,
  given: {
    readonly today: LocalDay;
    readonly picked: number;
    readonly policy: Pick<Policy, "pendingOldDays" | "pendingWarning" | "pendingCeiling">;
  },
): PendingByAge {
  const { today, picked, policy } = given;
  const now = dayNumber(today);
  const oldestFirst = all
    .filter(({ waiting }) => waiting > 0)
    .map((cohort): Waiting => {
      const age = cohort.day === null ? null : Math.max(0, (now - dayNumber(cohort.day)) * DAY);
      return { age, count: cohort.waiting, isLookedAt: isLookedAt(cohort) };
    })
    .toSorted((one, other) => (other.age ?? -1) - (one.age ?? -1));
  const isOld = ({ age }: Waiting): boolean =>
    age !== null && age >= Math.max(policy.pendingOldDays * DAY, DECIDED_AFTER);
  const ofAll = countOf(oldestFirst);
  let more = tooMany(ofAll - picked - countOf(oldestFirst.filter(isOld)), policy);
  const bands = new Map(AGE_BANDS.map((band) => [band, { count: 0, old: 0, nearCeiling: 0 }]));
  for (const waiting of oldestFirst) {
    const old = isOld(waiting);
    const young = waiting.age === null || waiting.age < DECIDED_AFTER;
    const near = old || young ? 0 : Math.min(more, waiting.count);
    more -= near;
    const band = bands.get(ageBand(waiting.age));
    if (!band || !waiting.isLookedAt) continue;
    band.count += waiting.count;
    band.old += old ? waiting.count : 0;
    band.nearCeiling += near;
  }
  const shown = [...bands].map(([band, { count, old, nearCeiling }]) => ({
    band,
    count,
    suggested: { old, nearCeiling },
  }));
  return {
    bands: shown,
    total: shown.reduce((sum, { count }) => sum + count, 0),
    suggested: shown.reduce((sum, { suggested }) => sum + suggested.old + suggested.nearCeiling, 0),
    picked,
    oldDays: policy.pendingOldDays,
    warning: policy.pendingWarning,
    ceiling: policy.pendingCeiling,
    ofAll,
  };
}

const countOf = (waiting: readonly Waiting[]): number => waiting.reduce((sum, { count }) => sum + count, 0);
