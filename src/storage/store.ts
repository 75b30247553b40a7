import type { Store } from "../app/ports.ts";
import { announceWrite } from "./announcing.ts";
import { databaseOf } from "./database.ts";
import { failureOf } from "./failure.ts";
import { liveSourceOf } from "./live.ts";
import { VERSIONS } from "./migrations/index.ts";
import type { SchemaVersion } from "./migrations/schema-version.ts";
import { onceEach } from "./once-each.ts";
import { readerOf } from "./reader.ts";
import { DATABASE, tablesOf } from "./schema.ts";
import { writingOf } from "./writer.ts";

export interface StoreOptions {
  /** Of the database. `DATABASE` unless said otherwise. */
  readonly name?: string;
  /** The browser's own unless said otherwise. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** Every version up to the one to open. */
  readonly versions?: readonly [SchemaVersion, ...SchemaVersion[]];
  /** Ms to wait while another context holds an older version open; then `unavailable`. 5,000. */
  readonly blockedPatience?: number;
}

export interface OpenStore extends Store {
  /** Lets go of the database. Everything afterwards rejects with `unavailable`. */
  close(): void;
}

/**
 * The store in IndexedDB. Nothing is opened before the first use. Methods return native promises
 * and reject with `StoreError` when the browser or the disk fails; what `work` itself throws, and
 * bugs such as `KeyTaken`, come back as they are. After a rejection nothing of a `write` is kept.
 */
export function openStore(options: StoreOptions = {}): OpenStore {
  const name = options.name ?? DATABASE;
  const database = databaseOf({
    name,
    indexedDB: options.indexedDB ?? globalThis.indexedDB,
    IDBKeyRange: options.IDBKeyRange ?? globalThis.IDBKeyRange,
    versions: options.versions ?? VERSIONS,
    blockedPatience: options.blockedPatience ?? 5_000,
  });
  const { dexie } = database;

  return {
    async read(work) {
      await database.ready();
      try {
        return await dexie.transaction(
          "r",
          dexie.tables,
          async (tx) => await work(onceEach(readerOf(tablesOf(tx)))),
        );
      } catch (error) {
        throw failureOf(error, "read");
      }
    },
    async write(work) {
      await database.ready();
      const used: { transaction?: IDBTransaction } = {};
      try {
        const written = await dexie.transaction("rw", dexie.tables, async (tx) => {
          used.transaction = tx.idbtrans;
          const tables = tablesOf(tx);
          const { writer, finish } = writingOf(tables, readerOf(tables));
          const result = await work(writer);
          await finish();
          return result;
        });
        announceWrite(name);
        return written;
      } catch (error) {
        throw failureOf(error, "write", used.transaction?.error ?? null);
      }
    },
    live: (work) =>
      liveSourceOf(database, () =>
        dexie.transaction("r", dexie.tables, async (tx) => await work(onceEach(readerOf(tablesOf(tx))))),
      ),
    close: () => database.close(),
  };
}
