import type { ComponentChildren } from "preact";
import type { VariantFigures } from "../../core/experiment/index.ts";
import { t } from "../i18n/language.ts";
import { figureOf } from "../words/count.ts";
import { chanceWords } from "../words/experiment.ts";
import { intervalWords, percent } from "../words/rate.ts";

/** A wording or a group with its figures. */
export interface FiguresRow {
  readonly id: string;
  readonly name: string;
  /** Under the name: its words, or what it is. */
  readonly about?: ComponentChildren;
  readonly figures: VariantFigures;
  /** In words, where it clearly stands apart. */
  readonly differs?: string | null;
}

export interface FiguresTableProps {
  readonly caption: string;
  /** Heads the first column. */
  readonly what: string;
  readonly rows: readonly FiguresRow[];
  /** The bars end here, a share from 0 to 1. */
  readonly scale: number;
}

/** The share with its interval as a bar, and in words for those who don't see it. */
function RateCell({ figures, scale }: { readonly figures: VariantFigures; readonly scale: number }) {
  const { rate, sent } = figures;
  if (rate === null)
    return <td class="soft">{sent === 0 ? t("compose_none_sent") : t("compose_none_decided_yet")}</td>;
  const at = (share: number) => `${Math.min(100, (share / scale) * 100)}%`;
  return (
    <td>
      {percent(rate.value)} <small>{intervalWords(rate)}</small>
      <span class="interval" aria-hidden="true">
        <span class="span" style={{ left: at(rate.low), right: `calc(100% - ${at(rate.high)})` }} />
        <span class="dot" style={{ left: at(rate.value) }} />
      </span>
    </td>
  );
}

/** Wordings or groups beside each other: counts as they stand in the log, and how sure each share is. */
export function FiguresTable({ caption, what, rows, scale }: FiguresTableProps) {
  // Alone it would be the best for certain, which says nothing.
  const isAlone = rows.filter(({ figures }) => figures.best !== null).length < 2;
  return (
    <table class="compared">
      <caption class="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{t("compose_column_sent")}</th>
          <th scope="col">{t("compose_column_decided")}</th>
          <th scope="col">{t("compose_column_accepted")}</th>
          <th scope="col">{t("compose_column_say_yes")}</th>
          <th scope="col">{t("compose_column_chance_of_best")}</th>
          <th scope="col">{t("compose_column_more_needed")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, about, figures, differs }) => (
          <tr key={id}>
            <th scope="row">
              <bdi>{name}</bdi>
              {about && <small dir="auto">{about}</small>}
            </th>
            <td data-label={t("compose_column_sent")}>{figureOf(figures.sent)}</td>
            <td data-label={t("compose_column_decided")}>{figureOf(figures.decided)}</td>
            <td data-label={t("compose_column_accepted")}>{figureOf(figures.accepted)}</td>
            <RateCell figures={figures} scale={scale} />
            <td data-label={t("compose_column_best")}>
              {differs ?? (isAlone && figures.best !== null ? "" : chanceWords(figures.best))}
            </td>
            <td data-label={t("compose_column_more_needed")}>
              {isAlone || figures.best === null ? "" : figureOf(figures.moreNeeded)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the bars of all rows end: the highest end of any interval, in steps of ten points. */
export const scaleOf = (figures: readonly VariantFigures[]): number =>
  Math.max(0.1, Math.ceil(Math.max(0, ...figures.map(({ rate }) => rate?.high ?? 0)) * 10) / 10);
