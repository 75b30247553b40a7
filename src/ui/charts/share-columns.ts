import type { Share } from "../../core/dashboard/shares.ts";
import { t } from "../i18n/language.ts";
import { type Cell, count, share } from "./table.ts";

/** The columns of every table of shares, without its first. */
export const shareColumns = (): readonly string[] => [
  t("dashboard_column_sent"),
  t("dashboard_column_accepted"),
  t("dashboard_column_unanswered"),
  t("dashboard_column_undecided"),
  t("dashboard_column_decided"),
  t("dashboard_column_decided_accepted"),
  t("dashboard_column_rate"),
  t("dashboard_column_low"),
  t("dashboard_column_high"),
  t("dashboard_column_possible_low"),
  t("dashboard_column_possible_high"),
];

export function shareCells(of: Share): readonly Cell[] {
  const { rate, possible } = of;
  const early = t("dashboard_too_early");
  const none = t("dashboard_none");
  return [
    count(of.sent),
    count(of.accepted),
    count(of.unanswered),
    count(of.undecided),
    count(of.decided),
    count(of.decidedAccepted),
    share(rate && rate.value, early),
    share(rate && rate.low, early),
    share(rate && rate.high, early),
    share(possible && possible.low, none),
    share(possible && possible.high, none),
  ];
}
