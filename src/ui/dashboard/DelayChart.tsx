import { useMemo } from "preact/hooks";
import type { TimeToAcceptance } from "../../core/dashboard/time-to-acceptance.ts";
import { ChartFigure, type ChartFigureProps } from "../charts/ChartFigure.tsx";
import type { DelayDrawn } from "../charts/delay.ts";
import { NothingDrawn } from "../charts/NothingDrawn.tsx";
import { said } from "../charts/said.ts";
import { count, share } from "../charts/table.ts";
import { t } from "../i18n/language.ts";
import { days, figureOf } from "../words/count.ts";
import { whole } from "../words/shares.ts";

const WEEK = 7;

const readingOf = ({ day, share, low, high, atRisk }: TimeToAcceptance["curve"][number]): string =>
  t("dashboard_delay_reading", {
    day,
    share: whole(share),
    low: whole(low),
    high: whole(high),
    watched: atRisk,
  });

function drawnOf({ curve, half }: TimeToAcceptance): DelayDrawn {
  return {
    curve: curve.map(({ share, low, high }) => ({ value: share, low, high })),
    // The unit stands once, at the last one, which is always shown.
    names: curve.map(({ day }) => {
      if (day % WEEK !== 0) return "";
      return day + WEEK > (curve.at(-1)?.day ?? 0) ? days(day) : figureOf(day);
    }),
    median:
      half === null || half >= curve.length
        ? null
        : { at: half, words: t("dashboard_delay_half", { days: half }) },
  };
}

const draw: ChartFigureProps<DelayDrawn>["draw"] = ({ drawDelay }, data, space) => drawDelay(data, space);

/** How long people take to say yes. */
export function DelayChart({ delay }: { readonly delay: TimeToAcceptance }) {
  const { curve, counts, half, ninety, watched, known } = delay;
  const data = useMemo(() => drawnOf(delay), [delay]);
  if (curve.length < 2)
    return (
      <NothingDrawn
        title={t("dashboard_delay_title_none")}
        about={t("dashboard_delay_few", { watched, known })}
      />
    );
  const about = t("dashboard_delay_about", { watched });
  return (
    <ChartFigure
      name="time-to-acceptance"
      title={half === null ? t("dashboard_delay_title_none") : t("dashboard_delay_title", { days: half })}
      about={ninety === null ? about : `${t("dashboard_delay_ninety", { days: ninety })} ${about}`}
      legend={[
        { mark: "line", words: t("dashboard_delay_curve") },
        { mark: "band", words: t("dashboard_weeks_band") },
      ]}
      places={curve.length}
      readingAt={(place) => said(curve[place], readingOf)}
      along="across"
      from="last"
      data={data}
      draw={draw}
      height={232}
      table={() => ({
        columns: [
          t("dashboard_column_days"),
          t("dashboard_column_said_yes"),
          t("dashboard_column_low"),
          t("dashboard_column_high"),
          t("dashboard_column_watched"),
          t("dashboard_column_yeses"),
        ],
        rows: curve.map((point) => [
          count(point.day),
          share(point.share),
          share(point.low),
          share(point.high),
          count(point.atRisk),
          count(counts[point.day] ?? 0),
        ]),
      })}
    />
  );
}
