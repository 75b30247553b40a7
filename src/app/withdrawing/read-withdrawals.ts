import type { Invitation, SendingMode } from "../../core/invitation/invitation.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { WithdrawalPlan } from "../../core/withdrawal/types.ts";
import type { Withdrawal } from "../../core/withdrawal/withdrawal.ts";
import type { StoreReader } from "../ports.ts";

/** One withdrawal with whom it is about. */
export interface WithdrawalEntry {
  readonly withdrawal: Withdrawal;
  readonly prospect: Prospect;
  readonly invitation: Invitation;
}

/** Everything about taking back that an interface shows; made anew on every change. */
export interface Withdrawals {
  /** In the order in which they go. One that came back from a try has its `reason`. */
  readonly picked: readonly WithdrawalEntry[];
  /** Prepared, or handed to the page; `dispatch.mode` assisted: LinkedIn asks the person. */
  readonly inFlight: WithdrawalEntry | null;
  /** Outcomes nobody knows: for the person to settle. Oldest first. */
  readonly unknown: readonly WithdrawalEntry[];
  /** Taken back or not (each with its `reason`) in the last 14 days, newest first. */
  readonly recent: readonly WithdrawalEntry[];
  /** `doneToday` of `cap`, `nextAt`, `blocker`. Null before set-up. */
  readonly plan: WithdrawalPlan | null;
  /** Who presses LinkedIn's confirmation from now on. */
  readonly mode: SendingMode;
}

export declare function readWithdrawals(reader: StoreReader, now: Instant): Promise<Withdrawals>;
