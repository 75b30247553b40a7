import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { NEW_RESTRICTION } from "../../core/restriction/restriction.ts";
import { openStore } from "../index.ts";
import { restriction } from "../samples.ts";
import { version1 } from "./version-1.ts";
import { version2 } from "./version-2.ts";
import { version3 } from "./version-3.ts";

/** An event as the third version wrote it: without who told of it and how things stood. */
const BEFORE = {
  id: "seen",
  accountId: "ACoAAEXAMPLE",
  kind: "challenge",
  at: 5,
  seenOn: "/in/noor-example/",
  cooldownUntil: 9,
  confirmedAt: null,
  unconfirmed: 1,
} as const;
const SEGMENT = {
  id: "one",
  name: "Leads",
  description: "",
  notePolicy: "always",
  allocation: "learning",
  weight: 1,
  archivedAt: null,
  createdAt: 1,
  updatedAt: 1,
} as const;

async function filledWithVersion3(name: string): Promise<void> {
  const db = new Dexie(name);
  for (const { version, stores } of [version1, version2, version3]) db.version(version).stores({ ...stores });
  await db.open();
  await db
    .table("restrictions")
    .bulkPut([
      BEFORE,
      ...Array.from({ length: 1_000 }, (_, at) => ({ ...BEFORE, id: `old-${at}`, at, confirmedAt: at })),
    ]);
  await db.table("segments").put(SEGMENT);
  await db.table("invitations").bulkPut([
    { id: "waits", state: "sent", sentAt: 7, updatedAt: 7 },
    { id: "draft", state: "draft", sentAt: null, updatedAt: 7 },
  ]);
  db.close();
}

test("I5 every event and segment of the third version is there, with what was not asked then left open", async () => {
  await filledWithVersion3("third");
  const store = openStore({ name: "third" });
  const events = await store.read((reader) => reader.restrictions(0));
  expect(events).toHaveLength(1_001);
  const { unconfirmed: _, ...kept } = BEFORE;
  expect(events.find(({ id }) => id === "seen")).toMatchObject({ ...NEW_RESTRICTION, ...kept });
  expect(await store.read((reader) => reader.segments())).toEqual([{ ...SEGMENT, thanks: "" }]);
  expect(await store.read((reader) => reader.pendingSentBefore(8, 9))).toBe(1);
  store.close();
});

test("a store of the third version takes what the fourth brings", async () => {
  await filledWithVersion3("taking");
  const store = openStore({ name: "taking" });
  await store.write(async (writer) => {
    await writer.putSentList({
      accountId: null,
      startedAt: 1,
      readAt: 2,
      complete: false,
      state: "cut-off",
      unreadable: 0,
      total: null,
      completeFrom: null,
      rows: [],
    });
    await writer.putRestriction(restriction({ id: "told", source: "person", remark: "by mail" }));
  });
  expect(await store.read((reader) => reader.sentList())).toMatchObject({ complete: false });
  store.close();
});
