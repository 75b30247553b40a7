import type { SentRow } from "../../../src/core/page/reading.ts";
import type { SentChunk } from "../../../src/core/page/sent-chunk.ts";
import { DAY } from "../../../src/core/shared/time.ts";
import type { Members } from "./members.ts";

/** The path of the Sent page. */
export const SENT = "/mynetwork/invitation-manager/sent/";

/** How the Sent page loads. Whom it shows are the members who wait for an answer. */
export interface SentPage {
  /** The page loads and shows no rows. */
  unreadable: boolean;
  /** Rows one answer holds. */
  perAnswer: number;
  /** The page loads so many and no more; null: all. */
  stopsAt: number | null;
  /** Called before each answer, with the rows the asker has; what it gives is the answer instead. */
  onAsked: (has: number) => SentChunk | null | undefined | Promise<undefined>;
  /** All of it, as it stands now. */
  rows(): readonly SentRow[];
}

export function createSentPage(members: Members, now: () => number): SentPage {
  return {
    unreadable: false,
    perAnswer: 50,
    stopsAt: null,
    onAsked: () => undefined,
    rows: () =>
      members.pending().map(({ slug, fullName, invitedAt, isAgeUnclear }) => {
        const days = invitedAt === null || isAgeUnclear ? null : Math.floor((now() - invitedAt) / DAY);
        return {
          keys: [`slug:${slug}`],
          fullName,
          ageText: days === null ? "先月に送信" : `Sent ${days} days ago`,
          ageAtLeast: days === null ? null : days * DAY,
        };
      }),
  };
}

/** What the page brings after `has` rows. */
export function stretchOf({ rows, perAnswer, stopsAt, unreadable }: SentPage, has: number): SentChunk {
  const all = rows();
  const none = { rows: [], upTo: has, hidden: false, unreadable: 0, total: all.length };
  if (unreadable) return { ...none, end: { kind: "not-readable", evidence: "model" } };
  const shown = all.slice(0, stopsAt ?? all.length);
  const some = shown.slice(has, has + perAnswer);
  const upTo = has + some.length;
  const end = upTo < all.length ? ({ kind: "stopped-loading" } as const) : ({ kind: "end-of-list" } as const);
  return { ...none, rows: some, upTo, end: upTo < shown.length ? null : end };
}
