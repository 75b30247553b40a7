import type { Store, StoreReader } from "../app/ports.ts";

/* For the tests that hold how much is read. */

const READS = ["get", "getKey", "getAll", "getAllKeys", "openCursor", "openKeyCursor", "count"] as const;

/** Requests made of IndexedDB, rows or keys it handed out, and how often it was asked to count. */
export async function readsOf(store: Store, work: (reader: StoreReader) => Promise<unknown>) {
  const seen = { requests: 0, rows: 0, counts: 0 };
  const restore: (() => void)[] = [];
  for (const kind of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const method of READS) {
      const original = kind[method];
      Reflect.set(kind, method, function (this: unknown, ...query: unknown[]) {
        const request: unknown = Reflect.apply(original, this, query);
        if (!(request instanceof IDBRequest)) throw new Error("not a request");
        seen.requests += 1;
        if (method === "count") seen.counts += 1;
        // A cursor succeeds once for each row it stops at, and once without a result at the end.
        else request.addEventListener("success", () => (seen.rows += [request.result ?? []].flat().length));
        return request;
      });
      restore.push(() => Reflect.set(kind, method, original));
    }
  }
  try {
    await store.read(work);
  } finally {
    for (const undo of restore) undo();
  }
  return seen;
}
