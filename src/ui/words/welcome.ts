import type { SetupChoice } from "../../app/settings/actions.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { t } from "../i18n/language.ts";
import { beside } from "./add-report.ts";
import { weekdayName } from "./weekday.ts";

/** The pace that is offered: the account's defaults with what the person chose. */
export interface PaceShown extends SetupChoice {
  readonly policy: Policy;
}

/** `Monday to Friday`, or each by its name. */
function daysWords(days: readonly number[]): string {
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const inARow = days.length > 2 && last - first === days.length - 1;
  return inARow
    ? t("welcome_days_from_to", { from: weekdayName(first), to: weekdayName(last) })
    : beside(days.map(weekdayName));
}

/** Each of the defaults in a few words, and why it is so. */
export function paceLines({
  policy,
  targetPerDay,
  workingDays,
  hours,
}: PaceShown): readonly { readonly what: string; readonly why: string }[] {
  const start = Math.min(policy.rampStart, targetPerDay);
  const { weeklyCap, noteLimit, notesPerMonth, acceptanceFloor } = policy;
  return [
    {
      what:
        start < targetPerDay
          ? t("welcome_pace_climb", { start, target: targetPerDay })
          : t("welcome_pace_level", { target: targetPerDay }),
      why: t("welcome_pace_climb_why"),
    },
    { what: t("welcome_pace_week", { cap: weeklyCap }), why: t("welcome_pace_week_why") },
    {
      what: t("welcome_pace_hours", { days: daysWords(workingDays), from: hours.from, to: hours.to }),
      why: t("welcome_pace_hours_why"),
    },
    notesPerMonth === null
      ? { what: t("welcome_pace_notes", { limit: noteLimit }), why: t("welcome_pace_notes_why") }
      : {
          what: t("welcome_pace_notes_few", { limit: noteLimit, count: notesPerMonth }),
          why: t("welcome_pace_notes_few_why"),
        },
    {
      what: t("welcome_pace_stop"),
      why: t("welcome_pace_stop_why", { percent: acceptanceFloor }),
    },
  ];
}
