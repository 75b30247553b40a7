import type { RestrictionKind } from "../restriction/restriction.ts";
import type { SentRow } from "./reading.ts";

/** Why the Sent page is read no further. `end-of-list` alone says that nobody is below. */
export type SentPageEnd =
  /** The page names a count, and so many entries were seen. */
  | { readonly kind: "end-of-list" }
  /** Nothing more came at the bottom, and the page names no count, or a greater one. */
  | { readonly kind: "stopped-loading" }
  /** The tab was closed or taken elsewhere, or another document answered. */
  | { readonly kind: "left-by-person" }
  /** What stands there is not the Sent page, or does not become one in time. */
  | { readonly kind: "not-readable"; readonly evidence: string }
  | { readonly kind: "stop"; readonly restriction: RestrictionKind; readonly evidence: string };

/** What one stretch of scrolling brought. */
export interface SentChunk {
  /** New rows of this document, in the page's order, after those the asker has. */
  readonly rows: readonly SentRow[];
  /** Of this document's rows these end here: what the asker then has, also where a row was lost on the way. */
  readonly upTo: number;
  /** The tab is out of sight: nothing is scrolled behind the person's back. */
  readonly hidden: boolean;
  /** Entries of this document up to here that name nobody who could be recognised. */
  readonly unreadable: number;
  /** How many there are in all, where the page says so. */
  readonly total: number | null;
  /** Null: there may be more. */
  readonly end: SentPageEnd | null;
}

/** Rows one answer holds at most: ten screens or so, far from any bound of a message. */
export const CHUNK_ROWS = 100;
