import { CHUNK_ROWS, type SentChunk, type SentPageEnd } from "../../core/page/sent-chunk.ts";
import { observePage } from "../observe.ts";
import { type PageHandle, pause } from "../page.ts";
import { readWhenReady } from "../ready.ts";
import { totalSent } from "../sent/total.ts";
import { findStop } from "../stops/observe.ts";
import { gatherSent } from "./entries.ts";
import { BETWEEN_STEPS, LOOK_EVERY, MORE_WITHIN, TOLD_EVERY } from "./reading-pace.ts";
import { scrollBy, scrollToEntry } from "./scroll.ts";

/** Reads the Sent page of one document, a stretch at a time, for as long as somebody asks. */
export interface SentReader {
  /**
   * Goes on and gives what the asker, who `has` so many rows of this document, has not got yet. Resolves
   * after some seconds, some rows, or at an end; asked again it goes on, or says the same end again.
   */
  readOn(has: number, signal: AbortSignal): Promise<SentChunk>;
}

const LEFT: SentPageEnd = { kind: "left-by-person" };
/** A list that jumped on is followed back so often. */
const TRIES = 6;
/** Ms between two tries to make the list load: a little up and down again. */
const NUDGE_EVERY = 4_000;

/**
 * The end of the list is proven by the page's own count alone. Where nothing more comes, and the page names
 * no count or a greater one, it has stopped loading: nobody knows who stands below.
 */
export function sentReader(page: PageHandle): SentReader {
  const gathering = gatherSent(page.document);
  const { rows } = gathering;
  let end: SentPageEnd | null = null;
  let total: number | null = null;
  let isReady = false;

  const seen = () => rows.length + gathering.unreadable();

  function told(has: number): SentChunk {
    const some = rows.slice(has, has + CHUNK_ROWS);
    const upTo = has + some.length;
    const hidden = end === null && page.document.hidden;
    // An end is told with the last row, not before it.
    return {
      rows: some,
      upTo,
      hidden,
      unreadable: gathering.unreadable(),
      total,
      end: upTo < rows.length ? null : end,
    };
  }

  async function begin(signal: AbortSignal): Promise<SentPageEnd | null> {
    const reading = await readWhenReady(page, signal);
    if (signal.aborted) return LEFT;
    isReady = reading.surface === "sent-invitations";
    return isReady ? null : endBy(page);
  }

  /** Whether all that the page says there are were seen. */
  function isWhole(): boolean {
    total = totalSent(page.document) ?? total;
    return total !== null && seen() >= total;
  }

  /** Reads what is there, then scrolls on to what comes after it; null: go on. */
  async function step(signal: AbortSignal): Promise<SentPageEnd | null> {
    let look = gathering.look(false);
    for (let tries = 0; look.isLost; tries++) {
      if (tries === TRIES) return { kind: "not-readable", evidence: "the list jumped past entries" };
      scrollBy(page.document, look.lowest, -0.8);
      await pause(page, LOOK_EVERY, signal);
      look = gathering.look(false);
    }
    if (isWhole()) return { kind: "end-of-list" };
    const at = look.bare ?? look.lowest;
    if (at !== null) scrollToEntry(page.document, at);
    const before = seen();
    await pause(page, BETWEEN_STEPS, signal);
    return await awaitMore(before, signal);
  }

  /** Null: there is more than before, or the wait was cut short. */
  async function awaitMore(before: number, signal: AbortSignal): Promise<SentPageEnd | null> {
    const start = page.now();
    let nudgeAt = start + NUDGE_EVERY;
    for (;;) {
      const over = signal.aborted ? LEFT : endBy(page);
      if (over !== null || page.document.hidden) return over;
      const isLate = page.now() - start >= MORE_WITHIN;
      const { isLost, lowest } = gathering.look(isLate);
      if (isLost || seen() > before) return null;
      if (isLate) return isWhole() ? { kind: "end-of-list" } : { kind: "stopped-loading" };
      if (page.now() >= nudgeAt) {
        nudgeAt = page.now() + NUDGE_EVERY;
        scrollBy(page.document, lowest, -0.5);
        await pause(page, LOOK_EVERY, signal);
        if (lowest !== null) scrollToEntry(page.document, lowest);
      }
      await pause(page, LOOK_EVERY, signal);
    }
  }

  return {
    async readOn(has, signal) {
      if (has > rows.length) end ??= LEFT;
      if (has < rows.length || end !== null) return told(has);
      if (page.document.hidden) await pause(page, BETWEEN_STEPS, signal);
      else if (!isReady) end = await begin(signal);
      const until = page.now() + TOLD_EVERY;
      while (end === null && !page.document.hidden && page.now() < until && rows.length - has < CHUNK_ROWS) {
        end = signal.aborted ? LEFT : (endBy(page) ?? (await step(signal)));
      }
      return told(has);
    },
  };
}

/** What has come in the place of the Sent list: a stop, or the person went on. Null: it is there. */
function endBy({ document, url }: PageHandle): SentPageEnd | null {
  const stop = findStop(document, url());
  if (stop !== null) return { kind: "stop", ...stop };
  if (document.querySelector("main a") !== null && /\/invitation-manager\/sent/.test(url().pathname))
    return null;
  const reading = observePage(document, url());
  switch (reading.surface) {
    case "sent-invitations":
      return null;
    case "stop":
      return { kind: "stop", restriction: reading.restriction, evidence: reading.evidence };
    case "unreadable":
      return { kind: "not-readable", evidence: `${reading.expected}: ${reading.missing}` };
    default:
      return LEFT;
  }
}
