import "fake-indexeddb/auto";
import { forceCloseDatabase } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { StoreProblem, StoreReader } from "../app/ports.ts";
import { NEW_SEGMENT } from "../core/segment/segment.ts";
import { type OpenStore, openStore } from "./index.ts";
import { attempt, invitation, prospect, restriction } from "./samples.ts";

let name: string;
let store: OpenStore;
/** A second connection of the same name, as another window has. */
let other: OpenStore;
let serial = 0;
let stops: (() => void)[] = [];

beforeEach(() => {
  serial += 1;
  name = `live ${serial}`;
  store = openStore({ name });
  other = openStore({ name });
});
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  store.close();
  other.close();
  vi.restoreAllMocks();
});

/** Follows a query: `values` so far, and `until` one of them, or of those to come, fits. */
function follow<T>(work: (reader: StoreReader) => Promise<T>) {
  const values: T[] = [];
  const problems: StoreProblem[] = [];
  let look = (): void => undefined;
  const stop = store.live(work).subscribe(
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

describe("a live query", () => {
  test("gives the first value without any change", async () => {
    await other.write((writer) => writer.putInvitation(invitation({ id: "a" })));
    const { values, until } = follow((reader) => reader.stateCounts());
    await until(() => values.length > 0);
    expect(values[0]?.draft).toBe(1);
  });

  const questions: readonly [
    string,
    (r: StoreReader) => Promise<unknown>,
    (s: OpenStore) => Promise<void>,
  ][] = [
    [
      "settings",
      (r) => r.settings(),
      (s) => s.write(async (w) => w.putSettings({ ...(await w.settings()), paused: true })),
    ],
    [
      "state counts",
      (r) => r.stateCounts(),
      (s) => s.write((w) => w.putInvitation(invitation({ id: "new" }))),
    ],
    [
      "oldest of a state",
      (r) => r.invitationsInState("draft", { order: "oldest", limit: 5 }),
      (s) => s.write((w) => w.putInvitation(invitation({ id: "new" }))),
    ],
    [
      "newest of a state",
      (r) => r.invitationsInState("draft", { order: "newest", limit: 5 }),
      (s) => s.write((w) => w.putInvitation(invitation({ id: "new" }))),
    ],
    [
      "a state that an invitation leaves",
      (r) => r.invitationsInState("draft", { order: "newest", limit: 5 }),
      (s) => s.write((w) => w.putInvitation(invitation({ id: "old", state: "approved" }))),
    ],
    [
      "a row by its id",
      (r) => r.invitation("old"),
      (s) => s.write((w) => w.putInvitation(invitation({ id: "old", note: "Edited" }))),
    ],
    [
      "people of a segment",
      (r) => r.prospectsOfSegment("nordics", 50),
      (s) => s.write((w) => w.putProspect(prospect({ id: "new" }))),
    ],
    [
      "people by their keys",
      (r) => r.prospectsByKeys(["slug:new", "slug:other"]),
      (s) => s.write((w) => w.putProspect(prospect({ id: "new" }))),
    ],
    [
      "people by id",
      (r) => r.prospectsById(["old", "new"]),
      (s) => s.write((w) => w.putProspect(prospect({ id: "new" }))),
    ],
    [
      "daily figures",
      (r) => r.dailyFigures("2026-01-01"),
      (s) => s.write((w) => w.append(attempt({ id: "new" }))),
    ],
    [
      "the log",
      (r) => r.attemptsSince(0, ["sent", "unknown"]),
      (s) => s.write((w) => w.append(attempt({ id: "new" }))),
    ],
    [
      "restrictions",
      (r) => r.restrictions(5_000),
      (s) => s.write((w) => w.putRestriction(restriction({ id: "new", at: 1 }))),
    ],
    [
      "a restriction being confirmed",
      (r) => r.restrictions(5_000),
      (s) => s.write((w) => w.putRestriction(restriction({ id: "old", at: 1, confirmedAt: 9 }))),
    ],
    [
      "invitations of a segment",
      (r) => r.invitationsOfSegment("nordics", ["draft", "approved"]),
      (s) => s.write((w) => w.putInvitation(invitation({ id: "old", state: "approved" }))),
    ],
    [
      "segments",
      (r) => r.segments(),
      (s) =>
        s.write((w) => w.putSegment({ ...NEW_SEGMENT, id: "new", name: "New", createdAt: 1, updatedAt: 1 })),
    ],
  ];

  test.each(questions)("sees a change from another connection: %s", async (_, question, change) => {
    await store.write(async (writer) => {
      await writer.putInvitation(invitation({ id: "old" }));
      await writer.putProspect(prospect({ id: "old" }));
      await writer.putRestriction(restriction({ id: "old", at: 1 }));
    });
    const { values, until } = follow(question);
    await until(() => values.length > 0);
    const before = values.at(-1);
    await change(other);
    const after = await other.read(question);
    expect(after).not.toEqual(before);
    await until(() => JSON.stringify(values.at(-1)) === JSON.stringify(after));
  });

  test("of many answers gives them of one moment", async () => {
    await store.write((writer) => writer.putInvitation(invitation({ id: "a" })));
    const { values, until } = follow(async (reader) => {
      const counts = await reader.stateCounts();
      const rows = await reader.invitationsInState("draft", { order: "oldest", limit: 99 });
      return { counted: counts.draft, rows: rows.length };
    });
    for (let i = 0; i < 20; i += 1) {
      await other.write((writer) => writer.putInvitation(invitation({ id: `row ${i}` })));
    }
    await until(() => values.at(-1)?.rows === 21);
    expect(values.filter(({ counted, rows }) => counted !== rows)).toEqual([]);
  });

  test("is not run again for what it did not read", async () => {
    let runs = 0;
    const { values, until } = follow(async (reader) => {
      runs += 1;
      return await reader.invitationsInState("unknown", { order: "newest", limit: 9 });
    });
    await until(() => values.length > 0);
    const before = runs;
    await other.write((writer) => writer.putProspect(prospect({ id: "noor" })));
    await other.write((writer) => writer.append(attempt({ id: "a" })));
    const seen = follow((reader) => reader.settings());
    await seen.until(() => seen.values.length > 0); // a later query has answered: the earlier would have run by now
    expect(runs).toBe(before);
  });

  test("never shows what was taken back", async () => {
    const { values, until } = follow((reader) => reader.stateCounts());
    await until(() => values.length > 0);
    await other
      .write(async (writer) => {
        await writer.putInvitation(invitation({ id: "a", state: "sent" }));
        throw new Error("taken back");
      })
      .catch(() => "as expected");
    await other.write((writer) => writer.putInvitation(invitation({ id: "b" })));
    await until(() => values.at(-1)?.draft === 1);
    expect(values.filter(({ sent }) => sent > 0)).toEqual([]);
  });

  test("ends when stopped, also before its first value", async () => {
    const early = follow((reader) => reader.stateCounts());
    early.stop();
    const late = follow((reader) => reader.stateCounts());
    await late.until(() => late.values.length > 0);
    late.stop();
    const still = follow((reader) => reader.stateCounts());
    await other.write((writer) => writer.putInvitation(invitation({ id: "a" })));
    await still.until(() => still.values.at(-1)?.draft === 1);
    expect(early.values).toEqual([]);
    expect(late.values.length).toBe(1);
  });

  test("is told of a failure and goes on with the next change", async () => {
    let broken = true;
    const { values, problems, until } = follow(async (reader) => {
      const counts = await reader.stateCounts();
      if (broken) throw new RangeError("a mistake in a query");
      return counts.draft;
    });
    await until(() => problems.length > 0);
    expect(problems).toEqual([{ kind: "unavailable", message: "RangeError: a mistake in a query" }]);
    broken = false;
    await other.write((writer) => writer.putInvitation(invitation({ id: "a" })));
    await until(() => values.length > 0);
    expect(values).toEqual([1]);
  });

  test("is not silent when the browser aborts its reading", async () => {
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
      const request = get.call(this, key);
      this.transaction.abort();
      return request;
    });
    const { problems, until } = follow((reader) => reader.settings());
    await until(() => problems.length > 0);
    expect(problems[0]?.kind).toBe("unavailable");
  });

  test("goes on after the browser cut the connection", async () => {
    const connections: IDBDatabase[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...args) {
      connections.push(this);
      return transaction.apply(this, args);
    });
    const { values, problems, until } = follow((reader) => reader.stateCounts());
    await until(() => values.length > 0);
    const connection = connections[0];
    if (!connection) throw new Error("no connection was used");
    const closed = new Promise((resolve) => connection.addEventListener("close", resolve));
    Reflect.apply(forceCloseDatabase, null, [connection]);
    await closed;
    await other.write((writer) => writer.putInvitation(invitation({ id: "a" })));
    await until(() => values.at(-1)?.draft === 1);
    expect(problems).toEqual([]);
  });

  test("lets its listener read from the store", async () => {
    const heard = new Promise((resolve, reject) => {
      stops.push(
        store
          .live((reader) => reader.stateCounts())
          .subscribe(() => {
            store
              .write((writer) => writer.putProspect(prospect({ id: "noor" })))
              .then(() => store.read((reader) => reader.prospect("noor")))
              .then(resolve, reject);
          }, reject),
      );
    });
    expect(await heard).toEqual(prospect({ id: "noor" }));
  });

  test("leaves nothing in its listener's way when the store is closed by its owner", async () => {
    const { values, problems, until } = follow((reader) => reader.stateCounts());
    await until(() => values.length > 0);
    store.close();
    await other.write((writer) => writer.putInvitation(invitation({ id: "a" })));
    expect(values.length).toBe(1);
    expect(problems.every(({ kind }) => kind === "unavailable")).toBe(true);
  });
});
