import type { Dispatch } from "../invitation/invitation.ts";
import type { NotWithdrawnReason } from "../page/withdrawing.ts";
import type { Instant, LocalDay } from "../shared/time.ts";

export const WITHDRAWAL_STATES = [
  "picked",
  "prepared",
  "dispatched",
  "withdrawn",
  "not-withdrawn",
  "unknown",
  "dropped",
] as const;
export type WithdrawalState = (typeof WITHDRAWAL_STATES)[number];

/**
 * One pending invitation the person picked to be taken back, through the same protocol as a sending:
 * the intent is written before anything is pressed, and one whose outcome is not known is never tried
 * again blindly. `dropped`: the person changed their mind, or an answer came first.
 */
export interface Withdrawal {
  readonly id: string;
  readonly accountId: string | null;
  readonly invitationId: string;
  readonly prospectId: string;
  readonly state: WithdrawalState;
  /** Of `not-withdrawn`. `stopped`: LinkedIn said stop before anything was pressed. */
  readonly reason: NotWithdrawnReason | "stopped" | null;
  readonly dispatch: Dispatch | null;
  readonly pickedAt: Instant;
  readonly updatedAt: Instant;
  /** When it was taken back, or when an unknown outcome was recorded; its day counts for the daily cap. */
  readonly doneAt: Instant | null;
  readonly doneDay: LocalDay | null;
}
