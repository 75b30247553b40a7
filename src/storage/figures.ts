import type { DailyFigures } from "../core/invitation/attempt.ts";
import { type FiguresChange, withChange } from "../core/statistics/figures.ts";
import { monthOf } from "./figures-reader.ts";
import type { Tables } from "./schema.ts";

const byDay = (one: DailyFigures, other: DailyFigures): number => (one.day < other.day ? -1 : 1);

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
