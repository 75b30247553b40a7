import type { Policy } from "../policy/policy.ts";
import type { Instant } from "../shared/time.ts";
import { nextMonthStart } from "../shared/wall-clock.ts";
import type { Candidate, PacingSnapshot } from "./types.ts";

/** The personal notes of the calendar month, where the account has a number of them. */
export interface NotesLeft {
  readonly left: number;
  readonly perMonth: number;
  /** When the next month begins. */
  readonly until: Instant;
}

/** Null: unlimited. */
export function notesLeft(snapshot: PacingSnapshot, policy: Policy, at: Instant): NotesLeft | null {
  const { notesPerMonth, zone } = policy;
  if (notesPerMonth === null) return null;
  return {
    left: Math.max(0, notesPerMonth - snapshot.notesUsed),
    perMonth: notesPerMonth,
    until: nextMonthStart(at, zone),
  };
}

/** Those for which a note is left, if they carry one. */
export function affordable(approved: readonly Candidate[], notes: NotesLeft | null): readonly Candidate[] {
  return notes === null || notes.left > 0 ? approved : approved.filter(({ noted }) => !noted);
}
