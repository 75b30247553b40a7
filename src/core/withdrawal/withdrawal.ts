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

/** Why a withdrawal ended without one. `stopped`: LinkedIn said stop before anything was pressed. */
export type WithdrawalReason =
  | NotWithdrawnReason
  | "stopped"
  /** Read again, or looked up by the person: they are invited still. */
  | "still-pending"
  /** Its answer came first. */
  | "accepted";

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
  /** Of `not-withdrawn` and `dropped`, and of one that came back to `picked` to be tried later. */
  readonly reason: WithdrawalReason | null;
  /** Tries that came to nothing and say something against this one: after some it is not tried again. */
  readonly tries: number;
  readonly dispatch: Dispatch | null;
  readonly pickedAt: Instant;
  /** Orders those that were picked in one stroke. */
  readonly place: number;
  readonly updatedAt: Instant;
  /** When it was taken back, or when an unknown outcome was recorded; its day counts for the daily cap. */
  readonly doneAt: Instant | null;
  readonly doneDay: LocalDay | null;
}
