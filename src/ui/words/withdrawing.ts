import { assertNever } from "../../core/shared/result.ts";
import type { WithdrawalBlocker, WithdrawalPlan } from "../../core/withdrawal/types.ts";
import type { WithdrawalReason } from "../../core/withdrawal/withdrawal.ts";
import { figureOf } from "./count.ts";
import { restrictionWords } from "./restriction.ts";
import { atWords, type Moment, untilWords } from "./when.ts";

/** `3 of 10 taken back today, the next tomorrow at 09:10`. */
export function takingBackLine(plan: WithdrawalPlan, { now, zone }: Moment): string {
  const done = `${figureOf(plan.doneToday)} of ${figureOf(plan.cap)} taken back today`;
  if (plan.due !== null) return `${done}, the next goes now`;
  return plan.nextAt === null ? done : `${done}, the next ${atWords(plan.nextAt, now, zone)}`;
}

/** What holds taking back, in whole sentences; null: nothing that needs a word. */
export function withdrawalBlockerWords(blocker: WithdrawalBlocker, { now, zone }: Moment): string | null {
  switch (blocker.kind) {
    case "nothing-picked":
    case "in-flight":
      return null;
    case "paused":
      return "Paused. Press Go on in the popup when you are ready.";
    case "different-account":
      return "Another LinkedIn account is signed in. Nothing of this one's is taken back.";
    case "log-in-disorder":
      return "The log and the clock don't fit together. Nothing goes until they do.";
    case "restriction":
      return `Stopped until ${untilWords(blocker.until, now, zone)}. ${restrictionWords(blocker.restriction).what}`;
    case "restriction-needs-person":
      return `${restrictionWords(blocker.restriction).what} The wait is over: look at LinkedIn, then say that it works normally again.`;
    case "restriction-needs-check":
      return "Confirmed. LinkedIn's Sent page is looked at before anything goes on.";
    case "sending":
      return "An invitation is being sent. Only one thing happens on LinkedIn at a time.";
    case "daily-cap":
      return `Done for today: at most ${figureOf(blocker.cap)} a day are taken back.`;
    case "hourly-cap":
      return "A rest for this hour.";
    case "outside-hours":
      return "Outside your working hours.";
    case "least-gap":
      return "A short wait: whatever is sent or taken back keeps a gap to the one before.";
    case "retry-later":
      return "Those left came back from a try and rest before the next.";
    default:
      return assertNever(blocker);
  }
}

export const isStop = (blocker: WithdrawalBlocker | null): boolean =>
  blocker?.kind === "restriction" ||
  blocker?.kind === "restriction-needs-person" ||
  blocker?.kind === "restriction-needs-check";

/** Why one was not taken back, or came back to wait. */
export const WITHDRAWAL_REASONS: Readonly<Record<WithdrawalReason, string>> = {
  "not-on-list": "not found on LinkedIn's list: answered, taken back there, or further down",
  "identity-doubtful": "the entry might be somebody else's, so nothing was pressed",
  "control-not-found": "no Withdraw was found beside them",
  "dialog-not-opened": "LinkedIn's question did not open",
  "dialog-not-understood": "LinkedIn's question was not understood, so nothing was pressed",
  "wrong-person-in-dialog": "LinkedIn's question named somebody else, so nothing was pressed",
  "closed-by-person": "you closed LinkedIn's question",
  "left-by-person": "the tab was left",
  "page-not-ready": "the page was not ready",
  stopped: "LinkedIn said stop before anything was pressed",
  "still-pending": "still invited",
  accepted: "they accepted first",
};
