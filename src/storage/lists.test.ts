import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Queued } from "../core/invitation/invitation.ts";
import type { PastInvitation } from "../core/prospect/history.ts";
import type { ProspectKey } from "../core/prospect/prospect.ts";
import { type OpenStore, openStore } from "./index.ts";
import { attempt, importReport, invitation, oneOfEach, prospect } from "./samples.ts";

let serial = 0;
let store: OpenStore;
beforeEach(() => {
  serial += 1;
  store = openStore({ name: `lists ${serial}` });
});
afterEach(() => store.close());

const at = (place: number): Queued => ({ day: "2026-03-03", place, because: "share", wording: "only" });

describe("a draft", () => {
  test("waits in the pool of its segment, is in the list once queued, aside when held, and in one of them only", async () => {
    await store.write(async (writer) => {
      await writer.putInvitation(invitation({ id: "late", waitsSince: 3 }));
      await writer.putInvitation(invitation({ id: "early", waitsSince: 2 }));
      await writer.putInvitation(invitation({ id: "other", segmentId: "south", waitsSince: 1 }));
      await writer.putInvitation(invitation({ id: "second", queued: at(2) }));
      await writer.putInvitation(invitation({ id: "first", queued: at(1) }));
      await writer.putInvitation(invitation({ id: "held", queued: at(0), hold: { kind: "no-address" } }));
      await writer.putInvitation(invitation({ id: "gone", queued: at(0), state: "approved" }));
    });
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    await store.read(async (reader) => {
      expect(ids(await reader.pool("nordics", 9))).toEqual(["early", "late"]);
      expect(ids(await reader.drafts("clear", 9))).toEqual(["other", "early", "late"]);
      expect(ids(await reader.drafts("queued", 9))).toEqual(["first", "second"]);
      expect(ids(await reader.drafts("held", 9))).toEqual(["held"]);
    });
  });
});

test("I8 the figures of a wording follow the log, settled and accepted ones on the day they were sent", async () => {
  const row = { templateId: "w", day: "2026-03-02", sentDay: "2026-03-02" } as const;
  await store.write(async (writer) => {
    await Promise.all([
      writer.append(attempt({ id: "a", ...row, kind: "sent", sentDay: null })),
      writer.append(attempt({ id: "b", ...row, kind: "settled-sent", day: "2026-03-04" })),
      writer.append(attempt({ id: "c", ...row, kind: "accepted", day: "2026-03-09" })),
      writer.append(attempt({ id: "d", ...row, kind: "unknown", sentDay: null })),
      writer.append(attempt({ id: "e", ...row, kind: "sent", templateId: null, sentDay: null })),
    ]);
  });
  await store.write((writer) => writer.append(attempt({ id: "f", ...row, kind: "sent", sentDay: null })));
  expect(await store.read((reader) => reader.variantFigures(["w", "w", "none"]))).toEqual([
    { templateId: "w", day: "2026-03-02", sent: 3, accepted: 1 },
  ]);
});

test("what waits since before a time is counted up to a number, and nothing else is", async () => {
  await store.write(async (writer) => {
    await Promise.all(
      [10, 20, 30, 40].map((sentAt) =>
        writer.putInvitation(invitation({ id: `${sentAt}`, state: "sent", sentAt })),
      ),
    );
    await writer.putInvitation(invitation({ id: "yes", state: "accepted", sentAt: 5 }));
    await writer.putInvitation(invitation({ id: "draft" }));
  });
  const waiting = (before: number, most: number) =>
    store.read((reader) => reader.pendingSentBefore(before, most));
  expect(await waiting(30, 99)).toBe(2);
  expect(await waiting(31, 99)).toBe(3);
  expect(await waiting(99, 3)).toBe(3);
  expect(await waiting(10, 99)).toBe(0);
});

test("a block is found by any of its values, and one value has one block", async () => {
  const block = {
    id: "b",
    values: ["person:slug:noor", "person:member:1"],
    label: "Noor",
    addedAt: 1,
  } as const;
  await store.write((writer) => writer.putBlock(block));
  const found = await store.read((reader) =>
    reader.blocksOf(["company:sample", "person:member:1", "person:slug:noor"]),
  );
  expect(found).toEqual([block]);
  const again = store.write((writer) => writer.putBlock({ ...block, id: "c", values: ["person:member:1"] }));
  await expect(again).rejects.toThrow(/belongs to b/);
  await store.write((writer) => writer.deleteBlock("b"));
  expect(await store.read((reader) => reader.blocks())).toEqual([]);
});

test("walking page by page meets every row once, without what the store adds to it", async () => {
  const rows = Array.from({ length: 7 }, (_, i) => invitation({ id: `i${i}`, queued: i % 2 ? at(i) : null }));
  await store.write(async (writer) => {
    for (const row of rows) await writer.putInvitation(row);
  });
  const pageAfter = (after: string | null) => store.read((reader) => reader.page("invitations", after, 3));
  const seen = [...(await pageAfter(null))];
  for (let more = seen; more.length > 0; seen.push(...more)) {
    more = [...(await pageAfter(seen.at(-1)?.id ?? null))];
  }
  expect(seen).toEqual(rows);
});

describe("forgetting", () => {
  test("a person leaves their counts in the log and nothing that says who it was", async () => {
    await store.write(async (writer) => {
      await oneOfEach(writer);
      await writer.putProspect(prospect({ id: "ivo" }));
      await writer.putInvitation(invitation({ id: "two", prospectId: "noor", state: "accepted" }));
      await writer.append(
        attempt({ id: "sent", prospectId: "noor", invitationId: "two", note: "Hello Noor", detail: "seen" }),
      );
      const past = { fullName: "Noor Example", sentAt: 1, sentDay: "2025-01-01", note: "", acceptedOn: null };
      await writer.putHistory([
        { ...past, id: "h1", key: "slug:noor" },
        { ...past, id: "h2", key: null },
        { ...past, id: "h3", key: "slug:ivo", fullName: "Ivo Sample" },
      ]);
      const first = ["Noor Example", "Ivo Sample"].map((fullName) => ({ fullName, sentDay: "2025-01-01" }));
      await writer.putImportReport(
        importReport({ id: "r", unmatched: [{ reason: "no-connection", count: 2, first }] }),
      );
      await writer.forgetPerson("noor");
    });
    await store.read(async (reader) => {
      expect(await reader.prospect("noor")).toBeUndefined();
      expect(await reader.prospect("ivo")).toBeDefined();
      expect(await reader.invitationsOfProspect("noor")).toEqual([]);
      expect((await reader.stateCounts()).accepted).toBe(0);
      const chunks = await reader.page("history", null, 99);
      expect(chunks.flatMap(({ invitations }) => invitations).map(({ id }) => id)).toEqual(["h3"]);
      const [{ unmatched } = { unmatched: [] }] = await reader.importReports(9);
      expect(unmatched[0]?.first.map(({ fullName }) => fullName)).toEqual(["Ivo Sample"]);
      const log = await reader.attemptsSince(0, ["sent"]);
      expect(log.find(({ id }) => id === "sent")).toMatchObject({
        prospectId: null,
        invitationId: null,
        note: null,
        detail: null,
      });
      expect(JSON.stringify(log)).not.toContain("Noor");
    });
  });

  test("everything leaves no row in any table", async () => {
    await store.write(oneOfEach);
    await store.write((writer) => writer.clear());
    await store.read(async (reader) => {
      expect(await reader.segments()).toEqual([]);
      expect(await reader.page("prospects", null, 9)).toEqual([]);
      expect(await reader.page("attempts", null, 9)).toEqual([]);
      expect(await reader.dailyFigures("0000-01-01")).toEqual([]);
      expect((await reader.stateCounts()).sent).toBe(0);
      expect((await reader.settings()).policy).toBeNull();
    });
  });
});

describe("what LinkedIn's archive told", () => {
  const past = (id: string, key: ProspectKey | null, over: Partial<PastInvitation> = {}): PastInvitation => ({
    id,
    key,
    fullName: "Noor Example",
    sentAt: 1,
    sentDay: "2025-01-01",
    note: "",
    acceptedOn: null,
    ...over,
  });

  test("is found by any key of those asked for, and by no name", async () => {
    const many = Array.from({ length: 300 }, (_, at) => past(`i${at}`, `slug:person-${at}`));
    await store.write((writer) => writer.putHistory([...many, past("nameless", null)]));
    const found = await store.read((reader) =>
      reader.historyOf(["slug:person-7", "slug:nobody", "slug:person-250"]),
    );
    expect(found.map(({ id }) => id).toSorted()).toEqual(["i250", "i7"]);
  });

  test("a row with a known id takes its place, and the others stay", async () => {
    await store.write((writer) => writer.putHistory([past("a", "slug:noor"), past("b", "slug:noor")]));
    await store.write((writer) => writer.putHistory([past("b", "slug:noor", { acceptedOn: "2025-01-09" })]));
    expect(await store.read((reader) => reader.historyOf(["slug:noor"]))).toEqual([
      past("a", "slug:noor"),
      past("b", "slug:noor", { acceptedOn: "2025-01-09" }),
    ]);
  });

  test("is kept in at most 64 rows, whatever it tells", async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => past(`i${at}`, `slug:person-${at}`));
    await store.write((writer) => writer.putHistory(many));
    const chunks = await store.read((reader) => reader.page("history", null, 999));
    expect(chunks.length).toBeLessThanOrEqual(64);
    expect(chunks.flatMap(({ invitations }) => invitations)).toHaveLength(2_000);
  });

  test("reports come newest first", async () => {
    await store.write(async (writer) => {
      await writer.putImportReport(importReport({ id: "first", at: 1 }));
      await writer.putImportReport(importReport({ id: "second", at: 2 }));
    });
    expect((await store.read((reader) => reader.importReports(1))).map(({ id }) => id)).toEqual(["second"]);
  });
});
