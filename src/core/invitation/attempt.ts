import type { Instant, LocalDay } from "../shared/time.ts";

/**
 * The log: one row for each thing that happened, never changed, never deleted. Counters are made
 * from it in the same transaction and can be made again from it alone (I5, I8).
 */
export const ATTEMPT_KINDS = [
  "proposed",
  "queued",
  "sent-back",
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
  "unsettled",
  "accepted",
  "restriction",
  "restriction-dismissed",
  "restriction-corrected",
  "resumed",
  "history",
  "withdrawal-picked",
  "withdrawal-dropped",
  "withdrawal-prepared",
  "withdrawing",
  "withdrawal-returned",
  "withdrawn",
  "not-withdrawn",
  "withdrawal-unknown",
  "withdrawal-settled",
  "followed-up",
  "tracked",
  "withdrawn-elsewhere",
  "lapsed",
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
  /** The wording it went out with, whose figures it changes; null: edited, by hand, or about something else. */
  readonly templateId: string | null;
  /** For sent and unknown: the exact text. */
  readonly note: string | null;
  /** A reason or a short fact; never a stack trace. */
  readonly detail: string | null;
  /**
   * The day whose figures it changes: for accepted and settled rows the one of the sending, for
   * `restriction-dismissed` the one of the event.
   */
  readonly sentDay: LocalDay | null;
  /**
   * For `history`: what LinkedIn's archive adds to the days it tells of, by hand as far as this log
   * knows. One row for all of them: an archive tells of years, and it came in at once.
   */
  readonly history?: readonly { readonly day: LocalDay; readonly sent: number; readonly accepted: number }[];
}

/** Kinds that spend the budget (I3: by hand and unknown count; settling one later neither adds nor refunds). */
export const SENDING_KINDS: ReadonlySet<AttemptKind> = new Set(["sent", "sent-by-hand", "unknown"]);

/** Kinds that spend the day's cap of withdrawals; settling an unknown one later neither adds nor refunds. */
export const WITHDRAWING_KINDS: ReadonlySet<AttemptKind> = new Set(["withdrawn", "withdrawal-unknown"]);

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

/** Counters of one wording and the local day of sending, kept like `DailyFigures`. Plain counts. */
export interface VariantFigures {
  readonly templateId: string;
  readonly day: LocalDay;
  /** Known to be sent that day with it. */
  readonly sent: number;
  /** Of those, accepted by now. */
  readonly accepted: number;
}
