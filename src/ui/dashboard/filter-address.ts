import {
  DASHBOARD_PERIODS,
  type DashboardFilter,
  type DashboardPeriod,
} from "../../core/dashboard/filter.ts";

/** What the address asks of the figures: `#figures?segment=…&wording=…&period=52-weeks`. */
export type Asked = Readonly<Record<string, string>>;

/** A quarter: long enough to see a change, short enough to see the last one. */
export const USUAL_PERIOD: DashboardPeriod = "13-weeks";

/** What is looked at. Anything an address can't mean is left out; ids that are gone, whoever reads the store leaves out. */
export function filterOf({ period, segment, wording }: Asked): DashboardFilter {
  return {
    period: DASHBOARD_PERIODS.find((known) => known === period) ?? USUAL_PERIOD,
    segmentIds: idsOf(segment),
    templateIds: idsOf(wording),
  };
}

/** The same for the address; what is usual is left out. */
export function askedOf({ period, segmentIds, templateIds }: DashboardFilter): Asked {
  return {
    ...(segmentIds === null ? {} : { segment: segmentIds.join(",") }),
    ...(templateIds === null ? {} : { wording: templateIds.join(",") }),
    ...(period === USUAL_PERIOD ? {} : { period }),
  };
}

function idsOf(list: string | undefined): readonly string[] | null {
  const ids = [...new Set((list ?? "").split(",").filter((id) => id !== ""))];
  return ids.length === 0 ? null : ids;
}
