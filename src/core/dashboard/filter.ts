import { assertNever } from "../shared/result.ts";
import type { LocalDay } from "../shared/time.ts";
import { addDays, weekStart } from "../shared/wall-clock.ts";

/** How far back is looked: whole weeks from Monday on, the one of today included; `all`: everything kept. */
export const DASHBOARD_PERIODS = ["4-weeks", "13-weeks", "52-weeks", "all"] as const;
export type DashboardPeriod = (typeof DASHBOARD_PERIODS)[number];

/** What the person wants to see. */
export interface DashboardFilter {
  readonly period: DashboardPeriod;
  /** Ids; null: every one, those sent by hand and in no segment included. */
  readonly segmentIds: readonly string[] | null;
  /** Ids of wordings; null: every one, those edited or without a wording included. */
  readonly templateIds: readonly string[] | null;
}

export const EVERYTHING: DashboardFilter = { period: "all", segmentIds: null, templateIds: null };

/** The period's first day, a Monday; null: from the beginning. */
export function firstDayOf(period: DashboardPeriod, today: LocalDay): LocalDay | null {
  switch (period) {
    case "4-weeks":
      return weeksBack(today, 4);
    case "13-weeks":
      return weeksBack(today, 13);
    case "52-weeks":
      return weeksBack(today, 52);
    case "all":
      return null;
    default:
      return assertNever(period);
  }
}

const weeksBack = (today: LocalDay, weeks: number): LocalDay => addDays(weekStart(today), -7 * (weeks - 1));
