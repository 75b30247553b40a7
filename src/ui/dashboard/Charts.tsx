import type { DashboardFigures } from "../../app/dashboard/view.ts";
import { DelayChart } from "./DelayChart.tsx";
import { ForecastChart } from "./ForecastChart.tsx";
import { FunnelChart } from "./FunnelChart.tsx";
import { GroupsChart } from "./GroupsChart.tsx";
import { PendingChart } from "./PendingChart.tsx";
import { RampChart } from "./RampChart.tsx";
import { WeeksChart } from "./WeeksChart.tsx";

/** In the order in which one asks on a Monday: does it work, for whom, how far do they come, how fast do I go. */
export function Charts({ figures }: { readonly figures: DashboardFigures }) {
  const { weeks, total, bySegment, byVariant, funnel, timeToAcceptance, filter } = figures;
  const { ramp, forecast, pending, now, today } = figures;
  const isFiltered = filter.segmentIds !== null || filter.templateIds !== null;
  return (
    <div class="charts">
      {weeks.length > 0 && total.sent > 0 && <WeeksChart weeks={weeks} total={total} />}
      {bySegment.length + byVariant.length > 0 && (
        <GroupsChart bySegment={bySegment} byVariant={byVariant} total={total} />
      )}
      <div class="side-by-side">
        <FunnelChart funnel={funnel} />
        <DelayChart delay={timeToAcceptance} />
      </div>
      {ramp.days.length > 0 && <RampChart ramp={ramp} now={now} isFiltered={isFiltered} />}
      <div class="side-by-side">
        {forecast && <ForecastChart forecast={forecast} now={now} today={today} />}
        <PendingChart pending={pending} />
      </div>
    </div>
  );
}
