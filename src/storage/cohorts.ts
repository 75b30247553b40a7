import { type CohortSums, type Cohorts, cohortSums } from "../core/statistics/cohorts.ts";
import type { Tables } from "./schema.ts";

/*
 * The cohorts of a month's days lie together in one row, for the same reason as its figures: read for the
 * dashboard, all of them, and never one alone. Those whose day is not known have a row of their own.
 */

/** The cohorts of one calendar month. */
export interface MonthlyCohorts extends Cohorts {
  /** "2026-03", or `NO_DAY`. */
  readonly month: string;
}

const NO_DAY = "none";

/** Adds to the stored ones. */
export async function addToCohorts(tables: Tables, changes: Cohorts): Promise<void> {
  const months = new Map<string, CohortSums>();
  const sumsOf = (day: string | null): CohortSums => {
    const month = day?.slice(0, "2026-03".length) ?? NO_DAY;
    const sums = months.get(month) ?? cohortSums();
    months.set(month, sums);
    return sums;
  };
  for (const one of changes.sent) sumsOf(one.day).add({ sent: [one], proposed: [] });
  for (const one of changes.proposed) sumsOf(one.day).add({ sent: [], proposed: [one] });
  const stored = await tables.monthlyCohorts.bulkGet([...months.keys()]);
  for (const row of stored) if (row) months.get(row.month)?.add(row);
  await tables.monthlyCohorts.bulkPut([...months].map(([month, sums]) => ({ month, ...sums.sums() })));
}
