import type { InvitationState } from "../invitation/invitation.ts";
import type { SentChunk, SentPageEnd } from "../page/sent-chunk.ts";
import type { ProspectKey } from "../prospect/prospect.ts";
import type { Instant } from "../shared/time.ts";
import type { ListedRow, SentList, SentReadingState } from "./sent-list.ts";

/** No honest page is longer; what would come after is not read. */
const MOST_ROWS = 20_000;

/** What a stretch of reading brought, wherever it came from. */
export type SentStretch = Pick<SentChunk, "rows" | "unreadable" | "total" | "end">;

/**
 * A new reading of the page, from its top: LinkedIn gives no way to begin in the middle. What earlier ones
 * brought stays until it is met again, or until this one has reached the end without it. Another account's
 * list is not gone on with (I9).
 */
export function beginReading(before: SentList | null, accountId: string | null, now: Instant): SentList {
  const kept = before !== null && before.accountId === accountId ? before : null;
  // Later than anything read before, whatever the clock does: the rows of the two are told apart by it.
  const startedAt = Math.max(now, (kept?.readAt ?? 0) + 1);
  return {
    accountId,
    startedAt,
    readAt: startedAt,
    complete: false,
    state: "reading",
    unreadable: 0,
    total: null,
    completeFrom: kept?.completeFrom ?? null,
    rows: kept?.rows ?? [],
  };
}

/** Rows of the newest reading so far. */
export function readSoFar({ rows, startedAt }: SentList): number {
  return rows.findLastIndex(({ readAt }) => readAt >= startedAt) + 1;
}

/** The list with one more stretch of it. Somebody met twice stands where they were met first. */
export function withChunk(list: SentList, chunk: SentStretch, now: Instant): SentList {
  const at = Math.max(now, list.readAt);
  const place = readSoFar(list);
  const fresh = list.rows.slice(0, place);
  const seen = new Set(fresh.flatMap(({ keys }) => keys));
  for (const row of chunk.rows) {
    if (row.keys.length === 0 || row.keys.some((key) => seen.has(key)) || fresh.length >= MOST_ROWS) continue;
    for (const key of row.keys) seen.add(key);
    fresh.push({ ...row, readAt: at });
  }
  const rest = list.rows.slice(place).filter(({ keys }) => !keys.some((key) => seen.has(key)));
  const moved: SentList = {
    ...list,
    state: "reading",
    readAt: at,
    unreadable: chunk.unreadable,
    total: chunk.total ?? list.total,
    rows: [...fresh, ...rest],
  };
  return chunk.end === null ? moved : endReading(moved, stateOf(chunk.end));
}

const WAITS: ReadonlySet<InvitationState> = new Set(["dispatched", "sent", "lapsed", "unknown"]);
const ANSWERED: ReadonlySet<InvitationState> = new Set(["accepted", "withdrawn"]);

/**
 * The list without somebody who was deleted: that an entry was there is still counted (I8), and nothing says
 * whose. `states`: of their invitations.
 */
export function withoutPerson(
  list: SentList,
  keys: readonly ProspectKey[],
  states: readonly InvitationState[],
): SentList {
  const isTheirs = (row: ListedRow) => row.keys.some((key) => keys.includes(key));
  const rows = list.rows.filter((row) => !isTheirs(row));
  if (rows.length === list.rows.length) return list;
  // Whoever an earlier reading alone has met is not in the newest one's count either.
  const met = list.rows.filter((row) => isTheirs(row) && row.readAt >= list.startedAt).length;
  if (met === 0) return { ...list, rows };
  const { waiting, answered } = list.deleted ?? { waiting: 0, answered: 0 };
  const hasAnswer = states.some((state) => ANSWERED.has(state)) && !states.some((state) => WAITS.has(state));
  const deleted = hasAnswer ? { waiting, answered: answered + met } : { waiting: waiting + met, answered };
  return { ...list, rows, deleted };
}

/** The reading is over, for whatever reason; what was read is kept. */
export function endReading(list: SentList, state: SentReadingState): SentList {
  if (state !== "end-of-list") return { ...list, state };
  return {
    ...list,
    state,
    complete: true,
    completeFrom: list.unreadable === 0 ? list.startedAt : null,
    rows: list.rows.slice(0, readSoFar(list)),
  };
}

function stateOf({ kind }: SentPageEnd): SentReadingState {
  return kind === "stop" ? "linkedin-stop" : kind;
}
