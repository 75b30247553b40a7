import type { UnmatchedReason } from "../../core/archive/history.ts";
import type { Part, RowReport } from "../../core/archive/index.ts";
import type { Tally, Wording } from "../../core/archive/wordings.ts";
import type { StandingOnLinkedIn } from "../../core/invitation/invitation.ts";
import type { Instant, LocalDay } from "../../core/shared/time.ts";

/** Invitations the archive tells of whose acceptance could not be told, and the first 20 of them. */
export interface UnmatchedReport {
  readonly reason: UnmatchedReason;
  readonly count: number;
  readonly first: readonly { readonly fullName: string; readonly sentDay: LocalDay }[];
}

/** How long people took to say yes, of the accepted whose day of connecting is told. Whole days. */
export interface AnswerTime {
  readonly count: number;
  /** Half of them had accepted by then, and nine in ten. */
  readonly half: number;
  readonly mostBy: number;
}

/** What could not be taken in whole. A text: in English, as reports said it before they held kinds. */
export type ImportRemark =
  | string
  | { readonly kind: "missing"; readonly part: Part }
  | ({ readonly kind: "rows" } & RowReport);

/** What an archive brings, before and after it is brought in. Plain counts; one small row. */
export interface ImportReport {
  readonly id: string;
  readonly at: Instant;
  /** Of the files as chosen, with the rows read. */
  readonly files: readonly { readonly file: string; readonly rows: number }[];
  /** People connected, and members who hide themselves, of whom nothing but a date is there. */
  readonly connections: number;
  readonly hidden: number;
  /** Sent by the account, each once, and of these accepted. */
  readonly invitations: number;
  readonly accepted: number;
  /** Null: no day of an acceptance is told. Left out: brought in before this was reckoned. */
  readonly answerTime?: AnswerTime | null;
  /** Of `invitations`: brought by an earlier archive; in the log of this extension already; new. */
  readonly known: number;
  readonly ours: number;
  readonly added: number;
  /** Of the new ones: sent in the last 7 days, so that they count for the caps. */
  readonly countNow: number;
  /** Of the new ones: still out, and followed from now on. */
  readonly pending: number;
  /** Acceptances of what went out before and was not heard of, or was brought in unanswered. */
  readonly newlyAccepted: number;
  /** Waiting or approved ones set aside, by what their people are. */
  readonly setAside: Readonly<Record<StandingOnLinkedIn, number>>;
  readonly unmatched: readonly UnmatchedReport[];
  /** Files that are missing, rows left out or taken in part. */
  readonly remarks: readonly ImportRemark[];
  /** Most used first, at most 20. Null: nobody knows how they did. */
  readonly wordings: readonly Wording[] | null;
  /** All invitations with further notes, the 20 left out. */
  readonly otherNotes: Tally | null;
}
