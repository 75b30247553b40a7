import "fake-indexeddb/auto";
import { forceCloseDatabase } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { StoreError, type StoreWriter } from "../app/ports.ts";
import { NEW_SETTINGS } from "../core/settings/settings.ts";
import { KeyTaken, type OpenStore, openStore } from "./index.ts";
import { NO_INVITATIONS } from "./reader.ts";
import { attempt, invitation, prospect, restriction } from "./samples.ts";

let name: string;
let store: OpenStore;
let serial = 0;

beforeEach(() => {
  serial += 1;
  name = `durability ${serial}`;
  store = openStore({ name });
});
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

async function oneOfEach(writer: StoreWriter): Promise<void> {
  await writer.putSettings({ ...NEW_SETTINGS, paused: true });
  await writer.putAccount({ id: "ACoAA1", slug: null, name: "Ivo Sample", firstSeenAt: 1, lastSeenAt: 1 });
  await writer.putSegment({ id: "nordics", name: "Nordics", createdAt: 1, updatedAt: 1 });
  await writer.putTemplate({
    id: "plain",
    segmentId: "nordics",
    body: "",
    revision: 1,
    createdAt: 1,
    updatedAt: 1,
  });
  await writer.putProspect(prospect({ id: "noor" }));
  await writer.putInvitation(invitation({ id: "one", state: "sent" }));
  await writer.append(attempt({ id: "a" }));
  await writer.putRestriction(restriction({ id: "r" }));
}

/** Everything there is, as the reader tells it. */
function everything(from: OpenStore) {
  return from.read(async (reader) => ({
    settings: await reader.settings(),
    accounts: await reader.accounts(),
    segments: await reader.segments(),
    templates: await reader.templates(),
    noor: await reader.prospect("noor"),
    one: await reader.invitation("one"),
    log: await reader.attemptsSince(0, ["sent"]),
    figures: await reader.dailyFigures("0000-01-01"),
    counts: await reader.stateCounts(),
    restrictions: await reader.restrictions(0),
  }));
}

async function problemOfRejected(work: Promise<unknown>) {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreError)) throw new Error(`Not a StoreError: ${String(error)}`);
  return error.problem;
}

/** Fails the transaction of every row put into `table`, as a full disk does: the row is taken, the commit is not. */
function commitFails(table: string, reason: string): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...row) {
    const request = put.apply(this, row);
    const abort: unknown = Reflect.get(this.transaction, "_abort");
    if (typeof abort !== "function") throw new Error("fake-indexeddb has no _abort any more");
    if (this.name === table) abort.call(this.transaction, reason);
    return request;
  });
}

describe("I5 a write is all or nothing", () => {
  test("a throw at the end of the work leaves nothing of it, and comes back as it was", async () => {
    const before = await everything(store);
    const mistake = new RangeError("a mistake in a use case");
    const writing = store.write(async (writer) => {
      await oneOfEach(writer);
      throw mistake;
    });
    await expect(writing).rejects.toBe(mistake);
    expect(await everything(store)).toEqual(before);
  });

  test("a throw leaves what was there before as it was, counters too", async () => {
    await store.write(oneOfEach);
    const before = await everything(store);
    await store
      .write(async (writer) => {
        await writer.putSettings(NEW_SETTINGS);
        await writer.putInvitation(invitation({ id: "one", state: "accepted" }));
        await writer.putInvitation(invitation({ id: "two" }));
        await writer.append(attempt({ id: "b", kind: "accepted", sentDay: "2026-10-05" }));
        expect(await writer.stateCounts()).toEqual({ ...NO_INVITATIONS, accepted: 1, draft: 1 });
        throw new Error("stop");
      })
      .catch(() => "thrown as expected");
    expect(await everything(store)).toEqual(before);
  });

  test("a refused row dooms the transaction even when the work goes on as if nothing had happened", async () => {
    await store.write((writer) => writer.append(attempt({ id: "a" })));
    const before = await everything(store);
    const writing = store.write(async (writer) => {
      await writer.putProspect(prospect({ id: "noor" }));
      await writer.append(attempt({ id: "a", note: "again" })).catch(() => "swallowed");
      await writer.putInvitation(invitation({ id: "one" }));
      return "done";
    });
    await expect(writing).rejects.toThrow();
    expect(await everything(store)).toEqual(before);
  });

  test("a write that the work forgot to await is part of it", async () => {
    await store.write(async (writer) => {
      void writer.putInvitation(invitation({ id: "one" }));
      void writer.append(attempt({ id: "a" }));
    });
    const { one, log, counts } = await everything(store);
    expect([one?.id, log.length, counts.draft]).toEqual(["one", 1, 1]);
  });

  test("a refusal that the work forgot to await dooms it too", async () => {
    await store.write((writer) => writer.putProspect(prospect({ id: "noor", keys: ["slug:noor"] })));
    const writing = store.write(async (writer) => {
      void writer.putProspect(prospect({ id: "ivo", keys: ["slug:noor"] }));
      await writer.putInvitation(invitation({ id: "one" }));
    });
    await expect(writing).rejects.toBeInstanceOf(KeyTaken);
    expect(await store.read((reader) => reader.invitation("one"))).toBeUndefined();
  });

  test("work that waits for something else than the store is refused and leaves nothing", async () => {
    const writing = store.write(async (writer) => {
      await writer.putInvitation(invitation({ id: "one" }));
      await new Promise((resolve) => setTimeout(resolve, 5));
      await writer.putInvitation(invitation({ id: "two" }));
    });
    await expect(writing).rejects.toThrow();
    expect(await store.read((reader) => reader.invitation("two"))).toBeUndefined();
  });
});

describe("I5 nothing recorded is lost", () => {
  test("another life of the worker finds everything", async () => {
    await store.write(oneOfEach);
    const before = await everything(store);
    store.close();
    const reborn = openStore({ name });
    expect(await everything(reborn)).toEqual(before);
    expect(before.one?.state).toBe("sent");
    reborn.close();
  });

  test("every write is one transaction over everything, with strict durability", async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, "transaction"); // before Dexie takes hold of it
    await store.read((reader) => reader.settings());
    opened.mockClear();
    await store.write(oneOfEach);
    expect(opened.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
      ["readwrite", { durability: "strict" }],
    ]);
    const [tables] = opened.mock.calls[0] ?? [];
    expect([tables].flat().length).toBe(10);
  });

  test("a connection cut by the browser is opened again at the next use", async () => {
    const connections: IDBDatabase[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...args) {
      connections.push(this);
      return transaction.apply(this, args);
    });
    await store.write(oneOfEach);
    const before = await everything(store);
    const connection = connections[0];
    if (!connection) throw new Error("no connection was used");
    await cut(connection);
    expect(await everything(store)).toEqual(before);
    await store.write((writer) => writer.putInvitation(invitation({ id: "two" })));
    expect((await everything(store)).counts).toEqual({ ...NO_INVITATIONS, sent: 1, draft: 1 });
    expect(connections.at(-1)).not.toBe(connection);
  });
});

async function cut(connection: IDBDatabase): Promise<void> {
  const closed = new Promise((resolve) => connection.addEventListener("close", resolve));
  Reflect.apply(forceCloseDatabase, null, [connection]);
  await closed;
}

describe("I5 a full disk", () => {
  test("refuses the write plainly and leaves what was there", async () => {
    await store.write(oneOfEach);
    const before = await everything(store);
    commitFails("invitations", "QuotaExceededError");
    const writing = store.write(async (writer) => {
      await writer.append(attempt({ id: "b" }));
      await writer.putInvitation(invitation({ id: "one", state: "accepted" }));
    });
    expect(await problemOfRejected(writing)).toEqual({
      kind: "write-refused",
      message: "There is no space left for this browser's data.",
    });
    expect(await everything(store)).toEqual(before);
  });

  test("found only at the commit, after the work was done, refuses the write all the same", async () => {
    commitFails("counts", "QuotaExceededError");
    let done = false;
    const writing = store.write(async (writer) => {
      await writer.putInvitation(invitation({ id: "one" }));
      done = true;
    });
    expect((await problemOfRejected(writing)).kind).toBe("write-refused");
    expect(done).toBe(true);
    expect(await store.read((reader) => reader.invitation("one"))).toBeUndefined();
  });

  test("as Chromium tells of the disk itself is a full disk too", async () => {
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException(
        "Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE",
        "UnknownError",
      );
    });
    expect(await problemOfRejected(store.write((writer) => writer.append(attempt({ id: "a" }))))).toEqual({
      kind: "write-refused",
      message: "There is no space left for this browser's data.",
    });
  });

  test("that has room again takes the next write", async () => {
    commitFails("invitations", "QuotaExceededError");
    await problemOfRejected(store.write((writer) => writer.putInvitation(invitation({ id: "one" }))));
    vi.restoreAllMocks();
    await store.write((writer) => writer.putInvitation(invitation({ id: "one" })));
    expect((await everything(store)).counts).toEqual({ ...NO_INVITATIONS, draft: 1 });
  });

  test("that throws at the row itself refuses the write plainly", async () => {
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    });
    const writing = store.write(async (writer) => {
      await writer.putInvitation(invitation({ id: "one" }));
      await writer.append(attempt({ id: "a" }));
    });
    expect((await problemOfRejected(writing)).kind).toBe("write-refused");
    expect(await store.read((reader) => reader.invitation("one"))).toBeUndefined();
  });
});

test.each(["AbortError", "UnknownError", "TimeoutError"])(
  "I5 a commit that ends in %s is a refused write",
  async (reason) => {
    commitFails("invitations", reason);
    const writing = store.write((writer) => writer.putInvitation(invitation({ id: "one" })));
    expect((await problemOfRejected(writing)).kind).toBe("write-refused");
    expect(await store.read((reader) => reader.stateCounts())).toEqual(NO_INVITATIONS);
  },
);

test("methods give native promises, which the browser's own listeners need", async () => {
  const NativePromise = Promise;
  const reading = store.read((reader) => reader.settings());
  const writing = store.write(oneOfEach);
  expect(Object.getPrototypeOf(reading)).toBe(NativePromise.prototype);
  expect(Object.getPrototypeOf(writing)).toBe(NativePromise.prototype);
  await Promise.all([reading, writing]);
  await store.read(async (reader) => {
    expect(Object.getPrototypeOf(reader.settings())).toBe(NativePromise.prototype);
    expect(Object.getPrototypeOf(reader.prospectsByKeys(["slug:noor"]))).toBe(NativePromise.prototype);
  });
});

test("a closed store rejects with unavailable", async () => {
  await store.write(oneOfEach);
  store.close();
  expect((await problemOfRejected(everything(store))).kind).toBe("unavailable");
  expect((await problemOfRejected(store.write(oneOfEach))).kind).toBe("unavailable");
});
