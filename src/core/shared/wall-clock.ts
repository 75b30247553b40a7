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

export function addDays(day: LocalDay, days: number): LocalDay {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Days of the calendar since 1970-01-01; one for the next day, whatever the clocks do in between. */
export function dayNumber(day: LocalDay): number {
  return utcMidnight(day) / DAY;
}

/** Calendar days from `earlier` to `later`; negative when they stand the other way round. */
export function daysBetween(earlier: LocalDay, later: LocalDay): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekday(day: LocalDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/**
 * When a clock on the wall in `zone` reads from `from` up to `to` (`HH:MM`, `from` before `to`) on
 * that day, in order. One span on most days; two when the clock is set back out of the hours and
 * into them again; none when it is set forward over all of them.
 */
export function wallClockSpans(day: LocalDay, zone: Zone, from: string, to: string): readonly Span[] {
  const spans: Span[] = [];
  for (const stretch of stretchesOf(day, zone)) {
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

function stretchesOf(day: LocalDay, zone: Zone): readonly Stretch[] {
  const { from, to } = dayBounds(day, zone);
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
  return Temporal.Instant.from(`${day}T00:00Z`).epochMilliseconds;
}

/** `HH:MM` as ms after 00:00. */
function timeOfDay(text: string): number {
  const [hours = "", minutes = ""] = text.split(":");
  return Number(hours) * HOUR + Number(minutes) * MINUTE;
}
