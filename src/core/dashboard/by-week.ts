import type { LocalDay } from "../shared/time.ts";
import { addDays, weekStart } from "../shared/wall-clock.ts";
import { type Fate, type Share, shareOf } from "./shares.ts";

/** What was sent in one Monday to Sunday. Weeks in which nothing was sent are there, with zeros. */
export interface WeekShare extends Share {
  readonly week: LocalDay;
  /** Today lies in it: more may be sent. */
  readonly running: boolean;
}

/**
 * Every week from that of `from` to that of today, oldest first. A day that lies ahead, as after a journey west,
 * belongs to the week of today. None in `fates` is from before that of `from`.
 */
export function byWeek(fates: readonly Fate[], from: LocalDay, today: LocalDay): readonly WeekShare[] {
  const last = weekStart(today);
  const weeks = new Map<LocalDay, Fate[]>();
  for (let week = weekStart(from); week <= last; week = addDays(week, 7)) weeks.set(week, []);
  const weekOf = new Map<LocalDay, LocalDay>();
  for (const fate of fates) {
    const week = weekOf.get(fate.day) ?? weekStart(fate.day);
    weekOf.set(fate.day, week);
    weeks.get(week < last ? week : last)?.push(fate);
  }
  return [...weeks].map(([week, sent]) => ({ week, running: week === last, ...shareOf(sent) }));
}
