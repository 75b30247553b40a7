import "fake-indexeddb/auto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readDashboardFigures } from "../app/dashboard/read-figures.ts";
import type { StoreReader } from "../app/ports.ts";
import { EVERYTHING } from "../core/dashboard/filter.ts";
import { INVITATION_STATES } from "../core/invitation/invitation.ts";
import { readsOf } from "./counted-reads.ts";
import { type OpenStore, openStore } from "./index.ts";
import { attempt, invitation, prospect } from "./samples.ts";

vi.setConfig({ testTimeout: 30_000 });

const INVITATIONS = 20_000;
let store: OpenStore;

/** 20,000 invitations of two templates, 18,000 of them sent; 2,000 rows of the log, 40 of them sends. */
beforeAll(async () => {
  store = openStore({ name: "bounded" });
  await store.write(async (writer) => {
    await Promise.all(
      Array.from({ length: INVITATIONS }, (_, i) =>
        writer.putInvitation(
          invitation({
            id: `row ${i}`,
            prospectId: `person ${i % 10_000}`,
            segmentId: i % 2 ? "one" : "other",
            state: i % 10 === 0 ? "draft" : "sent",
            updatedAt: i,
            sentAt: i % 10 === 0 ? null : i,
          }),
        ),
      ),
    );
    await Promise.all(
      Array.from({ length: 2_000 }, (_, i) =>
        writer.append(attempt({ id: `log ${i}`, at: i, kind: i % 50 === 0 ? "sent" : "proposed" })),
      ),
    );
    await Promise.all(
      Array.from({ length: 300 }, (_, i) => writer.putProspect(prospect({ id: `person ${i}`, addedAt: i }))),
    );
  });
}, 120_000);
afterAll(() => store.close());

const cost = (work: (reader: StoreReader) => Promise<unknown>) => readsOf(store, work);

test("the state counts of 20,000 invitations read one row and count none", async () => {
  const counts = await store.read((reader) => reader.stateCounts());
  expect([counts.sent, counts.draft]).toEqual([18_000, 2_000]);
  expect(await cost((reader) => reader.stateCounts())).toEqual({ requests: 1, rows: 1, counts: 0 });
});

test.each(["oldest", "newest"] as const)("the %s 20 of a state read 20 rows", async (order) => {
  const { rows, counts } = await cost((reader) => reader.invitationsInState("sent", { order, limit: 20 }));
  expect(rows).toBeLessThanOrEqual(21);
  expect(rows).toBeGreaterThanOrEqual(20);
  expect(counts).toBe(0);
});

test("what waits for long is counted by keys alone, no further than asked", async () => {
  const { rows, counts } = await cost((reader) => reader.pendingSentBefore(1_000, 400));
  expect([rows, counts]).toEqual([400, 0]);
  expect((await cost((reader) => reader.pendingSentBefore(100, 400))).rows).toBe(90);
});

test("a state nobody is in reads no row", async () => {
  const empty = INVITATION_STATES.filter((state) => state !== "sent" && state !== "draft");
  const { rows } = await cost(async (reader) => {
    for (const state of empty) await reader.invitationsInState(state, { order: "oldest", limit: 50 });
  });
  expect(rows).toBe(0);
});

test("the drafts of a segment are read without its sent ones", async () => {
  const { rows } = await cost((reader) => reader.invitationsOfSegment("other", ["draft", "approved"]));
  expect(rows).toBeGreaterThanOrEqual(2_000);
  expect(rows).toBeLessThanOrEqual(2_001);
});

test("a prospect's invitations are read alone", async () => {
  expect((await cost((reader) => reader.invitationsOfProspect("person 7"))).rows).toBe(2);
});

test("the sends of a window are read without the other rows of the log", async () => {
  expect(
    (await cost((reader) => reader.attemptsSince(1_000, ["sent", "sent-by-hand", "unknown"]))).rows,
  ).toBe(20);
});

test("daily figures read one row a day", async () => {
  expect((await cost((reader) => reader.dailyFigures("2026-10-01"))).rows).toBe(1);
});

test("50 people of a segment are read as 50 rows", async () => {
  expect((await cost((reader) => reader.prospectsOfSegment("nordics", 50))).rows).toBe(50);
});

test("people are found by their keys without reading anyone else", async () => {
  const { rows } = await cost((reader) =>
    reader.prospectsByKeys(["slug:person 5", "slug:nobody", "slug:person 9"]),
  );
  expect(rows).toBeGreaterThanOrEqual(2);
  expect(rows).toBeLessThanOrEqual(5);
});

test("the dashboard of 20,000 invitations reads a few rows of aggregates and counts none", async () => {
  const { rows, counts } = await cost((reader) => readDashboardFigures(reader, EVERYTHING, 30_000));
  expect(rows).toBeLessThanOrEqual(10);
  expect(counts).toBe(0);
});
