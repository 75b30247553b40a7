import "fake-indexeddb/auto";
import { describe, expect, test, vi } from "vitest";
import { openStore } from "./index.ts";
import { VERSIONS } from "./migrations/index.ts";
import type { SchemaVersion } from "./migrations/schema-version.ts";
import { problemOfRejected } from "./rejections.ts";
import { invitation, prospect } from "./samples.ts";

let serial = 0;
function freshName(): string {
  serial += 1;
  return `versions ${serial}`;
}

/** Opens a database by the browser's own means; `version` as the browser counts. */
function openRaw(name: string, version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function allRows(db: IDBDatabase, table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = db.transaction(table).objectStore(table).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

interface OldSettings {
  readonly paused: boolean;
}

/** What a later version might do: a new table, and a settings row of another shape. */
const NEXT = VERSIONS.length + 1;
const nextVersion: SchemaVersion = {
  version: NEXT,
  stores: { notes: "id" },
  async upgrade(transaction) {
    const settings = transaction.table<OldSettings | { readonly stopped: boolean }, string>("settings");
    await settings.toCollection().modify((row, change) => {
      if ("paused" in row) change.value = { stopped: row.paused };
    });
  },
};
const withNextVersion = [...VERSIONS, nextVersion] as const;

test("the versions are numbered from 1 without gaps", () => {
  expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_, i) => i + 1));
});

describe("I5 a newer database", () => {
  test("is told with both versions, on every try, and nothing of it is touched", async () => {
    const name = freshName();
    const newer = await openRaw(name, NEXT * 10, (db) => {
      db.createObjectStore("settings");
      db.createObjectStore("invitations", { keyPath: "id" }).put({ id: "one", fromTheFuture: true });
    });
    newer.close();

    const store = openStore({ name });
    const problem = { kind: "newer-database", stored: NEXT, known: NEXT - 1 };
    expect(await problemOfRejected(store.read((reader) => reader.settings()))).toEqual(problem);
    expect(await problemOfRejected(store.write((w) => w.putInvitation(invitation({ id: "one" }))))).toEqual(
      problem,
    );
    const failures: unknown[] = [];
    await new Promise<void>((resolve) => {
      const stop = store
        .live((reader) => reader.settings())
        .subscribe(
          () => failures.push("a value"),
          (failure) => {
            failures.push(failure);
            stop();
            resolve();
          },
        );
    });
    expect(failures).toEqual([problem]);
    store.close();

    const after = await openRaw(name);
    expect(after.version).toBe(NEXT * 10);
    expect([...after.objectStoreNames]).toEqual(["invitations", "settings"]);
    expect(await allRows(after, "invitations")).toEqual([{ id: "one", fromTheFuture: true }]);
    after.close();
  });

  test("made by a later version of this extension is left as it was, all of its rows", async () => {
    const name = freshName();
    const later = openStore({ name, versions: withNextVersion });
    await later.write((writer) => writer.putProspect(prospect({ id: "noor" })));
    later.close();
    const earlier = openStore({ name });
    expect(await problemOfRejected(earlier.read((reader) => reader.settings()))).toEqual({
      kind: "newer-database",
      stored: NEXT,
      known: NEXT - 1,
    });
    earlier.close();
    const again = openStore({ name, versions: withNextVersion });
    expect(await again.read((reader) => reader.prospect("noor"))).toEqual(prospect({ id: "noor" }));
    again.close();
  });
});

describe("a migration", () => {
  test("brings every row of the version before along", async () => {
    const name = freshName();
    const before = openStore({ name });
    await before.write(async (writer) => {
      await writer.putSettings({ ...(await writer.settings()), paused: true });
      await writer.putProspect(prospect({ id: "noor" }));
    });
    before.close();

    const after = openStore({ name, versions: withNextVersion });
    expect(await after.read((reader) => reader.prospect("noor"))).toEqual(prospect({ id: "noor" }));
    after.close();
    const raw = await openRaw(name);
    expect(raw.version).toBe(NEXT * 10);
    expect(await allRows(raw, "settings")).toEqual([{ stopped: true }]);
    expect(raw.objectStoreNames.contains("notes")).toBe(true);
    raw.close();
  });

  test("I5 that fails leaves the version before as it was", async () => {
    const name = freshName();
    const before = openStore({ name });
    await before.write((writer) => writer.putProspect(prospect({ id: "noor" })));
    before.close();

    const broken: SchemaVersion = {
      version: NEXT,
      stores: { notes: "id" },
      async upgrade(transaction) {
        await transaction.table("prospects").clear();
        throw new Error("a mistake in a migration");
      },
    };
    const failing = openStore({ name, versions: [...VERSIONS, broken] });
    const problem = await problemOfRejected(failing.read((reader) => reader.settings()));
    expect(problem).toMatchObject({
      kind: "unavailable",
      message: expect.stringContaining("a mistake in a migration"),
    });
    failing.close();

    const still = openStore({ name });
    expect(await still.read((reader) => reader.prospect("noor"))).toEqual(prospect({ id: "noor" }));
    still.close();
  });

  test("a table changed without a new version is refused, not patched in silence", async () => {
    const name = freshName();
    const released = openStore({ name });
    await released.write((writer) => writer.putProspect(prospect({ id: "noor" })));
    released.close();
    const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined); // Dexie's words about it
    const [first, ...later] = VERSIONS;
    const edited: SchemaVersion = { ...first, stores: { ...first.stores, forgotten: "id" } };
    const store = openStore({ name, versions: [edited, ...later] });
    const problem = await problemOfRejected(store.read((reader) => reader.settings()));
    warned.mockRestore();
    expect(problem).toMatchObject({
      kind: "unavailable",
      message: expect.stringContaining("version number"),
    });
    store.close();
    const raw = await openRaw(name);
    expect(raw.version).toBe(VERSIONS.length * 10);
    raw.close();
  });
});

describe("another context with a later version", () => {
  test("may take over at once: this one lets go and says unavailable from then on", async () => {
    const name = freshName();
    const earlier = openStore({ name });
    await earlier.write((writer) => writer.putProspect(prospect({ id: "noor" })));
    const told = new Promise((resolve) => {
      earlier.live((reader) => reader.settings()).subscribe(() => undefined, resolve);
    });

    const later = openStore({ name, versions: withNextVersion });
    expect(await later.read((reader) => reader.prospect("noor"))).toEqual(prospect({ id: "noor" }));
    expect(await told).toMatchObject({ kind: "unavailable" });
    expect((await problemOfRejected(earlier.read((reader) => reader.settings()))).kind).toBe("unavailable");
    expect((await problemOfRejected(earlier.write(async () => "nothing"))).kind).toBe("unavailable");
    const alreadyOver = new Promise((resolve) => {
      earlier.live((reader) => reader.settings()).subscribe(() => undefined, resolve);
    });
    expect(await alreadyOver).toMatchObject({ kind: "unavailable" });
    later.close();
  });

  test("waits for a write of this one to be whole", async () => {
    const name = freshName();
    const earlier = openStore({ name });
    await earlier.read((reader) => reader.settings());
    const writing = earlier.write(async (writer) => {
      for (let i = 0; i < 50; i += 1) await writer.putProspect(prospect({ id: `person ${i}` }));
    });
    const later = openStore({ name, versions: withNextVersion });
    const opening = later.read((reader) => reader.prospectsOfSegment("nordics", 100));
    const outcome = await writing.then(
      () => 50,
      () => 0,
    );
    expect((await opening).length).toBe(outcome);
    later.close();
  });
});

describe("a connection that will not let go of an older version", () => {
  test("makes this one say so after a while, and work once it has gone", async () => {
    const name = freshName();
    const first = openStore({ name });
    await first.write((writer) => writer.putProspect(prospect({ id: "noor" })));
    first.close();
    const stubborn = await openRaw(name);

    const store = openStore({ name, versions: withNextVersion, blockedPatience: 5 });
    const problem = await problemOfRejected(store.read((reader) => reader.settings()));
    expect(problem).toEqual({ kind: "unavailable", cause: "held-by-another" });

    stubborn.close();
    // The browser goes on with the upgrade by itself; until then every call says the same.
    let found: unknown;
    for (let tries = 0; found === undefined && tries < 200; tries += 1) {
      found = await store
        .read((reader) => reader.prospect("noor"))
        .catch(() => new Promise((resolve) => setTimeout(() => resolve(undefined), 5)));
    }
    expect(found).toEqual(prospect({ id: "noor" }));
    store.close();
  });
});
