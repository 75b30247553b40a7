import type { Policy } from "../policy/policy.ts";
import { type Instant, type LocalDay, localDay } from "../shared/time.ts";
import { addDays, dayBounds, type Span, wallClockSpans, weekday } from "../shared/wall-clock.ts";

/** Long enough to pass every day that may be excepted, and a week whose only hours fell into a clock change. */
const DAYS_AHEAD = 421;

/** The working hours of a calendar day, in order; empty on a day off. */
export function hoursOf(
  day: LocalDay,
  policy: Policy,
  bounds: Span = dayBounds(day, policy.zone),
): readonly Span[] {
  const own = policy.exceptions.find((exception) => exception.day === day);
  if (own === undefined && !policy.workingDays.includes(weekday(day))) return [];
  const hours = own === undefined ? policy.hours : own.hours;
  if (hours === null) return [];
  // Where the clock is set back over the break, what lies before it comes again after it began.
  return around(hours, policy.lunch)
    .flatMap(({ from, to }) => wallClockSpans(day, policy.zone, from, to, bounds))
    .toSorted((a, b) => a.from - b.from);
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** Of its usual working time, how much a day has: 1, or less on a half day. */
export function shareOfDay({ day, hours, ...bounds }: WorkingDay, policy: Policy): number {
  if (!policy.exceptions.some((exception) => exception.day === day)) return 1;
  const usual = hoursOf(day, { ...policy, exceptions: [], workingDays: EVERY_DAY }, bounds);
  return usual.length === 0 ? 1 : Math.min(1, lengthOf(hours) / lengthOf(usual));
}

type Hours = Policy["hours"];

/** What is left of the hours before and after the break, as clocks on the wall. */
function around(hours: Hours, lunch: Hours | null): readonly Hours[] {
  if (lunch === null) return [hours];
  return [
    { from: hours.from, to: lunch.from < hours.to ? lunch.from : hours.to },
    { from: lunch.to > hours.from ? lunch.to : hours.from, to: hours.to },
  ].filter(({ from, to }) => from < to);
}

/** A calendar day from its first instant to the first after it, and its working hours. */
export interface WorkingDay extends Span {
  readonly day: LocalDay;
  readonly hours: readonly Span[];
}

/** The day on which `at` falls for the person. */
export function workingDayAt(at: Instant, policy: Policy): WorkingDay {
  const day = localDay(at, policy.zone);
  const bounds = dayBounds(day, policy.zone);
  return { day, ...bounds, hours: hoursOf(day, policy, bounds) };
}

/** `at`, a time of `today`, when it lies in working hours, else when the next ones open. */
export function openFrom(at: Instant, today: WorkingDay, policy: Policy): Instant {
  let { day, hours } = today;
  for (let ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
    const span = hours.find(({ to }) => at < to);
    if (span !== undefined) return Math.max(at, span.from);
    day = addDays(day, 1);
    hours = hoursOf(day, policy);
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
