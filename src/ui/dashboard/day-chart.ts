import type { DailyFigures } from "../../core/invitation/attempt.ts";
import { t } from "../i18n/language.ts";
import { series } from "../words/series.ts";
import { shortDay } from "../words/when.ts";

/** Known to be sent that day, by hand included; as in the table of periods, unknown outcomes are told apart. */
export const sentOn = ({ sent, byHand }: DailyFigures): number => sent + byHand;

/** Whether anything happened that day. */
export const hasFigures = (day: DailyFigures): boolean =>
  sentOn(day) + day.unknown + day.accepted + day.restrictions > 0;

/** "3 Mar: 5 sent, 1 by hand, 2 accepted". */
export function dayFigures(day: DailyFigures): string {
  const parts = [t("page_day_sent", { count: sentOn(day) })];
  if (day.byHand > 0) parts.push(t("page_day_by_hand", { count: day.byHand }));
  if (day.unknown > 0) parts.push(t("page_day_unknown", { count: day.unknown }));
  parts.push(t("page_day_accepted", { count: day.accepted }));
  if (day.restrictions > 0) parts.push(t("page_day_stops", { count: day.restrictions }));
  return t("page_day_figures", { day: shortDay(day.day), figures: series(parts) });
}

/** Whole numbers for the axis: 0, and at most three round steps up to `most`. */
export function axisSteps(most: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 25, 50].find((size) => size * 3 >= most) ?? 100;
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
