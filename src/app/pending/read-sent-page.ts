import { type Instant, MINUTE } from "../../core/shared/time.ts";
import type { SentList, SentReadingState } from "../../core/withdrawal/sent-list.ts";
import {
  beginReading,
  endReading,
  readSoFar,
  type SentStretch,
  withChunk,
} from "../../core/withdrawal/sent-reading.ts";
import type { SendingDeps } from "../deps.ts";
import { hearSentList } from "../observing/by-hand.ts";
import { checkAccount } from "../sending/account.ts";
import { showOnBadge } from "../sending/badge.ts";
import { SENT_PAGE } from "../sending/own-pages.ts";
import { recordStop } from "../sending/stop.ts";
import { showInWorkTab } from "../sending/work-tab.ts";
import { settleListed } from "./settle-listed.ts";

/** A tab out of sight is waited for so long, then it counts as left. */
const WAITS_FOR = 2 * MINUTE;
/** Answers in a row without a row, an end or a reason: more than any page needs. */
const MOST_EMPTY = 10;

/** What became of a wish to read the Sent page. `read`: it was begun; the list says how far it came. */
export type SentReadingResult =
  | { readonly kind: "read"; readonly state: SentReadingState; readonly read: number }
  | {
      readonly kind:
        | "busy"
        | "different-account"
        | "account-unreadable"
        | "linkedin-stop"
        | "stopped-by-person";
    };

/**
 * "Read the Sent page": makes sure who is signed in (I9), opens it in a visible tab and reads it as it scrolls.
 * Each stretch is in the store before the next is asked for. Runs under the runner's lock: nothing is sent
 * meanwhile. `wanted` is asked before each stretch.
 */
export async function readSentPage(deps: SendingDeps, wanted: () => boolean): Promise<SentReadingResult> {
  return deps.lock.alone(async () => {
    if (!wanted()) return { kind: "stopped-by-person" };
    const account = await checkAccount(deps);
    if (account.kind === "stop") {
      await recordStop(deps, account.reading.restriction, "own profile");
      return { kind: "linkedin-stop" };
    }
    if (account.kind === "different") return { kind: "different-account" };
    if (account.kind === "unreadable") return { kind: "account-unreadable" };
    if (!wanted()) return { kind: "stopped-by-person" };
    const { tabId, answered } = await showInWorkTab(deps, SENT_PAGE);
    await change(deps, (list, accountId) => beginReading(list, accountId, deps.clock.now()));
    const ended = answered ? await readOn(deps, tabId, wanted) : "not-readable";
    const list = await change(deps, (before) => before && endReading(before, ended));
    await showOnBadge(deps);
    return { kind: "read", state: ended, read: list === null ? 0 : readSoFar(list) };
  });
}

/** Stretch by stretch until there is an end. */
async function readOn(deps: SendingDeps, tabId: number, wanted: () => boolean): Promise<SentReadingState> {
  let has = 0;
  let lostOnTheWay = 0;
  let hiddenSince: Instant | null = null;
  for (let empty = 0; empty < MOST_EMPTY; ) {
    if (!wanted()) return "stopped-by-person";
    const chunk = await deps.page.readSent(tabId, has);
    if (chunk === null) return (await deps.tabs.exists(tabId)) ? "not-readable" : "left-by-person";
    // Rows whose shape was refused on the way are entries that could not be read.
    lostOnTheWay += Math.max(0, chunk.upTo - has - chunk.rows.length);
    has = chunk.upTo;
    if (!(await keep(deps, { ...chunk, unreadable: chunk.unreadable + lostOnTheWay }, chunk.hidden)))
      return "stopped-by-person";
    if (chunk.end?.kind === "stop") await recordStop(deps, chunk.end.restriction, "Sent page");
    if (chunk.end !== null) return chunk.end.kind === "stop" ? "linkedin-stop" : chunk.end.kind;
    hiddenSince = chunk.hidden ? (hiddenSince ?? deps.clock.now()) : null;
    if (hiddenSince !== null && deps.clock.now() - hiddenSince >= WAITS_FOR) return "left-by-person";
    empty = chunk.rows.length > 0 || chunk.hidden ? 0 : empty + 1;
  }
  return "stopped-loading";
}

/** One stretch into the store, then into the log what it says of it. False: somebody cleared the list. */
async function keep(deps: SendingDeps, stretch: SentStretch, hidden: boolean): Promise<boolean> {
  const now = deps.clock.now();
  const list = await change(deps, (before) => {
    if (before === null) return null;
    // The end is written once it is known to be one: see `readSentPage`.
    const after = withChunk(before, { ...stretch, end: null }, now);
    return hidden ? { ...after, state: "waiting" } : after;
  });
  if (list === null) return false;
  await settleListed(deps, stretch.rows);
  await hearSentList(deps, stretch.rows);
  const read = readSoFar(list);
  await deps.badge.show(badgeCount(read), { kind: "reading-sent-page", read }, "calm");
  return true;
}

/** At most four characters: `310`, `1.2k`. */
const badgeCount = (read: number): string =>
  read < 1_000 ? String(read) : `${Math.floor(read / 100) / 10}k`;

/** Reads and writes the one row in a transaction: somebody on it may have been deleted since. */
async function change(
  deps: Pick<SendingDeps, "store">,
  next: (list: SentList | null, accountId: string | null) => SentList | null,
): Promise<SentList | null> {
  return deps.store.write(async (writer) => {
    const before = await writer.sentList();
    const after = next(before, (await writer.settings()).accountId);
    if (after !== null && after !== before) await writer.putSentList(after);
    return after;
  });
}

/** A reading that an earlier life of the worker left behind: it ended with it. */
export async function settleReading(deps: Pick<SendingDeps, "store">): Promise<void> {
  await change(deps, (list) =>
    list !== null && (list.state === "reading" || list.state === "waiting")
      ? endReading(list, "cut-off")
      : list,
  );
}
