import type { Policy } from "../policy/policy.ts";
import { type Instant, type LocalDay, localDay } from "../shared/time.ts";
import { addDays, dayBounds, type Span, wallClockSpans, weekday } from "../shared/wall-clock.ts";

/** Long enough to pass a week whose only working hours fell into a clock change. */
const DAYS_AHEAD = 21;

/** The working hours of a calendar day, in order; empty on a day off. */
export function hoursOf(day: LocalDay, policy: Policy): readonly Span[] {
  if (!policy.workingDays.includes(weekday(day))) return [];
  return wallClockSpans(day, policy.zone, policy.hours.from, policy.hours.to);
}

/** A calendar day from its first instant to the first after it, and its working hours. */
export interface WorkingDay extends Span {
  readonly day: LocalDay;
  readonly hours: readonly Span[];
}

/** The day on which `at` falls for the person. */
export function workingDayAt(at: Instant, policy: Policy): WorkingDay {
  const day = localDay(at, policy.zone);
  return { day, ...dayBounds(day, policy.zone), hours: hoursOf(day, policy) };
}

/** `at`, a time of `today`, when it lies in working hours, else when the next ones open. */
export function openFrom(at: Instant, today: WorkingDay, policy: Policy): Instant {
  let hours = today.hours;
  for (let ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
    const span = hours.find(({ to }) => at < to);
    if (span !== undefined) return Math.max(at, span.from);
    hours = hoursOf(addDays(today.day, ahead), policy);
  }
  throw new Error(`No working hours within ${DAYS_AHEAD} days of ${today.day} in ${policy.zone}.`);
}

/** Working time in a day's `hours`, ms. */
export function lengthOf(hours: readonly Span[]): number {
  return hours.reduce((sum, { from, to }) => sum + (to - from), 0);
}

/** Working time of the day that lies before `at`, ms. */
export function workedBefore(hours: readonly Span[], at: Instant): number {
  return hours.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(at, to) - from), 0);
}

/** The instant after which `worked` ms of working time lie behind; null when the day has no more than that. */
export function afterWorking(hours: readonly Span[], worked: number): Instant | null {
  let left = worked;
  for (const { from, to } of hours) {
    if (left < to - from) return from + left;
    left -= to - from;
  }
  return null;
}
