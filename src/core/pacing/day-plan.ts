import type { Instant, LocalDay } from "../shared/time.ts";
import type { Allowance, AllowanceBound } from "./types.ts";

/** A day's number at some time, and what held it there. */
export interface DayNumber {
  readonly at: Instant;
  /** Invitations that might go that day in all, those already sent included. */
  readonly count: number;
  /** Tightest first. */
  readonly bounds: readonly AllowanceBound[];
}

/**
 * What one local day was allowed, kept while it went on: neither the settings of then nor the answers known
 * then can be found out later.
 */
export interface DayPlan {
  readonly day: LocalDay;
  /** As the worker first had it that day. */
  readonly first: DayNumber;
  /** As it had it last; the same as `first` where nothing changed. */
  readonly last: DayNumber;
}

/**
 * The row to keep now; null where the one kept says the same. Figures within a bound (so many sent this week)
 * move with every send and make no new row: the number and the kinds of what holds it do.
 */
export function dayPlanAfter(
  kept: DayPlan | undefined,
  day: LocalDay,
  { today: count, bounds }: Allowance,
  at: Instant,
): DayPlan | null {
  const now: DayNumber = { at, count, bounds };
  if (kept === undefined) return { day, first: now, last: now };
  return isSame(kept.last, now) ? null : { ...kept, last: now };
}

/** Whether two are the same number for the same reasons. */
export function isSame(one: Omit<DayNumber, "at">, other: Omit<DayNumber, "at">): boolean {
  const kinds = ({ bounds }: Omit<DayNumber, "at">) => bounds.map(({ kind }) => kind).join(" ");
  return one.count === other.count && kinds(one) === kinds(other);
}
