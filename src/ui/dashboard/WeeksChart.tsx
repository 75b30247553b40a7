import { useMemo } from "preact/hooks";
import type { DashboardFigures } from "../../app/dashboard/view.ts";
import { ChartFigure, type ChartFigureProps } from "../charts/ChartFigure.tsx";
import { isDense } from "../charts/dense.ts";
import { said } from "../charts/said.ts";
import { shareCells, shareColumns } from "../charts/share-columns.ts";
import { day } from "../charts/table.ts";
import type { WeekDrawn } from "../charts/weeks.ts";
import { t } from "../i18n/language.ts";
import { isTooWide } from "../words/rate.ts";
import { weekName, weekWords, whole } from "../words/shares.ts";

type Figures = Pick<DashboardFigures, "weeks" | "total">;

function titleOf({ rate, undecided: open, decided, decidedAccepted }: Figures["total"]): string {
  if (rate === null) return t("dashboard_weeks_title_early");
  if (isTooWide(rate)) return t("dashboard_weeks_title_few", { accepted: decidedAccepted, decided });
  const share = whole(rate.value);
  return open === 0
    ? t("dashboard_weeks_title", { share })
    : t("dashboard_weeks_title_open", { share, open });
}

const weekDrawn = (week: Figures["weeks"][number], _: number, all: Figures["weeks"]): WeekDrawn => ({
  name: weekName(week.week, all.length),
  accepted: week.accepted,
  unanswered: week.unanswered,
  undecided: week.undecided,
  decided: week.decided,
  rate: week.rate,
});

const draw: ChartFigureProps<readonly WeekDrawn[]>["draw"] = ({ drawWeeks }, weeks, space) =>
  drawWeeks(weeks, space);

/** Who says yes, by the week they were invited in. */
export function WeeksChart({ weeks, total }: Figures) {
  const data = useMemo(() => weeks.map(weekDrawn), [weeks]);
  return (
    <ChartFigure
      name="acceptance-by-week"
      title={titleOf(total)}
      about={t("dashboard_weeks_about")}
      legend={[
        isDense(weeks.length)
          ? { mark: "line", words: t("dashboard_weeks_rate_line") }
          : { mark: "line-dot", words: t("dashboard_weeks_rate") },
        { mark: "band", words: t("dashboard_weeks_band") },
        { mark: "bar", words: t("dashboard_weeks_accepted") },
        { mark: "bar-soft", words: t("dashboard_weeks_unanswered") },
        { mark: "hatch", words: t("dashboard_weeks_undecided") },
      ]}
      places={weeks.length}
      readingAt={(place) => said(weeks[place], weekWords)}
      along="across"
      from="last"
      data={data}
      draw={draw}
      height={336}
      table={() => ({
        columns: [t("dashboard_column_week"), ...shareColumns()],
        rows: weeks.toReversed().map((week) => [day(week.week), ...shareCells(week)]),
      })}
    />
  );
}
