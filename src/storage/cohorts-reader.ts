import type { Cohorts } from "../core/statistics/cohorts.ts";
import type { ReadTables } from "./read-tables.ts";

/** Of all months, in no order. */
export async function allCohorts(tables: ReadTables): Promise<Cohorts> {
  const months = await tables.monthlyCohorts.toArray();
  return {
    sent: months.flatMap(({ sent }) => sent),
    proposed: months.flatMap(({ proposed }) => proposed),
  };
}
