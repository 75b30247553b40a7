import type { PageReading } from "../core/page/reading.ts";
import { assertNever } from "../core/shared/result.ts";
import { observePage } from "./observe.ts";
import { type PageHandle, pause } from "./page.ts";

/** Name and title stand seconds before the action row; slow pages were seen to need up to 16 s (pages report, pitfall 4). */
const PATIENCE = 16_000;
const EVERY = 300;

/** Equal looks in a row before a reading is believed. More where the page may still be adding to it. */
function looksNeeded(reading: PageReading): number {
  switch (reading.surface) {
    case "profile":
      // Connect may come after More; an unknown relation is only given when time is up.
      return reading.person.relation === "menu-unread"
        ? 4
        : reading.person.relation === "unknown"
          ? Infinity
          : 2;
    case "connections":
    case "sent-invitations":
      return reading.people.length === 0 ? 10 : 2;
    case "own-profile":
    case "search":
    case "suggestions":
    case "sales-people":
    case "sales-lead":
      return 2;
    case "stop":
    case "gone":
    case "other":
      return 1;
    case "unreadable":
      return Infinity;
    default:
      return assertNever(reading);
  }
}

/**
 * Waits until the page shows what its address promises and has settled. After 16 s, or when the
 * signal aborts, it gives the last look: `unreadable`, or a profile whose relation stayed `unknown`.
 */
export async function readWhenReady(page: PageHandle, signal: AbortSignal): Promise<PageReading> {
  const end = page.now() + PATIENCE;
  let reading = observePage(page.document, page.url());
  let looks = 1;
  while (looks < looksNeeded(reading) && page.now() < end && !signal.aborted) {
    await pause(page, EVERY, signal);
    const next = observePage(page.document, page.url());
    looks = JSON.stringify(next) === JSON.stringify(reading) ? looks + 1 : 1;
    reading = next;
  }
  return reading;
}
