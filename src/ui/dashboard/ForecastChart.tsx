import { useMemo } from "preact/hooks";
import type { DashboardFigures } from "../../app/dashboard/view.ts";
import type { BandDay, ForecastBand } from "../../core/dashboard/forecast-band.ts";
import { ChartFigure, type ChartFigureProps } from "../charts/ChartFigure.tsx";
import type { ForecastDrawn } from "../charts/forecast.ts";
import { said } from "../charts/said.ts";
import { count, day as dayCell, text } from "../charts/table.ts";
import { t } from "../i18n/language.ts";
import { boundShort, throughWords } from "../words/forecast.ts";
import { shortDay, weekdayAndDay } from "../words/when.ts";

type Figures = Pick<DashboardFigures, "now" | "today"> & { readonly forecast: ForecastBand };

const reasonOf = ({ bounds, sent }: BandDay, now: number): string => {
  const [tightest] = bounds;
  return tightest === undefined ? "" : boundShort(tightest, sent, now);
};

const readingOf = (day: BandDay, now: number): string => {
  const figures = {
    day: weekdayAndDay(day.day),
    low: day.lowInAll,
    high: day.highInAll,
    lowToday: day.low,
    highToday: day.high,
  };
  const reason = reasonOf(day, now);
  return reason === ""
    ? t("dashboard_forecast_reading_alone", figures)
    : t("dashboard_forecast_reading", { ...figures, reason });
};

function titleOf({ days, waiting, soonest, latest }: ForecastBand, today: string): string {
  const last = days.at(-1);
  return waiting > 0
    ? throughWords({ soonest, latest }, waiting, today)
    : t("dashboard_forecast_title", { low: last?.lowInAll ?? 0, high: last?.highInAll ?? 0 });
}

const draw: ChartFigureProps<ForecastDrawn>["draw"] = ({ drawForecast }, data, space) =>
  drawForecast(data, space);

/** What could go in the next weeks, and when those who wait would be through. */
export function ForecastChart({ forecast, now, today }: Figures) {
  const { days, waiting } = forecast;
  // A list that takes far longer than what is drawn would flatten everything.
  const inSight = waiting > 0 && waiting <= 1.25 * (days.at(-1)?.highInAll ?? 0);
  const data = useMemo(
    () => ({
      days: days.map(({ day, lowInAll, highInAll }) => ({
        name: shortDay(day),
        low: lowInAll,
        high: highInAll,
      })),
      waiting: inSight
        ? { count: waiting, words: t("dashboard_forecast_waiting", { count: waiting }) }
        : null,
    }),
    [days, waiting, inSight],
  );
  return (
    <ChartFigure
      name="what-comes"
      title={titleOf(forecast, today)}
      about={t("dashboard_forecast_about")}
      legend={[
        { mark: "band-dashed", words: t("dashboard_forecast_band") },
        ...(inSight
          ? [{ mark: "rule-across", words: t("dashboard_forecast_waiting", { count: waiting }) } as const]
          : []),
      ]}
      places={days.length}
      readingAt={(place) => said(days[place], (day) => readingOf(day, now))}
      along="across"
      from="last"
      data={data}
      draw={draw}
      height={232}
      table={() => ({
        columns: [
          t("dashboard_column_day"),
          t("dashboard_column_low_day"),
          t("dashboard_column_high_day"),
          t("dashboard_column_low_all"),
          t("dashboard_column_high_all"),
          t("dashboard_column_reason"),
        ],
        rows: days.map((day) => [
          dayCell(day.day),
          count(day.low),
          count(day.high),
          count(day.lowInAll),
          count(day.highInAll),
          text(reasonOf(day, now)),
        ]),
      })}
    />
  );
}
