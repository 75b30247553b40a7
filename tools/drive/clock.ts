import type { Page } from "playwright-core";
import { bareAddress, type Launched } from "../launch.ts";

/**
 * Moves the practice build's clock. The offset is kept where that build's clock reads it; the
 * worker is then nudged as the interface would.
 */
export interface DrivenClock {
  /** Milliseconds since the epoch, as the extension sees it. */
  now(): number;
  /** Milliseconds from the real time to that one. */
  offset(): number;
  /** Where the worker's one alarm stands, on the extension's clock. */
  alarmAt(): Promise<number | null>;
  /** Puts the extension's clock to `at`, and the site's by the same amount. */
  moveTo(at: number): Promise<void>;
}

async function extensionPage(launched: Launched) {
  const page = await launched.context.newPage();
  await page.goto(bareAddress(launched));
  return page;
}

export interface ClockOptions {
  /** An own page that stays open, to work through; without it each move opens one and closes it. */
  readonly through?: () => Page;
  /** How far the clock stands from the real one already, in a profile opened again. Default 0. */
  readonly offset?: number;
}

export function driveClock(
  launched: Launched,
  site: { moveTime(ms: number): void },
  { through, offset: before = 0 }: ClockOptions = {},
): DrivenClock {
  let offset = before;
  return {
    now: () => Date.now() + offset,
    offset: () => offset,
    async alarmAt() {
      const standing = await (through
        ? through().evaluate(readAlarm)
        : (await launched.worker()).evaluate(readAlarm));
      return standing === null ? null : standing + offset;
    },
    async moveTo(at) {
      const next = at - Date.now();
      site.moveTime(next - offset);
      offset = next;
      const page = through?.() ?? (await extensionPage(launched));
      await page.evaluate(async (ms) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open("practice-clock", 1);
          request.onupgradeneeded = () => request.result.createObjectStore("offset");
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        await new Promise<void>((resolve, reject) => {
          const write = database.transaction("offset", "readwrite");
          write.objectStore("offset").put(ms, "ms");
          write.oncomplete = () => resolve();
          write.onerror = () => reject(write.error);
        });
        database.close();
        new BroadcastChannel("practice-clock").postMessage(ms);
      }, offset);
      await nudge(page);
      if (!through) await page.close();
    },
  };
}

/** Runs in the browser. */
async function readAlarm(): Promise<number | null> {
  const { chrome } = globalThis as unknown as {
    chrome: { alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> } };
  };
  return (await chrome.alarms.get("plan"))?.scheduledTime ?? null;
}

/** The interface's own message to the worker; answered when its turn is over. */
async function nudge(page: Awaited<ReturnType<typeof extensionPage>>): Promise<void> {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ to: "worker", kind: "poke" });
  });
}
