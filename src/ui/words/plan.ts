import type { Blocker, Plan } from "../../core/pacing/types.ts";
import { assertNever } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import { atWords, type Moment, untilWords } from "./when.ts";

/** Whether a stop of LinkedIn's holds everything back, in whichever of the steps of going on. */
export const isStop = ({ kind }: Blocker): boolean =>
  kind === "restriction" || kind === "restriction-needs-person" || kind === "restriction-needs-check";

/** Whether LinkedIn's own stop stands. A look at the Sent page that is still to come is our care, not a stop. */
export const isRestricted = ({ kind }: Blocker): boolean =>
  kind === "restriction" || kind === "restriction-needs-person";

/** The two halves of the line that says where things stand. */
export interface StateLine {
  /** `3 of 8 sent today` */
  readonly count: string;
  /** `next at 14:20` */
  readonly follow: string;
}

function follow(plan: Plan, { now, zone }: Moment): string {
  const { blocker } = plan;
  if (blocker === null) return t("today_line_due");
  const next = plan.nextAt === null ? null : { when: atWords(plan.nextAt, now, zone) };
  switch (blocker.kind) {
    case "nothing-approved":
      return t("today_line_nothing_approved");
    case "paused":
      return t("today_line_paused");
    case "different-account":
      return t("today_line_account");
    case "restriction":
      return t("today_line_stopped", { until: untilWords(blocker.until, now, zone) });
    case "restriction-needs-person":
      return t("today_line_word");
    case "restriction-needs-check":
      return t("today_line_check");
    case "pending-ceiling":
      return t("today_line_pending");
    case "notes-spent":
      return t("today_line_notes", { until: untilWords(blocker.until, now, zone) });
    case "log-in-disorder":
      return t("today_line_disorder");
    case "in-flight":
      return t("today_line_in_flight");
    case "withdrawing":
      return t("today_line_withdrawing");
    case "allowance-used":
      return next === null ? t("today_line_day") : t("today_line_day_next", next);
    case "weekly-cap":
      return next === null ? t("today_line_week") : t("today_line_week_next", next);
    case "outside-hours":
      return next === null ? t("today_line_hours") : t("today_line_next", next);
    case "hourly-cap":
    case "least-gap":
      return next === null ? t("today_line_gap") : t("today_line_next", next);
    case "slot":
      return t("today_line_next", { when: atWords(blocker.at, now, zone) });
    default:
      return assertNever(blocker);
  }
}

function countOf({ allowance: { today, sentToday, bounds } }: Plan): string {
  // Where the person holds it up there is no number of the day to measure against.
  const measured = today > 0 && !bounds.some(({ kind }) => kind === "paused" || kind === "account");
  if (measured) return t("today_line_sent_of", { sent: sentToday, today: Math.max(today, sentToday) });
  if (sentToday > 0) return t("today_line_sent", { sent: sentToday });
  return bounds.some(({ kind }) => kind === "day-off") ? t("today_line_day_off") : t("today_line_none");
}

/** "3 of 8 sent today" and "next at 14:20". */
export const stateLine = (plan: Plan, moment: Moment): StateLine => ({
  count: countOf(plan),
  follow: follow(plan, moment),
});

/** For the reviewer: what becomes of a yes given now. `approved`: how many wait with one already. */
export function roomToday({ allowance, blocker }: Plan, approved: number): string {
  if (blocker !== null && isStop(blocker)) return t("today_room_stopped");
  if (blocker?.kind === "paused") return t("today_room_paused");
  if (blocker?.kind === "different-account") return t("today_room_account");
  const room = Math.max(0, allowance.left - approved);
  if (room === 0) return t("today_room_full");
  return approved === 0 ? t("today_room_left", { room }) : t("today_room_beside", { room, approved });
}
