import type { SentRow } from "../page/reading.ts";
import type { Instant } from "../shared/time.ts";

/** LinkedIn's Sent page as it was read last, for comparing with the log. One row for all of it. */
export interface SentList {
  readonly startedAt: Instant;
  /** When the newest part of it was read. */
  readonly readAt: Instant;
  /** Whether its end was reached; else reading can go on from where it stopped. */
  readonly complete: boolean;
  /** Newest first, as the page has them. */
  readonly rows: readonly SentRow[];
}
