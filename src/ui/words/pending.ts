import type { SentReadingResult } from "../../app/pending/read-sent-page.ts";
import type { ListReading, PendingPerson } from "../../app/pending/view.ts";
import { assertNever } from "../../core/shared/result.ts";
import { DAY } from "../../core/shared/time.ts";
import type { AgeBand } from "../../core/withdrawal/age-bands.ts";
import type { NotJudged } from "../../core/withdrawal/match-sent.ts";
import { counted, days, figureOf } from "./count.ts";
import { atWords, type Moment } from "./when.ts";

export const BAND_WORDS: Readonly<Record<AgeBand, string>> = {
  "over-60": "over 60 days",
  "21-to-60": "21 to 60 days",
  "14-to-21": "14 to 21 days",
  "7-to-14": "7 to 14 days",
  "under-7": "under 7 days",
  unknown: "age not known",
};

/** Of those who wait, people whose entry was deleted here. */
export const deletedWords = (count: number): string =>
  count === 1
    ? "1 of them is a person whose entry you deleted: counted, without a name, and left alone."
    : `${figureOf(count)} of them are people whose entries you deleted: counted, without names, and left alone.`;

const entries = (count: number): string => counted(count, "entry", "entries");

/** How long somebody has waited: `38 days`, or `28 days or more` where only LinkedIn's rounded words tell. */
export function waitedWords({ ageAtLeast, isExact }: Pick<PendingPerson, "ageAtLeast" | "isExact">): string {
  if (ageAtLeast === null) return "age not known";
  const whole = Math.floor(ageAtLeast / DAY);
  if (!isExact) return whole === 0 ? "some hours or more" : `${days(whole)} or more`;
  return whole === 0 ? "less than a day" : days(whole);
}

const NOT_JUDGED: Readonly<Record<NotJudged, string>> = {
  "not-reached": "in your log, LinkedIn's list not read that far",
  "too-fresh": "in your log, too fresh for LinkedIn's list",
  "unreadable-entries": "in your log, perhaps one of the entries that could not be read",
};

/** Where it is known from. `wasRead`: whether LinkedIn's list was ever read. */
export function knownFromWords({ knownFrom, notOnList }: PendingPerson, wasRead: boolean): string {
  if (knownFrom === "both") return "in your log and on LinkedIn";
  if (knownFrom === "linkedin") return "on LinkedIn alone";
  return wasRead && notOnList !== null ? NOT_JUDGED[notOnList] : "in your log";
}

/** What they got, in a word or two. */
export function gotWords({ note, knownFrom }: PendingPerson): string {
  if (note === null) return knownFrom === "linkedin" ? "sent elsewhere" : "sent by hand";
  return note === "" ? "no note" : "with a note";
}

export const UNPICKABLE_WORDS: Readonly<Record<NonNullable<PendingPerson["unpickable"]>, string>> = {
  "under-way": "picked already",
  "age-unknown": "its age is not known",
  doubtful: "the names don't go together",
};

/** A reading that has said nothing for so long is not going on. Ms; an answer of the page takes half of it at most. */
const SILENT_AFTER = 60_000;

export const isReading = ({ state, readAt }: ListReading, now: number): boolean =>
  (state === "reading" || state === "waiting") && now - readAt < SILENT_AFTER;

/** How far LinkedIn's list was read, and what that means. Whole sentences. */
export function readingWords(list: ListReading, { now, zone }: Moment): string {
  const { read, total, readAt } = list;
  const of = total === null ? "" : ` of ${figureOf(total)}`;
  const when = atWords(readAt, now, zone);
  const kept = "What was read is kept; nothing is said about the others.";
  if (isReading(list, now)) {
    return list.state === "waiting"
      ? `Waiting at ${figureOf(read)}${of}: LinkedIn's tab has to be in front while it is read.`
      : `Reading: ${figureOf(read)}${of} so far.`;
  }
  switch (list.state) {
    case "end-of-list":
      return `Read to its end ${when}: ${entries(read)}.`;
    case "stopped-loading":
      return total === null
        ? `Nothing more came after entry ${figureOf(read)}, ${when}. LinkedIn names no number there, so these may be all or not.`
        : `The page stopped loading at entry ${figureOf(read)}${of}, ${when}. ${kept}`;
    case "stopped-by-person":
      return `You stopped it at ${figureOf(read)}${of}, ${when}. ${kept}`;
    case "left-by-person":
      return `LinkedIn's tab was left at ${figureOf(read)}${of}, ${when}. ${kept}`;
    case "linkedin-stop":
      return `LinkedIn said stop at ${figureOf(read)}${of}, ${when}. ${kept}`;
    case "not-readable":
      return `The page could not be read further than ${figureOf(read)}${of}, ${when}. ${kept}`;
    case "reading":
    case "waiting":
    case "cut-off":
      return `The reading was cut off at ${figureOf(read)}${of}, ${when}. ${kept}`;
    default:
      return assertNever(list.state);
  }
}

/** What became of the wish to read; null where the list itself says it. */
export function readResultWords(result: SentReadingResult): string | null {
  switch (result.kind) {
    case "read":
    case "stopped-by-person":
      return null;
    case "busy":
      return "It is being read already.";
    case "different-account":
      return "Another LinkedIn account is signed in. Its list is not read: this queue belongs to the other one.";
    case "account-unreadable":
      return "It could not be seen who is signed in to LinkedIn, so nothing was read. See that you are signed in, then try again.";
    case "linkedin-stop":
      return "LinkedIn said stop. Nothing was read.";
    default:
      return assertNever(result);
  }
}
