import type { Notice } from "../../core/restriction/notice.ts";
import type { MonthNotes } from "./composing.ts";
import { restrictionWords } from "./restriction.ts";
import { dayWords, type Moment, untilWords } from "./when.ts";

/** How the queue stands, as far as a notice has to say something of it. */
export interface NoticeStanding {
  /** This month's notes; null: the account has no number of them. */
  readonly notes: MonthNotes;
  /** Whether sending is paused because the notes are used up. */
  readonly pausedForNotes: boolean;
}

/** What Politely does about what LinkedIn said. */
export function noticeDeedWords({ kind, until }: Notice, standing: NoticeStanding, moment: Moment): string {
  const { now, zone } = moment;
  if (kind === "approaching-limit")
    return `Until ${untilWords(until, now, zone)} Politely goes slower, by a quarter or more.`;
  const notes = notesWords(standing.notes, dayWords(until, now, zone));
  return standing.pausedForNotes ? `Sending is paused until you press Go on. ${notes}` : notes;
}

function notesWords(notes: MonthNotes, month: string): string {
  if (notes === null)
    return "Politely counts none for your kind of account: see in Settings whether it is the right one.";
  return notes.left > 0
    ? `By Politely's own count ${notes.left} of ${notes.perMonth} are left until ${month}.`
    : `Invitations with a note wait until ${month}; those without one do not.`;
}

/** What LinkedIn said. */
export const noticeSaidWords = ({ kind }: Notice): string => restrictionWords(kind).what;
