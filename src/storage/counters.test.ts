import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { StateCounts, StoreWriter } from "../app/ports.ts";
import { ATTEMPT_KINDS, type Attempt } from "../core/invitation/attempt.ts";
import { INVITATION_STATES, type Invitation, type InvitationState } from "../core/invitation/invitation.ts";
import { cohortSums, cohortsOfAttempt, cohortsOfInvitation } from "../core/statistics/cohorts.ts";
import { recount } from "../core/statistics/figures.ts";
import { type OpenStore, openStore } from "./index.ts";
import { NO_INVITATIONS } from "./reader.ts";
import { attempt, invitation, prospect } from "./samples.ts";

let serial = 0;

async function withStore(work: (store: OpenStore) => Promise<void>): Promise<void> {
  serial += 1;
  const store = openStore({ name: `counters ${serial}` });
  try {
    await work(store);
  } finally {
    store.close();
  }
}

/** The state counts, counted again from the rows. */
async function countedRows(store: OpenStore): Promise<StateCounts> {
  const counts: Record<InvitationState, number> = { ...NO_INVITATIONS };
  await store.read(async (reader) => {
    for (const state of INVITATION_STATES) {
      const rows = await reader.invitationsInState(state, { order: "oldest", limit: 1_000 });
      counts[state] = rows.length;
    }
  });
  return counts;
}

/** The daily figures, counted again from the log, by day. */
async function countedLog(store: OpenStore) {
  const log = await store.read((reader) => reader.attemptsSince(0, ATTEMPT_KINDS));
  return [...recount(log).values()].toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/** The cohorts, counted again from rows and log. */
async function countedCohorts(store: OpenStore) {
  return await store.read(async (reader) => {
    const counted = cohortSums();
    for (const row of await reader.page("invitations", null, 1_000)) counted.add(cohortsOfInvitation(row));
    for (const row of await reader.attemptsSince(0, ATTEMPT_KINDS)) counted.add(cohortsOfAttempt(row));
    return counted.sums();
  });
}

/** As they are stored, in the order in which they are counted. */
async function storedCohorts(store: OpenStore) {
  const stored = cohortSums();
  stored.add(await store.read((reader) => reader.cohorts()));
  return stored.sums();
}

const day = fc.constantFrom("2026-10-24", "2026-10-25", "2026-11-01");
type Step =
  | { readonly do: "put"; readonly row: Invitation }
  | { readonly do: "append"; readonly row: Omit<Attempt, "id"> }
  | { readonly do: "read" };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        id: fc.constantFrom("a", "b", "c", "d"),
        state: fc.constantFrom(...INVITATION_STATES),
        segmentId: fc.constantFrom("nordics", "leads", null),
        templateId: fc.constantFrom("plain", null),
        noteOrigin: fc.constantFrom("template" as const, "edited" as const, "by-hand" as const),
        sentDay: fc.option(day),
      })
      .map((row): Step => ({ do: "put", row: invitation(row) })),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({
        kind: fc.constantFrom(...ATTEMPT_KINDS),
        day,
        sentDay: fc.option(day),
        at: fc.nat(1_000),
        segmentId: fc.constantFrom("nordics", null),
      })
      .map((row): Step => ({ do: "append", row: attempt({ id: "", ...row }) })),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ do: "read" }) },
);
const transaction = fc.record({
  steps: fc.array(step, { maxLength: 10 }),
  /** All at once or one after the other: both are ways a use case may be written. */
  together: fc.boolean(),
  ending: fc.constantFrom("kept", "kept", "kept", "thrown"),
});

async function take(writer: StoreWriter, one: Step, nextId: () => string): Promise<unknown> {
  switch (one.do) {
    case "put":
      return await writer.putInvitation(one.row);
    case "append":
      return await writer.append({ ...one.row, id: nextId() });
    case "read":
      return [await writer.stateCounts(), await writer.dailyFigures("2026-01-01"), await writer.cohorts()];
  }
}

test("I8 counts and figures equal a recount of rows and log, after any sequence of writes, failed ones too", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(transaction, { maxLength: 6 }), async (transactions) => {
      await withStore(async (store) => {
        let ids = 0;
        const nextId = () => {
          ids += 1;
          return `attempt ${ids}`;
        };
        for (const { steps, together, ending } of transactions) {
          const outcome = await store
            .write(async (writer) => {
              if (together) await Promise.all(steps.map((one) => take(writer, one, nextId)));
              else for (const one of steps) await take(writer, one, nextId);
              if (ending === "thrown") throw new Error("thrown");
            })
            .then(
              () => "kept",
              (error: unknown) => (error instanceof Error ? error.message : error),
            );
          expect(outcome).toBe(ending);
          expect(await store.read((reader) => reader.stateCounts())).toEqual(await countedRows(store));
          expect(await store.read((reader) => reader.dailyFigures("2026-01-01"))).toEqual(
            await countedLog(store),
          );
          expect(await storedCohorts(store)).toEqual(await countedCohorts(store));
        }
      });
    }),
    { numRuns: 80 },
  );
}, 60_000);

describe("I8 the state counts", () => {
  test("move with the invitation, and stand still when its state does", async () => {
    await withStore(async (store) => {
      const put = (id: string, state: InvitationState) =>
        store.write((writer) => writer.putInvitation(invitation({ id, state })));
      await put("a", "draft");
      await put("b", "draft");
      await put("a", "approved");
      await put("b", "draft");
      expect(await store.read((reader) => reader.stateCounts())).toEqual({
        ...NO_INVITATIONS,
        draft: 1,
        approved: 1,
      });
    });
  });

  test("are right inside the write that moves them", async () => {
    await withStore(async (store) => {
      await store.write(async (writer) => {
        await writer.putInvitation(invitation({ id: "a" }));
        expect((await writer.stateCounts()).draft).toBe(1);
        await writer.putInvitation(invitation({ id: "a", state: "approved" }));
        const [first, second] = await Promise.all([writer.stateCounts(), writer.stateCounts()]);
        expect(first).toEqual({ ...NO_INVITATIONS, approved: 1 });
        expect(second).toEqual(first);
      });
    });
  });

  test("lose no change when many writes come at the same moment", async () => {
    await withStore(async (store) => {
      const many = Array.from({ length: 40 }, (_, i) => `row ${i}`);
      await Promise.all(many.map((id) => store.write((writer) => writer.putInvitation(invitation({ id })))));
      expect((await store.read((reader) => reader.stateCounts())).draft).toBe(40);
    });
  });

  test("lose no change between two connections", async () => {
    await withStore(async (store) => {
      const other = openStore({ name: `counters ${serial}` });
      await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          (i % 2 ? store : other).write((writer) => writer.putInvitation(invitation({ id: `row ${i}` }))),
        ),
      );
      expect((await other.read((reader) => reader.stateCounts())).draft).toBe(20);
      other.close();
    });
  });

  test("are written once for a whole import, not once for each person", async () => {
    await withStore(async (store) => {
      const tables: string[] = [];
      const put = IDBObjectStore.prototype.put;
      const watched = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
        this: IDBObjectStore,
        ...row
      ) {
        tables.push(this.name);
        return put.apply(this, row);
      });
      await store.write(async (writer) => {
        for (let i = 0; i < 200; i += 1) {
          await writer.putInvitation(invitation({ id: `row ${i}` }));
          await writer.append(attempt({ id: `row ${i}` }));
        }
      });
      watched.mockRestore();
      expect(tables.filter((table) => table === "invitations").length).toBe(200);
      expect(tables.filter((table) => table === "counts").length).toBe(1);
      expect(tables.filter((table) => table === "monthlyFigures").length).toBe(1);
      // That of the proposals and that of the sends.
      expect(tables.filter((table) => table === "monthlyCohorts").length).toBe(2);
    });
  });
});

describe("I8 the daily figures", () => {
  test("follow an invitation of unknown outcome to the day it was sent", async () => {
    await withStore(async (store) => {
      await store.write((w) => w.append(attempt({ id: "u", kind: "unknown", day: "2026-10-24" })));
      await store.write((w) =>
        w.append(attempt({ id: "s", kind: "settled-sent", day: "2026-10-30", sentDay: "2026-10-24" })),
      );
      await store.write((w) =>
        w.append(attempt({ id: "y", kind: "accepted", day: "2026-11-01", sentDay: "2026-10-24" })),
      );
      const nothing = { sent: 0, byHand: 0, unknown: 0, accepted: 0, acceptedOfSent: 0, restrictions: 0 };
      expect(await store.read((reader) => reader.dailyFigures("2026-10-01"))).toEqual([
        { ...nothing, day: "2026-10-24", sent: 1, acceptedOfSent: 1 },
        { ...nothing, day: "2026-11-01", accepted: 1 },
      ]);
    });
  });

  test("are left as they were by a log row that is refused", async () => {
    await withStore(async (store) => {
      await store.write((writer) => writer.append(attempt({ id: "a" })));
      await expect(store.write((writer) => writer.append(attempt({ id: "a" })))).rejects.toThrow();
      const [figures] = await store.read((reader) => reader.dailyFigures("2026-10-05"));
      expect(figures?.sent).toBe(1);
    });
  });
});

describe("I8 the cohorts", () => {
  test("keep what was sent to somebody who is forgotten, and neither their waiting nor their place in the list", async () => {
    await withStore(async (store) => {
      const sent = { segmentId: "nordics", templateId: "plain" };
      await store.write(async (writer) => {
        for (const id of ["noor", "ivo"]) {
          await writer.putProspect(prospect({ id }));
          const row = { id, prospectId: id, state: "sent", sentDay: "2026-10-05" } as const;
          await writer.putInvitation(invitation(row));
          await writer.append(attempt({ ...sent, id, prospectId: id, invitationId: id }));
        }
      });
      await store.write((writer) => writer.forgetPerson("noor"));
      const cohorts = await store.read((reader) => reader.cohorts());
      expect(cohorts.sent).toMatchObject([{ ...sent, day: "2026-10-05", sent: 2, waiting: 1 }]);
      expect(cohorts.proposed).toMatchObject([{ ...sent, day: "1970-01-01", states: { sent: 1 } }]);
      expect(await storedCohorts(store)).toEqual(await countedCohorts(store));
    });
  });

  test("have what waits on an unknown day apart from every month", async () => {
    await withStore(async (store) => {
      const row = { state: "sent", noteOrigin: "by-hand", templateId: null } as const;
      await store.write((writer) => writer.putInvitation(invitation({ id: "a", ...row })));
      const { sent, proposed } = await store.read((reader) => reader.cohorts());
      expect(sent).toMatchObject([{ day: null, sent: 0, waiting: 1 }]);
      expect(proposed).toEqual([]);
    });
  });

  test("leave no row of zeros when a month has come to nothing", async () => {
    await withStore(async (store) => {
      await store.write((writer) => writer.putInvitation(invitation({ id: "a" })));
      await store.write((writer) => writer.takeOut({ prospects: [], invitations: ["a"] }));
      expect(await store.read((reader) => reader.cohorts())).toEqual({ sent: [], proposed: [] });
    });
  });
});
