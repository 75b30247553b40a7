import type { QueueEntry } from "../../app/views.ts";
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

/** Why this person is in today's list: "Clinical trial leads · from a pasted list, added yesterday". */
export function whyHere({ prospect, segmentName }: QueueEntry, { now, zone }: Moment): string {
  return `${segmentName} · ${FROM[prospect.source]}, added ${dayWords(prospect.addedAt, now, zone)}`;
}
