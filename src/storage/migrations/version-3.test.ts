import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { noFigures } from "../../core/statistics/figures.ts";
import { openStore } from "../index.ts";
import { version1 } from "./version-1.ts";
import { version2 } from "./version-2.ts";

/** A database as the second version left it, with the figures of some days. */
async function filledWithVersion2(name: string, rows: readonly object[]): Promise<void> {
  const db = new Dexie(name);
  for (const { version, stores } of [version1, version2]) db.version(version).stores({ ...stores });
  await db.open();
  await db.table("dailyFigures").bulkPut([...rows]);
  db.close();
}

test("I5 I8 the figures of every day of the second version are there, and the table they were in is not", async () => {
  const days = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].map((day, at) => ({
    ...noFigures(day),
    sent: at + 1,
    acceptedOfSent: at,
  }));
  await filledWithVersion2("second", days);
  const store = openStore({ name: "second" });
  expect(await store.read((reader) => reader.dailyFigures("0000-01-01"))).toEqual(days);
  expect(await store.read((reader) => reader.dailyFigures("2026-01-02"))).toEqual(days.slice(2));
  store.close();
  const raw = await new Dexie("second").open();
  expect(raw.tables.map(({ name }) => name)).not.toContain("dailyFigures");
  raw.close();
});

test("a second version without a single figure opens", async () => {
  await filledWithVersion2("empty", []);
  const store = openStore({ name: "empty" });
  expect(await store.read((reader) => reader.dailyFigures("0000-01-01"))).toEqual([]);
  store.close();
});
