import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OpenStore, openStore } from "./index.ts";
import { attempt, restriction } from "./samples.ts";

let store: OpenStore;
let serial = 0;

beforeEach(() => {
  serial += 1;
  store = openStore({ name: `log ${serial}` });
});
afterEach(() => store.close());

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe("the log", () => {
  test("is read from an instant on, that instant included, the asked kinds alone, oldest first", async () => {
    await store.write(async (writer) => {
      await writer.append(attempt({ id: "late", at: 50 }));
      await writer.append(attempt({ id: "early", at: 9 }));
      await writer.append(attempt({ id: "at", at: 10 }));
      await writer.append(attempt({ id: "hand", at: 20, kind: "sent-by-hand" }));
      await writer.append(attempt({ id: "other", at: 30, kind: "skipped" }));
      await writer.append(attempt({ id: "unknown", at: 40, kind: "unknown" }));
    });
    const since = (kinds: readonly ("sent" | "sent-by-hand" | "unknown")[]) =>
      store.read((reader) => reader.attemptsSince(10, kinds));
    expect(ids(await since(["unknown", "sent", "sent-by-hand", "sent"]))).toEqual([
      "at",
      "hand",
      "unknown",
      "late",
    ]);
    expect(ids(await since(["sent"]))).toEqual(["at", "late"]);
    expect(await since([])).toEqual([]);
  });

  test("takes each row once: the same id again is refused and the first row stays", async () => {
    await store.write((writer) => writer.append(attempt({ id: "a", note: "first" })));
    await expect(
      store.write((writer) => writer.append(attempt({ id: "a", note: "second" }))),
    ).rejects.toThrow();
    const rows = await store.read((reader) => reader.attemptsSince(0, ["sent"]));
    expect(rows.map(({ note }) => note)).toEqual(["first"]);
  });

  test("has no way to change or delete a row, but for forgetting people or everything", async () => {
    const methods = await store.write(async (writer) => Object.keys(writer));
    const writes = methods.filter((name) => !(name in readerMethods));
    expect(writes.toSorted()).toEqual([
      "append",
      "clear",
      "deleteBlock",
      "deleteFollowUp",
      "deleteOwnProfiles",
      "deleteRestriction",
      "forgetPerson",
      "putAccount",
      "putBlock",
      "putConnectionChunks",
      "putDayPlan",
      "putFollowUp",
      "putHistory",
      "putImportReport",
      "putInvitation",
      "putMapping",
      "putNew",
      "putOwnProfile",
      "putProspect",
      "putRestriction",
      "putSegment",
      "putSentList",
      "putSettings",
      "putTemplate",
      "putWithdrawal",
      "takeOut",
    ]);
  });

  let readerMethods: object;
  beforeEach(async () => {
    readerMethods = await store.read(async (reader) =>
      Object.fromEntries(Object.keys(reader).map((k) => [k, 1])),
    );
  });
});

test("daily figures come from a day on, that day included, oldest first, empty days left out", async () => {
  await store.write(async (writer) => {
    for (const day of ["2026-10-07", "2026-09-30", "2026-10-01", "2026-10-05"]) {
      await writer.append(attempt({ id: day, day }));
    }
  });
  const figures = await store.read((reader) => reader.dailyFigures("2026-10-01"));
  expect(figures.map(({ day }) => day)).toEqual(["2026-10-01", "2026-10-05", "2026-10-07"]);
});

test("I4 an open restriction is found however old; one that is over or was dismissed by its time", async () => {
  await store.write(async (writer) => {
    await writer.putRestriction(restriction({ id: "new", at: 900, confirmedAt: 950, checkedAt: 950 }));
    await writer.putRestriction(restriction({ id: "old-open", at: 10 }));
    await writer.putRestriction(restriction({ id: "old-none", at: 12, dismissedAt: 13 }));
    await writer.putRestriction(restriction({ id: "old-over", at: 20, confirmedAt: 30, checkedAt: 30 }));
    await writer.putRestriction(restriction({ id: "new-open", at: 800 }));
    await writer.putRestriction(restriction({ id: "edge", at: 500, confirmedAt: 600, checkedAt: 600 }));
  });
  const found = () => store.read((reader) => reader.restrictions(500));
  expect(ids(await found())).toEqual(["old-open", "edge", "new-open", "new"]);

  await store.write((w) => w.putRestriction(restriction({ id: "old-open", at: 10, confirmedAt: 1_000 })));
  expect(ids(await found())).toEqual(["old-open", "edge", "new-open", "new"]);
  await store.write((w) =>
    w.putRestriction(restriction({ id: "old-open", at: 10, confirmedAt: 1_000, checkedAt: 1_001 })),
  );
  expect(ids(await found())).toEqual(["edge", "new-open", "new"]);
});
