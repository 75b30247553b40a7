import type { ProspectKey } from "../../core/prospect/prospect.ts";
import type { Settings } from "../../core/settings/settings.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { AgeCounts } from "../../core/withdrawal/age-bands.ts";
import type { NotJudged } from "../../core/withdrawal/match-sent.ts";
import type { SentReadingState } from "../../core/withdrawal/sent-list.ts";
import type { Suggestion } from "../../core/withdrawal/suggest.ts";
import type { WithdrawalState } from "../../core/withdrawal/withdrawal.ts";

/** Somebody whose invitation waits for an answer, as far as the log or LinkedIn's list tells. */
export interface PendingPerson {
  /** The invitation's id, or the key of an entry that stands on LinkedIn's list alone. */
  readonly id: string;
  /** Null: in the log not yet. */
  readonly invitationId: string | null;
  /** Of an entry that stands on LinkedIn's list alone, to keep track of it; else null. */
  readonly listedAs: ProspectKey | null;
  readonly name: string;
  /** As LinkedIn's list has them, where that is another name; null: the same, or not on the list. */
  readonly nameOnList: string | null;
  /** Null: none; sent by hand, or known from the list alone. */
  readonly segmentName: string | null;
  /** Ms they have waited at least; null: nothing tells. */
  readonly ageAtLeast: number | null;
  /** Whether the log has the time it left. */
  readonly isExact: boolean;
  /** The text they got; `""`: none. Null: not known, since it was sent elsewhere. */
  readonly note: string | null;
  readonly knownFrom: "log" | "linkedin" | "both";
  /** Why the list says nothing of somebody who is in the log alone; null: it does. */
  readonly notOnList: NotJudged | null;
  /** Of a withdrawal under way or not known; null: none. */
  readonly withdrawal: WithdrawalState | null;
  readonly suggested: Suggestion["because"] | null;
  /** Why they can't be picked; null: they can. */
  readonly unpickable: "under-way" | "age-unknown" | "doubtful" | null;
}

/** Somebody in the log who is not on LinkedIn's list any more. */
export interface GonePerson {
  readonly invitationId: string;
  readonly name: string;
  readonly segmentName: string | null;
  readonly sentAt: Instant | null;
  /** Their address, to look there. */
  readonly address: string | null;
}

/** Two names or two standings that don't go together. Nothing is concluded from them. */
export interface OddEntry {
  readonly id: string;
  readonly name: string;
  readonly nameOnList: string;
  /** `other-name`: one address, two people's names. `still-listed`: on the list although the log says otherwise. */
  readonly kind: "other-name" | "still-listed";
  /** For `still-listed`, what the log says. */
  readonly state: "accepted" | "withdrawn" | null;
}

/** How far LinkedIn's list was read. */
export interface ListReading {
  readonly startedAt: Instant;
  readonly readAt: Instant;
  readonly state: SentReadingState;
  readonly complete: boolean;
  /** Entries of the newest reading. */
  readonly read: number;
  /** All that are kept, those of earlier readings too. */
  readonly kept: number;
  readonly unreadable: number;
  readonly total: number | null;
}

export interface PendingView {
  readonly settings: Settings;
  /** Null: never read. */
  readonly list: ListReading | null;
  /** The longest waiting first, those of unknown age at the end. */
  readonly people: readonly PendingPerson[];
  /** Waiting as well, and nothing says who: people whose entry was deleted here. In `total` and in `ages`. */
  readonly deleted: number;
  /** Waiting by the log or the list, or by LinkedIn's own count where that is more. */
  readonly total: number;
  /** Waiting by the log: the number at which sending holds. */
  readonly inLog: number;
  readonly ages: AgeCounts;
  readonly gone: readonly GonePerson[];
  readonly odd: readonly OddEntry[];
}
