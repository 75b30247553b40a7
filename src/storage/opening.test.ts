import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { openStore } from "./index.ts";
import { problemOfRejected } from "./rejections.ts";
import { prospect } from "./samples.ts";

let serial = 0;
function freshName(): string {
  serial += 1;
  return `opening ${serial}`;
}

describe("a browser that refuses to open the database", () => {
  /** The browser's own factory, but for `open`. */
  function refusing(error: () => Error, times: number): IDBFactory {
    let left = times;
    return {
      open(name, version) {
        if (left > 0) {
          left -= 1;
          throw error();
        }
        return indexedDB.open(name, version);
      },
      deleteDatabase: (name) => indexedDB.deleteDatabase(name),
      databases: () => indexedDB.databases(),
      cmp: (one, other) => indexedDB.cmp(one, other),
    };
  }

  test("is told as unavailable, in its own words", async () => {
    const factory = refusing(() => new DOMException("Storage is switched off.", "SecurityError"), 99);
    const store = openStore({ name: freshName(), indexedDB: factory });
    expect(await problemOfRejected(store.read((reader) => reader.settings()))).toEqual({
      kind: "unavailable",
      message: "SecurityError: Storage is switched off.",
    });
  });

  test("is asked again at the next use", async () => {
    const factory = refusing(() => new DOMException("Not now.", "InvalidStateError"), 1);
    const store = openStore({ name: freshName(), indexedDB: factory });
    expect((await problemOfRejected(store.read((reader) => reader.settings()))).kind).toBe("unavailable");
    await store.write((writer) => writer.putProspect(prospect({ id: "noor" })));
    expect((await store.read((reader) => reader.prospect("noor")))?.id).toBe("noor");
    store.close();
  });
});

test("many first uses at the same moment open one connection", async () => {
  const name = freshName();
  let opened = 0;
  const factory: IDBFactory = {
    open(asked, version) {
      opened += 1;
      return indexedDB.open(asked, version);
    },
    deleteDatabase: (asked) => indexedDB.deleteDatabase(asked),
    databases: () => indexedDB.databases(),
    cmp: (one, other) => indexedDB.cmp(one, other),
  };
  const store = openStore({ name, indexedDB: factory });
  expect(opened).toBe(0);
  await Promise.all(Array.from({ length: 10 }, () => store.read((reader) => reader.settings())));
  expect(opened).toBe(1);
  store.close();
});
