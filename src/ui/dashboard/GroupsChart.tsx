import { useMemo } from "preact/hooks";
import type { DashboardFigures } from "../../app/dashboard/view.ts";
import { ChartFigure, type ChartFigureProps } from "../charts/ChartFigure.tsx";
import type { IntervalsDrawn } from "../charts/intervals.ts";
import type { LegendEntry } from "../charts/Legend.tsx";
import { said } from "../charts/said.ts";
import { shareCells, shareColumns } from "../charts/share-columns.ts";
import { text } from "../charts/table.ts";
import { t } from "../i18n/language.ts";
import { groupName, groupSaid, groupWords, whole } from "../words/shares.ts";
import { compared, drawnRows, farApart, type GroupRow, groupRows } from "./group-rows.ts";

type Figures = Pick<DashboardFigures, "bySegment" | "byVariant" | "total">;

function titleOf(rows: readonly GroupRow[]): string {
  const apart = farApart(rows);
  if (apart)
    return t("dashboard_groups_title_apart", {
      best: groupName(apart.best.group),
      last: groupName(apart.last.group),
    });
  const count = compared(rows).length;
  if (count > 1) return t("dashboard_groups_title_close");
  return rows.some(({ share }) => share.rate !== null)
    ? t("dashboard_groups_title_one")
    : t("dashboard_groups_title_early");
}

/** In the table a wording says whose it is, for rows may be sorted there. */
function tableName({ share: { group } }: GroupRow): string {
  return group.kind === "wording" && group.segmentName !== ""
    ? t("dashboard_wording_of", { name: groupName(group), segment: group.segmentName })
    : groupName(group);
}

const draw: ChartFigureProps<IntervalsDrawn>["draw"] = ({ drawIntervals }, data, space) =>
  drawIntervals(data, space);

const PIXELS_A_ROW = 42;

/** Segments and their wordings as intervals on one axis. */
export function GroupsChart({ bySegment, byVariant, total }: Figures) {
  const rows = useMemo(() => groupRows(bySegment, byVariant), [bySegment, byVariant]);
  const drawn = useMemo(() => drawnRows(rows), [rows]);
  const data = useMemo(
    () => ({
      rows: drawn.map(({ share, isPart }) => ({
        name: groupName(share.group),
        of: groupSaid(share),
        isPart,
        rate: share.rate,
      })),
      all: total.rate?.value ?? null,
    }),
    [drawn, total],
  );
  const legend: LegendEntry[] = [{ mark: "interval", words: t("dashboard_groups_segment") }];
  if (drawn.some(({ isPart }) => isPart))
    legend.push({ mark: "dot-open", words: t("dashboard_groups_wording") });
  if (total.rate)
    legend.push({ mark: "rule", words: t("dashboard_groups_all", { share: whole(total.rate.value) }) });
  const more = rows.length - drawn.length;
  return (
    <ChartFigure
      name="acceptance-by-segment"
      title={titleOf(rows)}
      about={more > 0 ? t("dashboard_groups_more", { count: more }) : t("dashboard_groups_about")}
      legend={legend}
      places={drawn.length}
      readingAt={(place) => said(drawn[place]?.share, groupWords)}
      along="down"
      from="first"
      data={data}
      draw={draw}
      height={28 + drawn.length * PIXELS_A_ROW}
      table={() => ({
        columns: [t("dashboard_column_group"), ...shareColumns()],
        rows: rows.map((row) => [text(tableName(row)), ...shareCells(row.share)]),
      })}
    />
  );
}
