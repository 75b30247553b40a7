import type { Page } from "playwright-core";

/** Everything in the extension's database, as the browser gives it. */
export type AllRows = Readonly<Record<string, readonly Row[]>>;

interface Row {
  /** Null where the row itself holds it. */
  readonly key: string | number | null;
  readonly value: unknown;
}

export async function allRows(page: Page): Promise<AllRows> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open("politely"));
    const transaction = database.transaction([...database.objectStoreNames]);
    const stores = [...database.objectStoreNames].map(async (name) => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
      const rows = values.map((value: unknown, at) => {
        if (store.keyPath !== null) return { key: null, value };
        const key = keys[at];
        if (typeof key === "string" || typeof key === "number") return { key, value };
        throw new Error(`A row of ${name} has a key that is neither text nor number.`);
      });
      return [name, rows] as const;
    });
    const all = Object.fromEntries(await Promise.all(stores));
    database.close();
    return all;
  });
}

/** Puts them in place of whatever is there. */
export async function putAllRows(page: Page, rows: AllRows): Promise<void> {
  await page.evaluate(async (given) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("politely");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction([...database.objectStoreNames], "readwrite");
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      for (const [name, all] of Object.entries(given)) {
        const store = transaction.objectStore(name);
        store.clear();
        for (const { key, value } of all) {
          if (key === null) store.put(value);
          else store.put(value, key);
        }
      }
    });
    database.close();
  }, rows);
}
