import type { DailyFigures } from "../core/invitation/attempt.ts";
import type { LocalDay } from "../core/shared/time.ts";
import type { ReadTables } from "./read-tables.ts";

/*
 * The figures of a month's days lie together in one row: LinkedIn's archive changes those of years, and
 * 1,500 rows of their own took a third of the time of writing it.
 */

/** The figures of one calendar month. */
export interface MonthlyFigures {
  /** "2026-03". */
  readonly month: string;
  /** Oldest first; days on which nothing happened are left out. */
  readonly days: readonly DailyFigures[];
}

export const monthOf = (day: LocalDay): string => day.slice(0, "2026-03".length);

/** The figures since that day, oldest first. */
export async function figuresSince(tables: ReadTables, since: LocalDay): Promise<readonly DailyFigures[]> {
  const months = await tables.monthlyFigures.where("month").aboveOrEqual(monthOf(since)).toArray();
  return months.flatMap(({ days }) => days).filter(({ day }) => day >= since);
}
