import { DAY, type Instant, type LocalDay, type Zone } from "../shared/time.ts";
import { addDays } from "../shared/wall-clock.ts";

/** A zone's days and clock for many instants of few days: each day's start is asked for once. */
export interface Calendar {
  /** When the clock on the wall shows `time` (ms after 00:00) on `day`; a skipped time is the one after it. */
  instantAt(day: LocalDay, time: number): Instant;
  dayAt(at: Instant): LocalDay;
}

export function calendarOf(zone: Zone): Calendar {
  const starts = new Map<LocalDay, Instant>();
  const startOf = (day: LocalDay): Instant => {
    const start = starts.get(day) ?? Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
    starts.set(day, start);
    return start;
  };
  return {
    instantAt(day, time) {
      const start = startOf(day);
      if (startOf(addDays(day, 1)) - start === DAY) return start + time;
      return Temporal.PlainDate.from(day).toPlainDateTime().add({ milliseconds: time }).toZonedDateTime(zone)
        .epochMilliseconds;
    },
    dayAt(at) {
      const utc = addDays("1970-01-01", Math.floor(at / DAY));
      const days = [addDays(utc, 1), utc, addDays(utc, -1)];
      return days.find((day) => startOf(day) <= at) ?? utc;
    },
  };
}

/** The last day that is none of the future, with one of grace: in which zone it was written is not known. */
export const lastDay = (today: LocalDay): LocalDay => addDays(today, 1);
