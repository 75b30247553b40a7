import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { PendingByAge } from "../../core/dashboard/pending-by-age.ts";
import type { AgeBand } from "../../core/withdrawal/age-bands.ts";
import type { AgeDrawn } from "../charts/ages.ts";
import { ChartFigure, type ChartFigureProps } from "../charts/ChartFigure.tsx";
import { NothingDrawn } from "../charts/NothingDrawn.tsx";
import { said } from "../charts/said.ts";
import { count, text } from "../charts/table.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { rich, t } from "../i18n/language.ts";
import { bandWords } from "../words/pending.ts";

/** As short as they must be below a bar. */
const SHORT: Readonly<Record<AgeBand, MessageKey>> = {
  "over-60": "dashboard_band_over_60",
  "21-to-60": "dashboard_band_21_to_60",
  "14-to-21": "dashboard_band_14_to_21",
  "7-to-14": "dashboard_band_7_to_14",
  "under-7": "dashboard_band_under_7",
  unknown: "dashboard_band_unknown",
};

type Band = PendingByAge["bands"][number];

const dueOf = ({ suggested }: Band): number => suggested.old + suggested.nearCeiling;

function readingOf(band: Band): string {
  const due = dueOf(band);
  const figures = { band: bandWords(band.band), count: band.count };
  return due === 0
    ? t("dashboard_pending_reading", figures)
    : t("dashboard_pending_reading_due", { ...figures, due });
}

const draw: ChartFigureProps<readonly AgeDrawn[]>["draw"] = ({ drawAges }, data, space) =>
  drawAges(data, space);

/** Who waits for an answer, by how long, with those who would be taken back set off. */
export function PendingChart({ pending }: { readonly pending: PendingByAge }) {
  const { total, suggested, oldDays, ceiling } = pending;
  // The youngest on the left, as time runs; those of unknown age last, and only where there are some.
  const bands = useMemo(() => {
    const known = pending.bands.filter(({ band }) => band !== "unknown").toReversed();
    return [...known, ...pending.bands.filter(({ band, count }) => band === "unknown" && count > 0)];
  }, [pending]);
  const data = useMemo(
    () => bands.map((band) => ({ name: t(SHORT[band.band]), count: band.count, due: dueOf(band) })),
    [bands],
  );
  const about = rich("dashboard_pending_about", {
    old: oldDays,
    ceiling,
    a: (words: ComponentChildren[]) => <a href="#pending">{words}</a>,
  });
  if (total === 0) return <NothingDrawn title={t("dashboard_pending_title_none")} about={about} />;
  return (
    <ChartFigure
      name="pending-by-age"
      title={
        suggested === 0
          ? t("dashboard_pending_title", { total })
          : t("dashboard_pending_title_due", { total, suggested })
      }
      about={about}
      legend={[
        { mark: "bar", words: t("dashboard_pending_waits") },
        { mark: "hatch", words: t("dashboard_pending_due") },
      ]}
      places={bands.length}
      readingAt={(place) => said(bands[place], readingOf)}
      along="across"
      from={0}
      data={data}
      draw={draw}
      height={232}
      table={() => ({
        columns: [t("dashboard_column_waited"), t("dashboard_column_waiting_now"), t("dashboard_column_due")],
        rows: bands.map((band) => [text(bandWords(band.band)), count(band.count), count(dueOf(band))]),
      })}
    />
  );
}
