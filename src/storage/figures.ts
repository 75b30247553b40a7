import type { DailyFigures } from "../core/invitation/attempt.ts";
import type { LocalDay } from "../core/shared/time.ts";
import { type FiguresChange, withChange } from "../core/statistics/figures.ts";
import type { Tables } from "./schema.ts";

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

const monthOf = (day: LocalDay): string => day.slice(0, "2026-03".length);

const byDay = (one: DailyFigures, other: DailyFigures): number => (one.day < other.day ? -1 : 1);

/** The figures since that day, oldest first. */
export async function figuresSince(tables: Tables, since: LocalDay): Promise<readonly DailyFigures[]> {
  const months = await tables.monthlyFigures.where("month").aboveOrEqual(monthOf(since)).toArray();
  return months.flatMap(({ days }) => days).filter(({ day }) => day >= since);
}

/** Adds to the figures of these days. */
export async function addToFigures(tables: Tables, changes: readonly FiguresChange[]): Promise<void> {
  const names = [...new Set(changes.map(({ day }) => monthOf(day)))];
  const stored = await tables.monthlyFigures.bulkGet(names);
  const months = new Map(
    names.map((name, at) => [name, new Map(stored[at]?.days.map((figures) => [figures.day, figures]))]),
  );
  for (const change of changes) {
    const days = months.get(monthOf(change.day));
    days?.set(change.day, withChange(days.get(change.day), change));
  }
  const rows = [...months].map(([month, days]) => ({ month, days: [...days.values()].toSorted(byDay) }));
  await tables.monthlyFigures.bulkPut(rows);
}
