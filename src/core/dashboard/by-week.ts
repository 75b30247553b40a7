import type { LocalDay } from "../shared/time.ts";
import { addDays, weekStart } from "../shared/wall-clock.ts";
import type { SentCohort } from "../statistics/cohorts.ts";
import { type Share, shareOf } from "./shares.ts";

/** What was sent in one Monday to Sunday. Weeks in which nothing was sent are there, with zeros. */
export interface WeekShare extends Share {
  readonly week: LocalDay;
  /** Today lies in it: more may be sent. */
  readonly running: boolean;
}

/**
 * Every week from that of `from` to that of today, oldest first. A day that lies ahead, as after a journey west,
 * belongs to the week of today. Nothing in `cohorts` is from before that of `from`.
 */
export function byWeek(
  cohorts: readonly SentCohort[],
  from: LocalDay,
  today: LocalDay,
): readonly WeekShare[] {
  const last = weekStart(today);
  const weeks = new Map<LocalDay, SentCohort[]>();
  for (let week = weekStart(from); week <= last; week = addDays(week, 7)) weeks.set(week, []);
  for (const cohort of cohorts) {
    if (cohort.day === null) continue;
    const week = weekStart(cohort.day);
    weeks.get(week < last ? week : last)?.push(cohort);
  }
  return [...weeks].map(([week, sent]) => ({ week, running: week === last, ...shareOf(sent, today) }));
}
