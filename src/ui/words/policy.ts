import type { FormProblem } from "../../app/reports.ts";
import type { PlainFault, PolicyFault } from "../../core/policy/fault.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

const FAULTS: Readonly<Record<PlainFault | "unusable", MessageKey>> = {
  time: "page_fault_time",
  day: "page_fault_day",
  zone: "page_fault_zone",
  "least-gap": "page_fault_least_gap",
  "hours-end-first": "page_fault_hours_end_first",
  "break-ends-first": "page_fault_break_ends_first",
  "day-ends-first": "page_fault_day_ends_first",
  "no-working-day": "page_fault_no_working_day",
  "too-many-days": "page_fault_too_many_days",
  "day-twice": "page_fault_day_twice",
  "start-above-target": "page_fault_start_above_target",
  "daily-cap-below-start": "page_fault_daily_cap_below_start",
  "weekly-cap-below-start": "page_fault_weekly_cap_below_start",
  "break-fills-hours": "page_fault_break_fills_hours",
  unusable: "page_fault_unusable",
};

/** What is wrong with a field of the policy, and what would be right. */
export const faultWords = (fault: PolicyFault): string =>
  fault.kind === "range"
    ? t("page_fault_range", { least: fault.least, most: fault.most })
    : t(FAULTS[fault.kind]);

/** What stands beside a field. */
export const problemWords = (problem: FormProblem): string =>
  "fault" in problem ? faultWords(problem.fault) : problem.message;
