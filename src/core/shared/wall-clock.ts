import { DAY, HOUR, type Instant, type LocalDay, MINUTE, type Zone } from "./time.ts";

/** Time from `from` up to, not including, `to`. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** The first instant of a calendar day and the first after it. 23, 24 or 25 hours, or another length, apart. */
export function dayBounds(day: LocalDay, zone: Zone): Span {
  const date = Temporal.PlainDate.from(day);
  return {
    from: date.toZonedDateTime(zone).epochMilliseconds,
    to: date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds,
  };
}

/** The first instant of the calendar month in which `at` falls. */
export function monthStart(at: Instant, zone: Zone): Instant {
  return firstOfMonth(at, zone).toZonedDateTime(zone).epochMilliseconds;
}

/** The first instant of the month after it. */
export function nextMonthStart(at: Instant, zone: Zone): Instant {
  return firstOfMonth(at, zone).add({ months: 1 }).toZonedDateTime(zone).epochMilliseconds;
}

function firstOfMonth(at: Instant, zone: Zone): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().with({ day: 1 });
}

export function addDays(day: LocalDay, days: number): LocalDay {
  return dayOf(dayNumber(day) + days);
}

/** Days of the calendar since 1970-01-01; one for the next day, whatever the clocks do in between. */
export function dayNumber(day: LocalDay): number {
  // Temporal does the same in many times the time, and a plan asks for hundreds of days.
  const month = Number(day.slice(5, 7));
  // Years begin in March, so that the leap day is a year's last.
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return leapDaysBefore(year) + 365 * year + ofYear - MARCH_0000;
}

/** The other way round. */
function dayOf(number: number): LocalDay {
  const days = number + MARCH_0000;
  // 400 years have 146,097 days, and within them leap days fall every 1,460, but for three of 36,524.
  const ofEra = days - Math.floor(days / 146_097) * 146_097;
  const leapDays = Math.floor(ofEra / 1_460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const year = Math.floor(days / 146_097) * 400 + Math.floor((ofEra - leapDays) / 365);
  const ofYear = days - 365 * year - leapDaysBefore(year);
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const ofMonth = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(year + (month <= 2 ? 1 : 0)).padStart(4, "0")}-${two(month)}-${two(ofMonth)}`;
}

/** Days from 1 March of the year 0 to 1970-01-01. */
const MARCH_0000 = 719_468;

/** Of the years from 0 to this one's beginning in March. */
function leapDaysBefore(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Calendar days from `earlier` to `later`; negative when they stand the other way round. */
export function daysBetween(earlier: LocalDay, later: LocalDay): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekday(day: LocalDay): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week of `day`. */
export function weekStart(day: LocalDay): LocalDay {
  return addDays(day, 1 - weekday(day));
}

/**
 * When a clock on the wall in `zone` reads from `from` up to `to` (`HH:MM`, `from` before `to`) on
 * that day, in order. One span on most days; two when the clock is set back out of the hours and
 * into them again; none when it is set forward over all of them.
 */
export function wallClockSpans(
  day: LocalDay,
  zone: Zone,
  from: string,
  to: string,
  bounds: Span = dayBounds(day, zone),
): readonly Span[] {
  const spans: Span[] = [];
  for (const stretch of stretchesOf(bounds, zone)) {
    // The instant at which this stretch's clock would read 00:00, were it set so all day.
    const midnight = utcMidnight(day) - stretch.offset;
    const span: Span = {
      from: Math.max(stretch.from, midnight + timeOfDay(from)),
      to: Math.min(stretch.to, midnight + timeOfDay(to)),
    };
    if (span.from >= span.to) continue;
    const before = spans.at(-1);
    if (before !== undefined && before.to === span.from) {
      spans[spans.length - 1] = { from: before.from, to: span.to };
    } else {
      spans.push(span);
    }
  }
  return spans;
}

/** Part of a day with one offset from UTC, in ms. */
interface Stretch extends Span {
  readonly offset: number;
}

function stretchesOf({ from, to }: Span, zone: Zone): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const last = Temporal.Instant.fromEpochMilliseconds(to).toZonedDateTimeISO(zone);
  while (start.epochMilliseconds < to) {
    // Looking for a change is slow: only where the offsets at both ends show that there is one.
    const change =
      start.offsetNanoseconds === last.offsetNanoseconds ? null : start.getTimeZoneTransition("next");
    const end = change === null || change.epochMilliseconds >= to ? last : change;
    stretches.push({
      from: start.epochMilliseconds,
      to: end.epochMilliseconds,
      offset: start.offsetNanoseconds / 1_000_000,
    });
    start = end;
  }
  return stretches;
}

function utcMidnight(day: LocalDay): Instant {
  return dayNumber(day) * DAY;
}

/** `HH:MM` as ms after 00:00. */
function timeOfDay(text: string): number {
  const [hours = "", minutes = ""] = text.split(":");
  return Number(hours) * HOUR + Number(minutes) * MINUTE;
}
