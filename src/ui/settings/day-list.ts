import type { Policy } from "../../core/policy/policy.ts";
import type { LocalDay } from "../../core/shared/time.ts";
import { t } from "../i18n/language.ts";

/** A day with hours of its own; null: off all day. */
export type OwnDay = Policy["exceptions"][number];

/** Those still to come, today among them, in the order of the calendar. What is past changes nothing any more. */
export const toCome = (days: readonly OwnDay[], today: LocalDay): OwnDay[] =>
  days.filter(({ day }) => day >= today).toSorted((a, b) => (a.day < b.day ? -1 : 1));

/** Why a day can't be added to the list; null: it can. */
export function refusal(days: readonly OwnDay[], day: string, today: LocalDay): string | null {
  if (day === "") return t("page_own_day_choose_first");
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return t("page_own_day_no_day");
  if (day < today) return t("page_own_day_past");
  return days.some((other) => other.day === day) ? t("page_own_day_listed") : null;
}
