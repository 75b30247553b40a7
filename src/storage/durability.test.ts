import "fake-indexeddb/auto";
import { forceCloseDatabase } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NEW_SETTINGS } from "../core/settings/settings.ts";
import { KeyTaken, type OpenStore, openStore } from "./index.ts";
import { NO_INVITATIONS } from "./reader.ts";
import { problemOfRejected } from "./rejections.ts";
import { attempt, everything, invitation, oneOfEach, prospect } from "./samples.ts";

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
    expect([tables].flat().length).toBe(22);
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
