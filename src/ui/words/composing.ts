import type { Standing } from "../../app/composing/archive.ts";
import type { SegmentChange } from "../../app/composing/segments.ts";
import type { Overview } from "../../app/views.ts";
import { notesLeft } from "../../core/pacing/notes.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { NotePolicy } from "../../core/segment/segment.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { OddName } from "../../core/template/odd-names.ts";
import { counted, listed } from "./count.ts";
import { fieldName } from "./hold.ts";

/** The personal notes of the calendar month; null: as many as one likes. */
export type MonthNotes = { readonly left: number; readonly perMonth: number } | null;

export function monthNotes(
  { snapshot }: Pick<Overview, "snapshot">,
  policy: Policy,
  now: Instant,
): MonthNotes {
  if (snapshot === null || policy.notesPerMonth === null) return null;
  return notesLeft(snapshot, policy, now);
}

/** “2 of 5 notes left this month.” */
export const notesLeftWords = (notes: MonthNotes): string =>
  notes === null
    ? "Your account has no monthly number of notes."
    : `${notes.left} of ${notes.perMonth} notes left this month.`;

export const NOTE_POLICY_NAMES: Readonly<Record<NotePolicy, string>> = {
  always: "Always with a note",
  "while-notes-last": "With a note while the month’s notes last",
  blank: "Without a note",
};

/** What a policy comes to for this account. */
export function notePolicyWords(policy: NotePolicy, notes: MonthNotes): string {
  switch (policy) {
    case "always":
      return notes === null
        ? "Every invitation carries one."
        : `${notesLeftWords(notes)} When none is left, these people wait for the next month.`;
    case "while-notes-last":
      return notes === null
        ? "For your account the same as always."
        : `${notesLeftWords(notes)} After that, invitations go without one.`;
    case "blank":
      return "No note is used up; the words are kept and not sent.";
  }
}

/** What saving changed besides. */
export function savedWords({ voided, started }: SegmentChange): string {
  const sentences = ["Saved."];
  if (started > 0) {
    const begin = counted(started, "wording begins", "wordings begin");
    sentences.push(`${begin} anew with the changed words; the old figures stay with the old words.`);
  }
  if (voided > 0) {
    const taken = counted(voided, "approval was", "approvals were");
    sentences.push(`${taken} taken back: the words changed, so read ${voided === 1 ? "it" : "them"} again.`);
  }
  return sentences.join(" ");
}

/** What archiving would take back, before it is done. */
export function archiveWords({ approved, queued }: Standing): string {
  const parts = [
    approved > 0 ? `${counted(approved, "approval is", "approvals are")} taken back` : "",
    queued > 0 ? `${counted(queued, "person goes", "people go")} from today’s list back to waiting` : "",
  ].filter(Boolean);
  const first = parts.length > 0 ? `${listed(parts)}. ` : "";
  return `${first}Nobody is invited from it until it is in use again; its figures stay.`;
}

/** Columns that words taken over rest on. */
export const columnsWords = (columns: readonly string[]): string =>
  columns.length === 0
    ? ""
    : ` Its words use ${listed(columns.map((name) => `“${fieldName(name)}”`))} from an imported list: people without it need a fallback there.`;

const ODD_NAME_WORDS: Readonly<Record<OddName, string>> = {
  empty: "No first name",
  "one-letter": "A first name of one letter",
  "same-as-company": "The first name is the company’s",
  emoji: "An emoji in the first name",
  digits: "Digits in the first name",
  capitals: "A first name in capitals",
  "lower-case": "A first name in small letters",
  long: "A very long first name",
  "several-words": "Several words as the first name",
  "other-script": "A first name in another script",
};

export const oddNameWords = (odd: OddName): string => ODD_NAME_WORDS[odd];
