import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { openStore } from "../index.ts";
import { version1 } from "./version-1.ts";

/** A database as the first version left it: a segment, its words, three invitations and their log. */
async function filledWithVersion1(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores(Object.fromEntries(Object.entries(version1.stores).map(([k, v]) => [k, v ?? ""])));
  await db.open();
  await db.table("segments").put({ id: "s", name: "Nordics", weight: 3, createdAt: 1, updatedAt: 1 });
  await db.table("segments").put({ id: "t", name: "South", createdAt: 2, updatedAt: 2 });
  await db
    .table("templates")
    .put({ id: "w", segmentId: "s", body: "Hello", revision: 2, createdAt: 1, updatedAt: 1 });
  const row = { segmentId: "s", templateId: "w", hold: null, sentDay: null, acceptedAt: null };
  await db.table("invitations").bulkPut([
    { ...row, id: "waits", state: "draft", createdAt: 5, updatedAt: 9, draft: "clear" },
    {
      ...row,
      id: "held",
      state: "draft",
      hold: { kind: "no-address" },
      createdAt: 4,
      updatedAt: 9,
      draft: "held",
    },
    {
      ...row,
      id: "out",
      state: "accepted",
      createdAt: 3,
      updatedAt: 9,
      sentDay: "2026-03-02",
      acceptedAt: 8,
    },
    { ...row, id: "still", state: "sent", createdAt: 3, updatedAt: 9, sentDay: "2026-03-02" },
  ]);
  await db.table("attempts").put({ id: "a", at: 7, day: "2026-03-02", kind: "sent", invitationId: "out" });
  await db.table("attempts").put({ id: "b", at: 7, day: "2026-03-02", kind: "resumed", invitationId: null });
  db.close();
}

test("I5 everything of the first version is there: drafts wait for their turn, wordings have their figures", async () => {
  await filledWithVersion1("first");
  const store = openStore({ name: "first" });
  await store.read(async (reader) => {
    expect(await reader.segments()).toMatchObject([
      { id: "s", weight: 3, description: "", notePolicy: "always", allocation: "learning", archivedAt: null },
      { id: "t", weight: 1 },
    ]);
    expect(await reader.templates()).toMatchObject([{ id: "w", name: "A", retiredAt: null, replaces: null }]);
    expect(await reader.pool("s", 9)).toMatchObject([{ id: "waits", queued: null, waitsSince: 5 }]);
    expect(await reader.drafts("held", 9)).toMatchObject([{ id: "held" }]);
    expect(await reader.drafts("queued", 9)).toEqual([]);
    expect(await reader.variantFigures(["w"])).toEqual([
      { templateId: "w", day: "2026-03-02", sent: 2, accepted: 1 },
    ]);
    expect(await reader.attemptsSince(0, ["sent", "resumed"])).toMatchObject([
      { id: "a", templateId: "w" },
      { id: "b", templateId: null },
    ]);
    expect((await reader.invitationsOfSegment("s", ["draft"])).map(({ id }) => id)).toEqual([
      "held",
      "waits",
    ]);
  });
  store.close();
});
