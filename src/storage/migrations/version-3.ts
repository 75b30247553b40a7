import type { Transaction } from "dexie";
import type { SchemaVersion } from "./schema-version.ts";

interface Figures {
  /** "2026-03-07". */
  readonly day: string;
}

interface Month {
  /** "2026-03". */
  readonly month: string;
  readonly days: Figures[];
}

/** The figures of a month in one row instead of one for each day. */
export const version3: SchemaVersion = {
  version: 3,
  stores: { monthlyFigures: "month", dailyFigures: null },
  async upgrade(transaction: Transaction) {
    const months = new Map<string, Month>();
    // By key, so oldest first.
    for (const figures of await transaction.table<Figures, string>("dailyFigures").toArray()) {
      const month = figures.day.slice(0, 7);
      const earlier = months.get(month);
      if (earlier) earlier.days.push(figures);
      else months.set(month, { month, days: [figures] });
    }
    await transaction.table<Month, string>("monthlyFigures").bulkAdd([...months.values()]);
  },
};
