import { Dexie } from "dexie";
import { StoreError, type StoreProblem } from "../app/ports.ts";
import { openingFailed } from "./failure.ts";
import type { SchemaVersion } from "./migrations/schema-version.ts";
import { atVersion, OtherVersionAsked } from "./one-version.ts";
import { declareVersions } from "./schema.ts";

export interface DatabaseOptions {
  readonly name: string;
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
  readonly versions: readonly [SchemaVersion, ...SchemaVersion[]];
  /** Ms to wait for another context to let go of an older version before saying so. */
  readonly blockedPatience: number;
}

/** One connection. */
export interface Database {
  readonly dexie: Dexie;
  /**
   * Opens at the first call, once for all callers, and again after a failure or after the browser
   * cut the connection; never again after `close` or another context's upgrade. Rejects with `StoreError`.
   */
  ready(): Promise<void>;
  /** Calls `ended` when another context takes the database away; returns how to stop that. */
  onEnd(ended: (problem: StoreProblem) => void): () => void;
  close(): void;
}

/** `stuck` rejects when the opening is held up too long; `opened` may still come true later. */
interface Opening {
  readonly opened: Promise<void>;
  readonly stuck: Promise<never>;
}

const CLOSED: StoreProblem = { kind: "unavailable", cause: "closed" };
const TAKEN_OVER: StoreProblem = { kind: "unavailable", cause: "taken-over" };
const HELD_BY_ANOTHER: StoreProblem = { kind: "unavailable", cause: "held-by-another" };

export function databaseOf(options: DatabaseOptions): Database {
  const { name, indexedDB, IDBKeyRange, versions, blockedPatience } = options;
  const known = Math.max(...versions.map(({ version }) => version));
  const dexie = new Dexie(name, {
    addons: [],
    autoOpen: false,
    // Every answer comes from the database: what is shown has been committed.
    cache: "disabled",
    // Chrome's default is relaxed: a power cut could take back an intent to send (I5).
    chromeTransactionDurability: "strict",
    indexedDB: atVersion(indexedDB, known * 10),
    IDBKeyRange,
  });
  declareVersions(dexie, versions);

  const ends = new Set<(problem: StoreProblem) => void>();
  let opening: Opening | null = null;
  let ended: StoreProblem | null = null;

  // Also fires when the browser cuts the connection: the next use opens a new one.
  dexie.on("close", () => {
    opening = null;
  });
  dexie.on("versionchange", () => {
    ended = TAKEN_OVER;
    dexie.close();
    for (const end of [...ends]) end(TAKEN_OVER);
    return false; // instead of Dexie's own answer, which only closes and warns on the console
  });

  let onBlocked = (): void => undefined;
  dexie.on("blocked", () => {
    onBlocked();
    return false; // instead of Dexie's warning on the console
  });

  function open(): Opening {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stuck = new Promise<never>((_, reject) => {
      onBlocked = () => {
        timer ??= setTimeout(() => reject(new StoreError(HELD_BY_ANOTHER)), blockedPatience);
      };
    });
    return { opened: openOnce().finally(() => clearTimeout(timer)), stuck };
  }

  async function openOnce(): Promise<void> {
    try {
      await dexie.open();
    } catch (error) {
      if (error instanceof OtherVersionAsked && error.version === undefined) throw await newerDatabase();
      throw openingFailed(error);
    }
  }

  async function newerDatabase(): Promise<StoreError> {
    const stored = (await indexedDB.databases()).find((found) => found.name === name)?.version;
    return new StoreError(
      stored === undefined
        ? { kind: "unavailable", cause: "gone" }
        : { kind: "newer-database", stored: stored / 10, known },
    );
  }

  return {
    dexie,
    async ready() {
      if (ended) throw new StoreError(ended);
      opening ??= open();
      await Promise.race([opening.opened, opening.stuck]);
    },
    onEnd(end) {
      ends.add(end);
      return () => ends.delete(end);
    },
    close() {
      ended ??= CLOSED;
      dexie.close();
    },
  };
}
