import type { Clock } from "../../../src/app/ports.ts";

/**
 * The clock of the practice build: the wall clock plus an offset that a test sets. It stands in for
 * `src/platform/clock.ts` by an alias in `vite.config.ts` and is in no other build. The offset
 * lives in a database of its own, so that every context and every later worker agrees; a change is
 * announced on a channel.
 */
const NAME = "practice-clock";

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore("offset");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function readOffset(): Promise<number> {
  const database = await openDatabase();
  return new Promise((resolve, reject) => {
    const request = database.transaction("offset").objectStore("offset").get("ms");
    request.onsuccess = () => resolve(typeof request.result === "number" ? request.result : 0);
    request.onerror = () => reject(request.error);
  }).then((offset) => {
    database.close();
    return offset as number;
  });
}

export async function openClock(): Promise<Clock> {
  let offset = await readOffset();
  new BroadcastChannel(NAME).onmessage = (event: MessageEvent<number>) => {
    offset = event.data;
  };
  return { now: () => Date.now() + offset };
}
