import { assertNever } from "../shared/result.ts";
import type { LocalDay } from "../shared/time.ts";
import { addDays, weekStart } from "../shared/wall-clock.ts";
import type { CohortKey, Cohorts } from "../statistics/cohorts.ts";

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

/** Whether one of the cohorts is looked at, whatever its day. */
export const isLookedAt =
  ({ segmentIds, templateIds }: DashboardFilter) =>
  ({ segmentId, templateId }: Pick<CohortKey, "segmentId" | "templateId">): boolean =>
    isAmong(segmentIds, segmentId) && isAmong(templateIds, templateId);

const isAmong = (ids: readonly string[] | null, id: string | null): boolean =>
  ids === null || (id !== null && ids.includes(id));

/** Those of the period and of the segments and wordings looked at. Ones of unknown day belong to no period. */
export function filtered(cohorts: Cohorts, filter: DashboardFilter, today: LocalDay): Cohorts {
  const from = firstDayOf(filter.period, today) ?? "";
  const looked = isLookedAt(filter);
  const isIn = (one: CohortKey): boolean => one.day !== null && one.day >= from && looked(one);
  return { sent: cohorts.sent.filter(isIn), proposed: cohorts.proposed.filter(isIn) };
}

/** Without what is gone by now; where nothing is left of what was asked for, everything. */
export function stillThere(
  filter: DashboardFilter,
  segments: ReadonlySet<string>,
  templates: ReadonlySet<string>,
): DashboardFilter {
  const left = (ids: readonly string[] | null, there: ReadonlySet<string>): readonly string[] | null => {
    const kept = ids?.filter((id) => there.has(id)) ?? [];
    return kept.length === 0 ? null : kept;
  };
  return {
    ...filter,
    segmentIds: left(filter.segmentIds, segments),
    templateIds: left(filter.templateIds, templates),
  };
}
