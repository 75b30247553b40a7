import { useMemo } from "preact/hooks";
import type { DashboardFigures } from "../../app/dashboard/view.ts";
import type { Ramp } from "../../core/dashboard/ramp.ts";
import { ChartFigure, type ChartFigureProps } from "../charts/ChartFigure.tsx";
import type { LegendEntry } from "../charts/Legend.tsx";
import type { RampDrawn } from "../charts/ramp.ts";
import { said } from "../charts/said.ts";
import { type ChartTable, count, day as dayCell, text } from "../charts/table.ts";
import { t } from "../i18n/language.ts";
import { rampDayWords, rampWeekWords, reasonWords, saidWords } from "../words/ramp.ts";
import { fullDay, shortDay } from "../words/when.ts";
import { type RampUnit, type RampUnits, rampUnits } from "./ramp-units.ts";

const MONDAY = 1;

const nameOf = ({ from }: RampUnit): string =>
  Temporal.PlainDate.from(from).dayOfWeek === MONDAY ? shortDay(from) : "";

const drawnOf = ({ units, stops, warnings, waits }: RampUnits): RampDrawn => ({
  days: units.map((unit) => ({ name: nameOf(unit), planned: unit.planned, actual: unit.sent })),
  stops,
  warnings,
  waits,
});

function tableOf({ days, timeline }: Ramp, now: number): ChartTable {
  const saidOn = (place: number) =>
    timeline.marks.filter(({ at }) => Math.floor(at) === place).map(({ event }) => event);
  const rows = days.map((day, place) => {
    const planned = day.planned.kind === "kept" ? day.planned : null;
    return [
      dayCell(day.day),
      count(planned && planned.count, t("dashboard_not_kept")),
      count(planned?.changedTo?.count ?? null),
      count(day.sent),
      text(reasonWords(day, now)),
      text(saidWords(saidOn(place))),
    ];
  });
  return {
    columns: [
      t("dashboard_column_day"),
      t("dashboard_column_planned"),
      t("dashboard_column_later"),
      t("dashboard_column_went"),
      t("dashboard_column_reason"),
      t("dashboard_column_said"),
    ],
    rows: rows.filter((_, place) => days[place]?.planned.kind !== "ahead").reverse(),
  };
}

function legendOf({ units, stops, warnings, waits }: RampUnits): readonly LegendEntry[] {
  const entries: readonly (LegendEntry | false)[] = [
    { mark: "bar", words: t("dashboard_ramp_sent") },
    units.some(({ planned }) => planned !== null) && {
      mark: "planned",
      words: t("dashboard_ramp_planned"),
    },
    stops.length > 0 && { mark: "stop", words: t("dashboard_ramp_stop") },
    waits.length > 0 && { mark: "stop-band", words: t("dashboard_ramp_waiting") },
    warnings.length > 0 && { mark: "warning", words: t("dashboard_ramp_warning") },
  ];
  return entries.filter((entry) => entry !== false);
}

function aboutOf({ days, keptSince }: Ramp, { length }: RampUnits, isFiltered: boolean): string {
  const first = days[0]?.day ?? "";
  const parts = [
    t("dashboard_ramp_about"),
    keptSince !== null && keptSince > first && t("dashboard_ramp_kept_since", { day: fullDay(keptSince) }),
    length > 1 && t("dashboard_ramp_by_week"),
    isFiltered && t("dashboard_ramp_whole_account"),
  ];
  return parts.filter((part) => part !== false).join(" ");
}

const draw: ChartFigureProps<RampDrawn>["draw"] = ({ drawRamp }, data, space) => drawRamp(data, space);

export interface RampChartProps extends Pick<DashboardFigures, "ramp" | "now"> {
  /** Only a part is looked at elsewhere on the page. */
  readonly isFiltered: boolean;
}

/** What each day was allowed and what went, with what LinkedIn said. */
export function RampChart({ ramp, now, isFiltered }: RampChartProps) {
  const drawn = useMemo(() => rampUnits(ramp), [ramp]);
  const data = useMemo(() => drawnOf(drawn), [drawn]);
  const { units, length } = drawn;
  const sent = units.reduce((sum, unit) => sum + unit.sent, 0);
  const stopped = drawn.stops.length;
  const readingOf = (unit: RampUnit): string => {
    const [day] = unit.days;
    return length === 1 && day ? rampDayWords(day, unit.said, now) : rampWeekWords(unit, unit.said);
  };
  return (
    <ChartFigure
      name="planned-and-sent-by-day"
      title={
        stopped === 0
          ? t("dashboard_ramp_title", { sent })
          : t("dashboard_ramp_title_stops", { sent, stops: stopped })
      }
      about={aboutOf(ramp, drawn, isFiltered)}
      legend={legendOf(drawn)}
      places={units.length}
      readingAt={(place) => said(units[place], readingOf)}
      along="across"
      from={Math.max(0, units.filter(({ isAhead }) => !isAhead).length - 1)}
      data={data}
      draw={draw}
      height={232}
      table={() => tableOf(ramp, now)}
    />
  );
}
