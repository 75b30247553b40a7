import { type IDBPDatabase, wrap } from "idb";
import type { LiveSource, Store, StoreReader } from "../app/ports.ts";
import { ok } from "../core/shared/result.ts";
import { onWrite } from "./announcing.ts";
import { NEWEST } from "./migrations/newest.ts";
import { onceEach } from "./once-each.ts";
import { asStored, openPlain } from "./opening-early.ts";
import { plainTablesOf } from "./plain-tables.ts";
import { readerOf } from "./reader.ts";
import { DATABASE, tableNames } from "./schema.ts";

/** Live queries over a database of just the version this code knows, without Dexie. */
export type QuickReading = Pick<Store, "live">;

/** `gone` once the browser or another context has taken the database away. */
async function withEnd(opening: Promise<IDBDatabase>, gone: () => void): Promise<IDBPDatabase> {
  const database = await opening;
  for (const end of ["versionchange", "close"]) database.addEventListener(end, gone);
  return wrap(database);
}

/** Runs `work` now and after every commit; `giveUp` at the first thing that is not as it should be, and never again. */
function followed<T>(
  read: () => Promise<T>,
  name: string,
  next: (value: T) => void,
  giveUp: () => void,
): () => void {
  let isOver = false;
  let isAsking = false;
  let askAgain = false;
  const stop = onWrite(name, () => void ask());
  const end = (): void => {
    isOver = true;
    stop();
  };
  async function ask(): Promise<void> {
    askAgain = isAsking;
    if (isAsking || isOver) return;
    isAsking = true;
    // Why it failed is for Dexie to find out, which opens with patience and knows the reasons.
    const answer = await read().then(ok, () => null);
    isAsking = false;
    if (isOver) return;
    if (answer === null) {
      end();
      giveUp();
      return;
    }
    next(answer.value);
    if (askAgain) await ask();
  }
  void ask();
  return end;
}

/**
 * Reads for an interface that has to be there at once: IndexedDB itself answers, and Dexie with all it knows of
 * versions, failures and writing is asked for only when something is not as it should be. From then on the
 * subscriber hears `otherwise`, which says what is wrong in the words of a `StoreProblem`. `opening`: the database
 * where something has begun to open it already.
 */
export function openQuickReading(
  otherwise: () => Promise<QuickReading>,
  name: string = DATABASE,
  opening: Promise<IDBDatabase> = openPlain(name, asStored(NEWEST)),
): QuickReading {
  const endings = new Set<() => void>();
  const gone = (): void => {
    for (const ended of [...endings]) ended();
  };
  // Whoever reads hears of a failure.
  const opened = withEnd(opening, gone);
  opened.catch(() => undefined);
  const read = async <T>(work: (reader: StoreReader) => Promise<T>): Promise<T> => {
    const transaction = (await opened).transaction([...tableNames()], "readonly");
    return await work(onceEach(readerOf(plainTablesOf(transaction))));
  };
  return {
    live: <T>(work: (reader: StoreReader) => Promise<T>): LiveSource<T> => ({
      subscribe(next, failed) {
        const slowly = (): (() => void) => {
          let isOver = false;
          let end = (): void => {
            isOver = true;
          };
          void otherwise().then((store) => {
            if (!isOver) end = store.live(work).subscribe(next, failed);
          });
          return () => end();
        };
        const giveUp = (): void => {
          endings.delete(ended);
          stop = slowly();
        };
        let stop = followed(() => read(work), name, next, giveUp);
        const quickly = stop;
        function ended(): void {
          quickly();
          giveUp();
        }
        endings.add(ended);
        return () => {
          endings.delete(ended);
          stop();
        };
      },
    }),
  };
}
