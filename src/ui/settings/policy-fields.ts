import type { Policy } from "../../core/policy/policy.ts";
import type { MessageKey } from "../i18n/keys.ts";

/** Fields of the policy that are one number, as a person sets them. */
export type NumberField =
  | "targetPerDay"
  | "rampStart"
  | "rampEveryDays"
  | "dailyCap"
  | "weeklyCap"
  | "hourlyCap"
  | "leastGapSeconds"
  | "acceptanceFloor"
  | "pendingCeiling"
  | "withdrawalsPerDay"
  | "acceptanceLeast"
  | "pendingWarning"
  | "pendingOldDays"
  | "noteLimit"
  | "notesPerMonth";

export interface NumberFieldWords {
  readonly field: NumberField;
  readonly label: MessageKey;
  /** Why the number is what it is, and where it comes from. */
  readonly source: MessageKey;
  readonly least: number;
  readonly most: number;
  /** Seconds are shown as minutes. */
  readonly scale: number;
  /** Whether an empty box is an answer: no limit. */
  readonly mayBeEmpty: boolean;
}

const number = (
  field: NumberField,
  label: MessageKey,
  least: number,
  most: number,
  source: MessageKey,
): NumberFieldWords => ({ field, label, source, least, most, scale: 1, mayBeEmpty: false });

/** The order in which a person thinks of them: how many, how fast, how long. */
export const PACE_FIELDS: readonly NumberFieldWords[] = [
  number("targetPerDay", "page_field_target_per_day", 1, 50, "page_field_target_per_day_why"),
  number("rampStart", "page_field_ramp_start", 1, 20, "page_field_ramp_start_why"),
  number("rampEveryDays", "page_field_ramp_every_days", 1, 14, "page_field_ramp_every_days_why"),
  number("dailyCap", "page_field_daily_cap", 1, 50, "page_field_daily_cap_why"),
  number("weeklyCap", "page_field_weekly_cap", 1, 200, "page_field_weekly_cap_why"),
  number("hourlyCap", "page_field_hourly_cap", 1, 30, "page_field_hourly_cap_why"),
  {
    ...number(
      "leastGapSeconds",
      "page_field_least_gap_seconds",
      0.5,
      240,
      "page_field_least_gap_seconds_why",
    ),
    scale: 60,
  },
  number("acceptanceFloor", "page_field_acceptance_floor", 0, 50, "page_field_acceptance_floor_why"),
  number("pendingCeiling", "page_field_pending_ceiling", 50, 1500, "page_field_pending_ceiling_why"),
  number("withdrawalsPerDay", "page_field_withdrawals_per_day", 1, 25, "page_field_withdrawals_per_day_why"),
];

/** When the health page speaks up. None of them changes what is sent. */
export const HEALTH_FIELDS: readonly NumberFieldWords[] = [
  number("acceptanceLeast", "page_field_acceptance_least", 0, 60, "page_field_acceptance_least_why"),
  number("pendingWarning", "page_field_pending_warning", 20, 1500, "page_field_pending_warning_why"),
  number("pendingOldDays", "page_field_pending_old_days", 14, 120, "page_field_pending_old_days_why"),
];

export const NOTE_FIELDS: readonly NumberFieldWords[] = [
  number("noteLimit", "page_field_note_limit", 50, 300, "page_field_note_limit_why"),
  {
    ...number("notesPerMonth", "page_field_notes_per_month", 0, 100, "page_field_notes_per_month_why"),
    mayBeEmpty: true,
  },
];

export const NUMBER_FIELDS: readonly NumberFieldWords[] = [...PACE_FIELDS, ...HEALTH_FIELDS, ...NOTE_FIELDS];

/** What is shown in the box for the policy's own value. */
export function shown({ field, scale }: NumberFieldWords, policy: Policy): string {
  const value = policy[field];
  return value === null ? "" : String(value / scale);
}
