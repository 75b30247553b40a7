import { assertNever } from "../../core/shared/result.ts";
import type { WithdrawalBlocker, WithdrawalPlan } from "../../core/withdrawal/types.ts";
import type { WithdrawalReason } from "../../core/withdrawal/withdrawal.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { restrictionWords } from "./restriction.ts";
import { atWords, type Moment, untilWords } from "./when.ts";

/** `3 of 10 taken back today, the next tomorrow at 09:10.` */
export function takingBackLine({ doneToday, cap, due, nextAt }: WithdrawalPlan, moment: Moment): string {
  const figures = { done: doneToday, cap };
  if (due !== null) return t("pending_withdrawal_today_due", figures);
  if (nextAt === null) return t("pending_withdrawal_today", figures);
  return t("pending_withdrawal_today_next", { ...figures, when: atWords(nextAt, moment.now, moment.zone) });
}

/** What holds taking back, in whole sentences; null: nothing that needs a word. */
export function withdrawalBlockerWords(blocker: WithdrawalBlocker, { now, zone }: Moment): string | null {
  switch (blocker.kind) {
    case "nothing-picked":
    case "in-flight":
      return null;
    case "paused":
      return t("pending_withdrawal_paused");
    case "different-account":
      return t("pending_withdrawal_different_account");
    case "log-in-disorder":
      return t("pending_withdrawal_disorder");
    case "restriction": {
      const stopped = t("pending_withdrawal_stopped_until", { when: untilWords(blocker.until, now, zone) });
      return `${stopped} ${restrictionWords(blocker.restriction).what}`;
    }
    case "restriction-needs-person":
      return `${restrictionWords(blocker.restriction).what} ${t("pending_withdrawal_needs_person")}`;
    case "restriction-needs-check":
      return t("pending_withdrawal_needs_check");
    case "sending":
      return t("pending_withdrawal_sending");
    case "daily-cap":
      return t("pending_withdrawal_daily_cap", { cap: blocker.cap });
    case "hourly-cap":
      return t("pending_withdrawal_hourly_cap");
    case "outside-hours":
      return t("pending_withdrawal_outside_hours");
    case "least-gap":
      return t("pending_withdrawal_least_gap");
    case "retry-later":
      return t("pending_withdrawal_retry_later");
    default:
      return assertNever(blocker);
  }
}

export const isStop = (blocker: WithdrawalBlocker | null): boolean =>
  blocker?.kind === "restriction" ||
  blocker?.kind === "restriction-needs-person" ||
  blocker?.kind === "restriction-needs-check";

const REASONS: Readonly<Record<WithdrawalReason, MessageKey>> = {
  "not-on-list": "pending_withdrawal_not_on_list",
  "identity-doubtful": "pending_withdrawal_identity_doubtful",
  "control-not-found": "pending_withdrawal_control_not_found",
  "dialog-not-opened": "pending_withdrawal_dialog_not_opened",
  "dialog-not-understood": "pending_withdrawal_dialog_not_understood",
  "wrong-person-in-dialog": "pending_withdrawal_wrong_person",
  "closed-by-person": "pending_withdrawal_closed_by_person",
  "left-by-person": "pending_withdrawal_left_by_person",
  "page-not-ready": "pending_withdrawal_page_not_ready",
  stopped: "pending_withdrawal_stopped",
  "still-pending": "pending_withdrawal_still_pending",
  accepted: "pending_withdrawal_accepted",
};

/** Why one was not taken back, or came back to wait. */
export const withdrawalReasonWords = (reason: WithdrawalReason): string => t(REASONS[reason]);
