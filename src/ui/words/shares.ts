import type { GroupName, GroupShare } from "../../core/dashboard/by-group.ts";
import type { WeekShare } from "../../core/dashboard/by-week.ts";
import type { Share } from "../../core/dashboard/shares.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { Rate } from "../../core/statistics/wilson.ts";
import { t } from "../i18n/language.ts";
import { fullDay, monthAndYear, shortDay } from "./when.ts";

/** Whole percent, for a message that writes the sign itself. */
export const whole = (share: number): number => Math.round(share * 100);

export const wholeRate = ({ value, low, high }: Rate) => ({
  share: whole(value),
  low: whole(low),
  high: whole(high),
});

/** More than that, and a day and its month come twice. */
const WEEKS_OF_A_YEAR = 53;

/** A week below a drawing of so many: `2 Mar`, or `Mar 2026` where there are several years. */
export const weekName = (week: string, weeks: number): string =>
  weeks > WEEKS_OF_A_YEAR ? monthAndYear(week) : shortDay(week);

/** The figures of one week in a sentence. */
export function weekWords({ week, sent, accepted, undecided, decided, rate }: WeekShare): string {
  const day = fullDay(week);
  if (sent === 0) return t("dashboard_week_none", { day });
  return rate === null
    ? t("dashboard_week_open", { day, sent, accepted, undecided })
    : t("dashboard_week_rated", { day, sent, decided, undecided, ...wholeRate(rate) });
}

/** What a group is called; archived and retired ones say so. */
export function groupName(group: GroupName): string {
  switch (group.kind) {
    case "segment":
      return group.archived ? t("dashboard_archived", { name: group.name }) : group.name;
    case "wording":
      return group.retired ? t("dashboard_retired", { name: group.name }) : group.name;
    case "by-hand":
      return t("dashboard_group_by_hand");
    case "edited":
      return t("dashboard_group_edited");
    case "gone":
      return t("dashboard_group_gone");
    default:
      return assertNever(group);
  }
}

/** The figures of one group in a sentence. */
export function groupWords({ group, sent, accepted, undecided, decided, rate }: GroupShare): string {
  const name = groupName(group);
  return rate === null
    ? t("dashboard_group_reading_early", { name, sent, accepted })
    : t("dashboard_group_reading", { name, sent, undecided, decided, ...wholeRate(rate) });
}

/** `31 % of 120`, or that it is too early. */
export const groupSaid = ({ rate, decided }: Share): string =>
  rate === null ? t("dashboard_too_early") : t("dashboard_group_said", { share: whole(rate.value), decided });
