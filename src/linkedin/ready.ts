import type { PageReading } from "../core/page/reading.ts";
import { isListed } from "./lists/listed.ts";
import { observePage } from "./observe.ts";
import { type PageHandle, pause } from "./page.ts";

/** Name and title stand seconds before the action row; slow pages were seen to need up to 16 s (pages report, pitfall 4). */
const PATIENCE = 16_000;
const EVERY = 300;

/** Equal looks in a row before a reading is believed. More where the page may still be adding to it. */
const LOOKS: Readonly<Record<PageReading["surface"], number>> = {
  profile: 2,
  connections: 2,
  "sent-invitations": 2,
  "own-profile": 2,
  search: 2,
  suggestions: 2,
  "sales-people": 2,
  "sales-lead": 2,
  stop: 1,
  gone: 1,
  other: 1,
  unreadable: Infinity,
};

function looksNeeded(reading: PageReading): number {
  // Connect may come after More; an unknown relation is only given when time is up.
  const relation = reading.surface === "profile" ? reading.person.relation : null;
  if (relation === "unknown") return Infinity;
  if (relation === "menu-unread") return 4;
  return isListed(reading) && reading.people.length === 0 ? 10 : LOOKS[reading.surface];
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
