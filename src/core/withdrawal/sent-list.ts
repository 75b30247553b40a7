import type { SentRow } from "../page/reading.ts";
import type { Instant } from "../shared/time.ts";

/** How the newest reading of the Sent page stands. */
export const SENT_READING_STATES = [
  "reading",
  /** LinkedIn's tab is out of sight, and nothing is scrolled there until it is back. */
  "waiting",
  "end-of-list",
  "stopped-by-person",
  "left-by-person",
  /** Nothing more came although this was not proven to be the end. */
  "stopped-loading",
  "not-readable",
  /** LinkedIn said stop; the event stands among the restrictions. */
  "linkedin-stop",
  /** The worker or the browser ended under it. */
  "cut-off",
] as const;
export type SentReadingState = (typeof SENT_READING_STATES)[number];

/** One entry with when it was seen there last. */
export interface ListedRow extends SentRow {
  readonly readAt: Instant;
}

/**
 * LinkedIn's Sent page as it was read last, for comparing with the log. One row for all of it. Rows seen
 * by the newest reading (`readAt` from `startedAt` on) stand first, in the page's order, newest first; then
 * those of earlier readings that this one has not met. They go when a reading reaches the end.
 */
export interface SentList {
  readonly accountId: string | null;
  /** When the newest reading began. */
  readonly startedAt: Instant;
  /** When the newest part of it was read. */
  readonly readAt: Instant;
  /** Whether its end was reached; else reading can go on from where it stopped. */
  readonly complete: boolean;
  readonly state: SentReadingState;
  /** Entries the newest reading passed and could not read. */
  readonly unreadable: number;
  /** How many the page says there are; null: it does not say. */
  readonly total: number | null;
  /** When the last reading began that reached the end and could read every entry; null: none of these rows is of one. */
  readonly completeFrom: Instant | null;
  readonly rows: readonly ListedRow[];
  /**
   * Entries of the newest reading whose person was deleted since: counted, without whom. `answered`: the log
   * had a yes or a taking back of theirs. Left out: none.
   */
  readonly deleted?: { readonly waiting: number; readonly answered: number };
}

/** Entries the newest reading met and whose person was deleted since. */
export const deletedFrom = ({ deleted }: SentList): number =>
  deleted === undefined ? 0 : deleted.waiting + deleted.answered;
