import type { DailyFigures } from "../../../src/core/invitation/attempt.ts";
import type { Spent } from "../../../src/core/pacing/types.ts";
import { HOUR, type Instant, localDay, MINUTE } from "../../../src/core/shared/time.ts";
import { noFigures } from "../../../src/core/statistics/figures.ts";

/** Invitations of many years, oldest first, and the figures kept beside them. */
export interface Log {
  readonly sends: readonly Spent[];
  readonly days: readonly DailyFigures[];
}

const PER_DAY = 15;

/** `count` invitations, 15 on each working day up to the one before `until`; every third was accepted. */
export function logOf(count: number, until: Temporal.ZonedDateTime): Log {
  const sends: Spent[] = [];
  const days: DailyFigures[] = [];
  let day = until.toPlainDate();
  while (sends.length < count) {
    day = day.subtract({ days: 1 });
    if (day.dayOfWeek > 5) continue;
    const nine: Instant = day.toZonedDateTime(until.timeZoneId).epochMilliseconds + 9 * HOUR;
    const sent = Math.min(PER_DAY, count - sends.length);
    for (let one = sent - 1; one >= 0; one -= 1) {
      sends.push({ id: `${day.toString()}/${one}`, at: nine + one * 31 * MINUTE, segmentId: `s${one % 5}` });
    }
    days.push({
      ...noFigures(localDay(nine, until.timeZoneId)),
      sent,
      accepted: Math.round(sent / 3),
      acceptedOfSent: Math.round(sent / 3),
    });
  }
  return { sends: sends.reverse(), days: days.reverse() };
}
