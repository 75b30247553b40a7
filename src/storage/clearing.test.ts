import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { openStore } from "./index.ts";

/** A row for any table, with nothing but what its key is made of. */
function bareRow(keyPath: string | readonly string[] | null | undefined): Record<string, string> {
  const parts = keyPath == null ? [] : typeof keyPath === "string" ? [keyPath] : keyPath;
  return Object.fromEntries(parts.map((part) => [part, "some"]));
}

test("deleting everything leaves no row in any table of the database, whichever versions added it", async () => {
  const store = openStore({ name: "clearing" });
  await store.read((reader) => reader.settings());
  const raw = await new Dexie("clearing").open();
  for (const table of raw.tables) {
    const { keyPath } = table.schema.primKey;
    await table.put(bareRow(keyPath), keyPath ? undefined : "only");
  }
  const rows = () => Promise.all(raw.tables.map(async (table) => [table.name, await table.count()]));
  expect(raw.tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["ownProfiles", "restrictions", "withdrawals", "sentLists", "followUps"]),
  );
  expect(await rows()).toEqual(raw.tables.map(({ name }) => [name, 1]));
  await store.write((writer) => writer.clear());
  expect(await rows()).toEqual(raw.tables.map(({ name }) => [name, 0]));
  raw.close();
  store.close();
});
