import type { DailyFigures } from "../invitation/attempt.ts";
import { DAY, type Instant, type LocalDay, localDay, type Zone } from "../shared/time.ts";
import { addDays, dayNumber, weekStart } from "../shared/wall-clock.ts";
import { acceptanceOf } from "../statistics/acceptance.ts";
import { noFigures } from "../statistics/figures.ts";
import type { Rate } from "../statistics/wilson.ts";
import { stops } from "./cooldown.ts";
import { inForce, type RestrictionEvent } from "./restriction.ts";

/** A Monday to Sunday: the pace, and what came of it. Plain counts. */
export interface TimelineWeek {
  readonly from: LocalDay;
  /** Everything that spent budget: sent, by hand, outcome not known. */
  readonly sent: number;
  /** On its fullest day. */
  readonly mostInADay: number;
  /** Sent in it 14 days ago or longer; null rate while nothing is decided. */
  readonly decided: number;
  readonly rate: Rate | null;
  /** What LinkedIn said in it, as the drawing has them. */
  readonly events: readonly RestrictionEvent[];
}

/** A stretch in which nothing was to go, in days from the drawing's left edge; ends may be fractions. */
export interface TimelineBand {
  readonly from: number;
  readonly to: number;
}

export interface Timeline {
  /** Every day, oldest first. */
  readonly days: readonly { readonly day: LocalDay; readonly sent: number }[];
  readonly weeks: readonly TimelineWeek[];
  /** Where each event stands, in days from the left edge. */
  readonly marks: readonly { readonly event: RestrictionEvent; readonly at: number }[];
  readonly bands: readonly TimelineBand[];
}

const spentOf = ({ sent, byHand, unknown }: DailyFigures): number => sent + byHand + unknown;

/**
 * What LinkedIn said beside the pace and the acceptance of the last `weeks` weeks, the one of `now` included.
 * Dismissed events are left out. Pure; whole days in the person's zone.
 */
export function timelineOf(
  figures: readonly DailyFigures[],
  events: readonly RestrictionEvent[],
  now: Instant,
  zone: Zone,
  weeks: number,
): Timeline {
  const today = localDay(now, zone);
  const first = addDays(weekStart(today), -7 * (weeks - 1));
  const last = addDays(weekStart(today), 6);
  const byDay = new Map(figures.map((row) => [row.day, row]));
  const rows = Array.from({ length: weeks * 7 }, (_, index) => {
    const day = addDays(first, index);
    return byDay.get(day) ?? noFigures(day);
  });
  const placeOf = (at: Instant): number => {
    const day = localDay(at, zone);
    const midnight = Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
    return dayNumber(day) - dayNumber(first) + Math.min(1, (at - midnight) / DAY);
  };
  const length = rows.length;
  const shown = inForce(events).filter(({ at }) => at <= now && localDay(at, zone) >= first);
  const bands = inForce(events)
    .filter(({ kind, at, cooldownUntil }) => stops(kind) && cooldownUntil > at)
    .map(({ at, cooldownUntil }) => ({
      from: Math.max(0, placeOf(at)),
      to: Math.min(length, placeOf(cooldownUntil)),
    }))
    .filter(({ from, to }) => to > from);
  return {
    days: rows.map((row) => ({ day: row.day, sent: spentOf(row) })),
    weeks: Array.from({ length: weeks }, (_, index) => {
      const from = addDays(first, 7 * index);
      const of = rows.slice(7 * index, 7 * index + 7);
      const { decided, rate } = acceptanceOf(of, today);
      return {
        from,
        sent: of.reduce((sum, row) => sum + spentOf(row), 0),
        mostInADay: Math.max(...of.map(spentOf)),
        decided,
        rate,
        events: shown.filter(({ at }) => {
          const day = localDay(at, zone);
          return day >= from && day <= addDays(from, 6);
        }),
      };
    }),
    marks: shown
      .filter(({ at }) => localDay(at, zone) <= last)
      .map((event) => ({ event, at: Math.min(length, placeOf(event.at)) })),
    bands,
  };
}
