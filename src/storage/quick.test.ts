import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StoreProblem, StoreReader } from "../app/ports.ts";
import { INVITATION_STATES } from "../core/invitation/invitation.ts";
import { type OpenStore, openStore } from "./index.ts";
import { VERSIONS } from "./migrations/index.ts";
import { NEWEST } from "./migrations/newest.ts";
import { openQuickReading } from "./quick.ts";
import { attempt, importReport, invitation, oneOfEach, prospect, restriction } from "./samples.ts";

let name: string;
let store: OpenStore;
let serial = 0;
let stops: (() => void)[] = [];

beforeEach(() => {
  serial += 1;
  name = `quick ${serial}`;
  store = openStore({ name });
});
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  store.close();
});

const wanted = { otherwise: 0 };
beforeEach(() => {
  wanted.otherwise = 0;
});

/** Follows a query without Dexie, which answers in its stead only where `otherwise` is asked for. */
function follow<T>(work: (reader: StoreReader) => Promise<T>) {
  const values: T[] = [];
  const problems: StoreProblem[] = [];
  let look = (): void => undefined;
  const quick = openQuickReading(async () => {
    wanted.otherwise += 1;
    return store;
  }, name);
  const stop = quick.live(work).subscribe(
    (value) => {
      values.push(value);
      look();
    },
    (problem) => {
      problems.push(problem);
      look();
    },
  );
  stops.push(stop);
  const until = (fits: () => boolean) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (fits()) resolve();
      };
      look();
    });
  return { values, problems, until, stop };
}

/** One of every question a reader answers. */
const questions: readonly ((reader: StoreReader) => Promise<unknown>)[] = [
  (r) => r.settings(),
  (r) => r.accounts(),
  (r) => r.segments(),
  (r) => r.templates(),
  (r) => r.prospect("p1"),
  (r) => r.prospectsById(["p2", "p0", "nobody"]),
  (r) => r.prospectsByKeys(["slug:p1", "member:1", "slug:p3", "slug:nobody"]),
  (r) => r.prospectsOfSegment("nordics", 2),
  (r) => r.prospectIdsOfSegment("nordics"),
  (r) => r.invitation("i1"),
  (r) => r.invitationsInState("draft", { order: "oldest", limit: 3 }),
  (r) => r.invitationsInState("draft", { order: "newest", limit: 3 }),
  (r) => r.invitationsInState("sent", { order: "newest", limit: Number.POSITIVE_INFINITY }),
  (r) => r.drafts("clear", 3),
  (r) => r.pool("nordics", 3),
  (r) => r.invitationsOfProspect("p1"),
  (r) => r.invitationsOfProspects(["p1", "p2"]),
  (r) => r.invitationsOfSegment("nordics", ["draft", "sent"]),
  (r) => r.stateCounts(),
  (r) => r.attemptsSince(1_003, ["sent", "unknown"]),
  (r) => r.attemptsOfProspect("p1"),
  (r) => r.dailyFigures("2026-01-01"),
  (r) => r.variantFigures(["plain", "none"]),
  (r) => r.blocks(),
  (r) => r.blocksOf(["person:slug:p1", "person:slug:p2"]),
  (r) => r.mapping("none"),
  (r) => r.connectionChunks(["00", "63"]),
  (r) => r.historyOf(["slug:p1"]),
  (r) => r.importReports(2),
  (r) => r.page("invitations", null, 2),
  (r) => r.page("invitations", "i1", 2),
  (r) => r.restrictions(1_003),
  (r) => r.withdrawal("none"),
  (r) => r.withdrawalsInState("picked", { order: "newest", limit: 2 }),
  (r) => r.withdrawalsOf(["p1"]),
  (r) => r.sentList(),
  (r) => r.ownProfiles(),
  (r) => r.pendingSentBefore(5_000, 10),
  (r) => r.followUps(["i1"]),
];

test("I8 every question has the same answer as Dexie gives, whatever the rows", async () => {
  const rows = fc.array(
    fc.record({ state: fc.constantFrom(...INVITATION_STATES), at: fc.integer({ min: 1_000, max: 1_006 }) }),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(rows, async (drawn) => {
      serial += 1;
      name = `quick ${serial}`;
      store.close();
      store = openStore({ name });
      await store.write(async (writer) => {
        await oneOfEach(writer);
        for (const [at, row] of drawn.entries()) {
          const keys = [`slug:p${at}`, `member:${at}`] as const;
          await writer.putProspect(prospect({ id: `p${at}`, keys: [...keys], addedAt: row.at }));
          const sentAt = row.state === "draft" ? null : row.at;
          await writer.putInvitation(
            invitation({
              id: `i${at}`,
              prospectId: `p${at % 3}`,
              state: row.state,
              updatedAt: row.at,
              sentAt,
            }),
          );
          await writer.append(
            attempt({ id: `a${at}`, at: row.at, prospectId: `p${at % 3}`, templateId: "plain" }),
          );
          await writer.putRestriction(restriction({ id: `r${at}`, at: row.at }));
          await writer.putImportReport(importReport({ id: `m${at}`, at: row.at }));
        }
      });
      for (const question of questions) {
        const { values, problems, until, stop } = follow(question);
        await until(() => values.length + problems.length > 0);
        stop();
        expect([question.toString(), values[0]]).toEqual([question.toString(), await store.read(question)]);
      }
      expect(wanted.otherwise).toBe(0);
    }),
    { numRuns: 15 },
  );
});

test("the version counted is the last there is", () => {
  expect(NEWEST).toBe(VERSIONS.at(-1)?.version);
});

describe("a quick live query", () => {
  test("is asked again after every commit, of whichever context", async () => {
    await store.write((writer) => writer.putInvitation(invitation({ id: "a" })));
    const { values, until } = follow((reader) => reader.stateCounts());
    await until(() => values.at(-1)?.draft === 1);
    await store.write((writer) => writer.putInvitation(invitation({ id: "b" })));
    await until(() => values.at(-1)?.draft === 2);
    expect(wanted.otherwise).toBe(0);
  });

  test("is not asked for a write that failed", async () => {
    await store.write((writer) => writer.putInvitation(invitation({ id: "a" })));
    const { values, until } = follow((reader) => reader.stateCounts());
    await until(() => values.length === 1);
    await expect(
      store.write(async (writer) => {
        await writer.putInvitation(invitation({ id: "b" }));
        throw new Error("changed its mind");
      }),
    ).rejects.toThrow("changed its mind");
    await store.write((writer) => writer.putInvitation(invitation({ id: "c" })));
    await until(() => values.length > 1);
    expect(values.at(-1)?.draft).toBe(2);
    expect(values).toHaveLength(2);
  });

  test("says nothing after it was ended", async () => {
    await store.write((writer) => writer.putInvitation(invitation({ id: "a" })));
    const { values, until, stop } = follow((reader) => reader.stateCounts());
    await until(() => values.length > 0);
    const before = values.length;
    stop();
    await store.write((writer) => writer.putInvitation(invitation({ id: "b" })));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(values).toHaveLength(before);
  });
});

describe("where something is not as it should be, Dexie answers", () => {
  test("no database yet: one is made, and nothing was left half made", async () => {
    const { values, until } = follow((reader) => reader.stateCounts());
    await until(() => values.length > 0);
    expect(wanted.otherwise).toBe(1);
    expect(values[0]?.draft).toBe(0);
  });

  test("an older database: it is brought up to date, its rows with it", async () => {
    const older = new Dexie(name);
    for (const { version, stores } of VERSIONS.slice(0, -1)) older.version(version).stores({ ...stores });
    await older.open();
    await older.table("segments").put({ id: "nordics", name: "Nordics", createdAt: 1 });
    older.close();
    const { values, until } = follow((reader) => reader.segments());
    await until(() => values.length > 0);
    expect(wanted.otherwise).toBe(1);
    expect(values[0]?.map(({ name: called }) => called)).toEqual(["Nordics"]);
  });

  test("I5 a newer database: nothing is touched, and it is said", async () => {
    const newer = new Dexie(name);
    newer.version(99).stores({ things: "id" });
    await newer.open();
    newer.close();
    const { problems, until } = follow((reader) => reader.stateCounts());
    await until(() => problems.length > 0);
    expect(problems[0]?.kind).toBe("newer-database");
    const found = (await indexedDB.databases()).find((database) => database.name === name);
    expect(found?.version).toBe(990);
  });

  test("another context takes the database away: it lets go at once, and says so", async () => {
    await store.write((writer) => writer.putInvitation(invitation({ id: "a" })));
    const { values, problems, until } = follow((reader) => reader.stateCounts());
    await until(() => values.length > 0);
    const newer = new Dexie(name);
    newer.version(99).stores({ things: "id" });
    await newer.open();
    await until(() => problems.length > 0);
    newer.close();
    expect(problems[0]).toEqual({ kind: "unavailable", cause: "taken-over" });
  });
});
