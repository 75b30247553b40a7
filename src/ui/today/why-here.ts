import type { QueueEntry } from "../../app/views.ts";
import type { Queued } from "../../core/invitation/invitation.ts";
import type { ProspectSource } from "../../core/prospect/prospect.ts";
import { dayWords, type Moment } from "../words/when.ts";

const FROM: Readonly<Record<ProspectSource, string>> = {
  profile: "from their profile",
  search: "from a search",
  suggestions: "from LinkedIn’s suggestions",
  sales: "from Sales Navigator",
  paste: "from a pasted list",
  csv: "from a file",
  "by-hand": "invited by hand",
};

/** How the words were chosen among several; null: there was nothing to choose. */
const WORDING: Readonly<Record<Queued["wording"], string | null>> = {
  only: null,
  learning: "to learn which works",
  evenly: "shared evenly",
  "always-blank": "no note, as the segment says",
  "notes-spent": "no note, because this month’s are used or planned",
};

/**
 * Why this person is in today's list, and why with these words: "Clinical trial leads, its turn · wording B,
 * to learn which works · from a pasted list, added yesterday".
 */
export function whyHere(
  { invitation, prospect, segmentName, wordingName }: QueueEntry,
  { now, zone }: Moment,
): string {
  const { queued } = invitation;
  const added = `${FROM[prospect.source]}, added ${dayWords(prospect.addedAt, now, zone)}`;
  if (queued === null) return `${segmentName} · ${added}`;
  const turn = queued.because === "asked-for" ? "you asked for more" : "its turn";
  const how = WORDING[queued.wording];
  const named = wordingName !== null && (queued.wording === "learning" || queued.wording === "evenly");
  const words = how === null ? [] : [named ? `wording ${wordingName}, ${how}` : how];
  return [`${segmentName}, ${turn}`, ...words, added].join(" · ");
}
