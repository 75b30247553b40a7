import type { SentRow } from "../../page/reading.ts";
import { DAY } from "../../shared/time.ts";
import type { LoggedInvitation } from "../match-sent.ts";
import type { SentList } from "../sent-list.ts";
import { beginReading, endReading, withChunk } from "../sent-reading.ts";

/** Tuesday 3 March 2026, 09:30 UTC. */
export const NOW = 1_772_530_200_000;

/** As a page shows it. `days`: its age in words; null: words nobody understands. */
export const sentRow = (slug: string, days: number | null, fullName = slug): SentRow => ({
  keys: [`slug:${slug}`],
  fullName,
  ageText: days === null ? "先月に送信" : `Sent ${days} days ago`,
  ageAtLeast: days === null ? null : days * DAY,
});

/** Of the log, sent so many days before `NOW` to the millisecond. */
export const logged = (
  slug: string,
  days: number,
  over: Partial<LoggedInvitation> = {},
): LoggedInvitation => ({
  invitationId: `invitation ${slug}`,
  keys: [`slug:${slug}`],
  fullName: slug,
  state: "sent",
  sentAt: NOW - days * DAY,
  isExact: true,
  updatedAt: NOW - days * DAY,
  ...over,
});

/** A list read at `NOW` in one stretch: to its end, or as far as these rows. */
export function listOf(
  rows: readonly SentRow[],
  over: { readonly complete?: boolean; readonly unreadable?: number } = {},
): SentList {
  const { complete = true, unreadable = 0 } = over;
  const read = withChunk(beginReading(null, "me", NOW), { rows, unreadable, total: null, end: null }, NOW);
  return endReading(read, complete ? "end-of-list" : "stopped-loading");
}
