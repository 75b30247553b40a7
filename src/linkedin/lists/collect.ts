import type { ConnectionRow, PageReading, SentRow } from "../../core/page/reading.ts";
import { observePage } from "../observe.ts";
import { type PageHandle, pause, until } from "../page.ts";
import { readWhenReady } from "../ready.ts";
import { isListed, type Listed } from "./listed.ts";
import { readRows } from "./rows.ts";
import { scrollerOf } from "./scroll.ts";

/** Rows come ten at a time a moment after scrolling; the person may be reading along. */
const BETWEEN_SCREENS = 1_200;
const NEW_ROWS_WITHIN = 3_000;

/**
 * Reads the Connections or Sent list now open, scrolling at most `screens` times. Ends early when it
 * has `enough`, at the end of the list, when the page changes, the person leaves the tab or the signal aborts, with what
 * was read by then. Any other page is read once.
 */
export async function collectList(
  page: PageHandle,
  screens: number,
  signal: AbortSignal,
  enough: () => boolean = () => false,
): Promise<PageReading> {
  let collected = await readWhenReady(page, signal);
  // Nothing is scrolled behind the person's back: a tab they left is read no further.
  const wanted = () => !signal.aborted && !page.document.hidden && !enough();
  for (let screen = 1; screen < screens && isListed(collected) && wanted(); screen += 1) {
    const before = collected;
    const moved = scrollOn(page.document);
    await pause(page, BETWEEN_SCREENS, signal);
    const next = await until(page, signal, moved ? 0 : NEW_ROWS_WITHIN, () => newRows(page, before));
    // At the end of the scroller and nothing came after it: the end of the list.
    if (next === undefined && !moved) break;
    collected = next ?? collected;
  }
  return collected;
}

/** The list with what is new on it, a stop, or nothing yet. */
function newRows(page: PageHandle, before: Listed): PageReading | undefined {
  const look = observePage(page.document, page.url());
  if (look.surface === "stop") return look;
  if (!isListed(look) || look.surface !== before.surface) return undefined;
  const merged = merge(before, look);
  return merged.people.length > before.people.length ? merged : undefined;
}

function merge(before: Listed, next: Listed): Listed {
  if (before.surface === "connections" && next.surface === "connections") {
    return {
      surface: "connections",
      people: mergeRows<ConnectionRow>(before.people, next.people),
      total: next.total ?? before.total,
    };
  }
  if (before.surface === "sent-invitations" && next.surface === "sent-invitations") {
    return { surface: "sent-invitations", people: mergeRows<SentRow>(before.people, next.people) };
  }
  return before;
}

/** Earlier rows keep their place; lists drop rows that scrolled out of sight. */
function mergeRows<Row extends { readonly keys: readonly string[] }>(
  before: readonly Row[],
  next: readonly Row[],
): readonly Row[] {
  const known = new Set(before.flatMap(({ keys }) => keys));
  return [...before, ...next.filter(({ keys }) => !keys.some((key) => known.has(key)))];
}

/** Moves the nearest scrolling ancestor of the rows on by one screen; false at its end. `window` does not scroll there. */
function scrollOn(document: Document): boolean {
  const scroller = scrollerOf(readRows(document).at(-1)?.element ?? null, document);
  if (scroller === null) return false;
  const before = scroller.scrollTop;
  scroller.scrollTo({ top: before + scroller.clientHeight, behavior: "instant" });
  return scroller.scrollTop > before;
}
