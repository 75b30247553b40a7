/** Dexie keeps its versions tenfold. */
export const asStored = (version: number): number => version * 10;

/**
 * Opens a database of just this version, without Dexie. Rejects when there is none: making and changing databases is
 * Dexie's. Lets go of it when another context wants to change it.
 */
export function openPlain(name: string, stored: number): Promise<IDBDatabase> {
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, stored);
    request.addEventListener("upgradeneeded", () => request.transaction?.abort());
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("success", () => {
      const database = request.result;
      database.addEventListener("versionchange", () => database.close());
      resolve(database);
    });
  });
  // Whoever waits for it hears of it.
  opened.catch(() => undefined);
  return opened;
}
