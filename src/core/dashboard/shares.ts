import type { Rate } from "../statistics/wilson.ts";

/**
 * How some invitations fared, so that nothing undecided looks like a refusal (I8). Plain counts:
 * `sent = accepted + unanswered + undecided`.
 */
export interface Share {
  readonly sent: number;
  /** Of `sent`, accepted by now, young ones included. */
  readonly accepted: number;
  /** Sent 14 days ago or longer and not accepted: silence, or taken back. */
  readonly unanswered: number;
  /** Sent less than 14 days ago and not accepted yet: neither a yes nor a no. */
  readonly undecided: number;
  /** Sent 14 days ago or longer: what `rate` is of. */
  readonly decided: number;
  /** Of `decided`, accepted: `rate.value` is their share. `accepted` is more by the young yeses. */
  readonly decidedAccepted: number;
  /** Share of the decided that accepted, 0 to 1, with its 95 % Wilson interval; null while nothing is decided. */
  readonly rate: Rate | null;
  /**
   * Share of all sent that will have accepted, 0 to 1, if none of the undecided does (`low`) and if all do
   * (`high`); null when nothing was sent. Not an interval of confidence: what is possible.
   */
  readonly possible: { readonly low: number; readonly high: number } | null;
}
