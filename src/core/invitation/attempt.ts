import type { Instant, LocalDay } from "../shared/time.ts";

/**
 * The log: one row for each thing that happened, never changed, never deleted. Counters are made
 * from it in the same transaction and can be made again from it alone (I5, I8).
 */
export const ATTEMPT_KINDS = [
  "proposed",
  "approved",
  "voided",
  "skipped",
  "restored",
  "prepared",
  "dispatched",
  "returned",
  "sent",
  "sent-by-hand",
  "not-sent",
  "unknown",
  "settled-sent",
  "settled-not-sent",
  "accepted",
  "restriction",
  "resumed",
] as const;
export type AttemptKind = (typeof ATTEMPT_KINDS)[number];

export interface Attempt {
  readonly id: string;
  readonly at: Instant;
  /** The local day of `at` in the zone that was the person's then: a later move never shifts it. */
  readonly day: LocalDay;
  readonly kind: AttemptKind;
  readonly accountId: string | null;
  readonly invitationId: string | null;
  readonly prospectId: string | null;
  readonly segmentId: string | null;
  /** For sent and unknown: the exact text. */
  readonly note: string | null;
  /** A reason or a short fact; never a stack trace. */
  readonly detail: string | null;
  /** For accepted and settled rows: the day the invitation was sent, whose figures it changes. */
  readonly sentDay: LocalDay | null;
}

/** Kinds that spend the budget (I3: by hand and unknown count; settling one later neither adds nor refunds). */
export const SENDING_KINDS: ReadonlySet<AttemptKind> = new Set(["sent", "sent-by-hand", "unknown"]);

/** Counters of one local day, kept in the transaction that appends the attempt. Plain counts. */
export interface DailyFigures {
  readonly day: LocalDay;
  /** Sent from the queue that day; an unknown one later settled as sent moves here. */
  readonly sent: number;
  readonly byHand: number;
  readonly unknown: number;
  /** Acceptances seen that day. */
  readonly accepted: number;
  /** Of those sent or sent by hand that day, how many were accepted by now. */
  readonly acceptedOfSent: number;
  readonly restrictions: number;
}
