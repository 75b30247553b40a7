import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ProspectKey } from "../core/prospect/prospect.ts";
import { KeyTaken, type OpenStore, openStore } from "./index.ts";
import { prospect } from "./samples.ts";

let store: OpenStore;
let serial = 0;

beforeEach(() => {
  serial += 1;
  store = openStore({ name: `keys ${serial}` });
});
afterEach(() => store.close());

test("I2 a second prospect with one of the keys is refused, by name, and nothing of that write is kept", async () => {
  await store.write((w) => w.putProspect(prospect({ id: "noor", keys: ["member:1", "slug:noor"] })));
  const writing = store.write(async (writer) => {
    await writer.putProspect(prospect({ id: "ivo", keys: ["slug:ivo"] }));
    await writer.putProspect(prospect({ id: "twin", keys: ["slug:new", "member:1"] }));
  });
  await expect(writing).rejects.toBeInstanceOf(KeyTaken);
  await expect(writing).rejects.toMatchObject({ key: "member:1", ownerId: "noor" });
  expect(await store.read((reader) => reader.prospectsById(["ivo", "twin"]))).toEqual([]);
});

test("I2 two prospects with one key in the same write are refused together", async () => {
  const writing = store.write((writer) =>
    Promise.all([
      writer.putProspect(prospect({ id: "one", keys: ["slug:noor"] })),
      writer.putProspect(prospect({ id: "two", keys: ["slug:noor"] })),
    ]),
  );
  await expect(writing).rejects.toMatchObject({ name: "KeyTaken", ownerId: "one" });
  expect(await store.read((reader) => reader.prospectsByKeys(["slug:noor"]))).toEqual([]);
});

test("I2 one of many put at once who has a key of another is refused by name, and none of them is kept", async () => {
  await store.write((w) => w.putProspect(prospect({ id: "noor", keys: ["member:1", "slug:noor"] })));
  const prospects = [
    prospect({ id: "ivo", keys: ["slug:ivo"] }),
    prospect({ id: "twin", keys: ["slug:new", "member:1"] }),
  ];
  const writing = store.write((writer) => writer.putNew({ prospects, invitations: [], attempts: [] }));
  await expect(writing).rejects.toMatchObject({ name: "KeyTaken", key: "member:1", ownerId: "noor" });
  expect(await store.read((reader) => reader.prospectsById(["ivo", "twin"]))).toEqual([]);
});

test("a prospect gains and loses keys; a key given up is free for another", async () => {
  await store.write((w) => w.putProspect(prospect({ id: "noor", keys: ["slug:noor"] })));
  await store.write((w) => w.putProspect(prospect({ id: "noor", keys: ["member:1", "slug:noor-example"] })));
  await store.write((w) => w.putProspect(prospect({ id: "other", keys: ["slug:noor"] })));
  const owner = async (key: ProspectKey) =>
    (await store.read((reader) => reader.prospectsByKeys([key]))).map(({ id }) => id);
  expect(await owner("slug:noor")).toEqual(["other"]);
  expect(await owner("member:1")).toEqual(["noor"]);
  expect(await owner("slug:noor-example")).toEqual(["noor"]);
});

test("a key twice in one prospect is no clash", async () => {
  await store.write((w) => w.putProspect(prospect({ id: "noor", keys: ["slug:noor", "slug:noor"] })));
  expect((await store.read((reader) => reader.prospectsByKeys(["slug:noor"]))).length).toBe(1);
});

test("I2 whatever is put in whatever order, a key never has two owners", async () => {
  const key = fc.integer({ min: 1, max: 6 }).map((n): ProspectKey => `member:${n}`);
  const people = fc.array(
    fc.record({
      id: fc.constantFrom("a", "b", "c", "d"),
      keys: fc.array(key, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 12 },
  );
  let run = 0;
  await fc.assert(
    fc.asyncProperty(people, async (puts) => {
      run += 1;
      const own = openStore({ name: `keys law ${serial} ${run}` });
      const model = new Map<string, readonly ProspectKey[]>();
      for (const { id, keys } of puts) {
        const clash = [...model].some(
          ([other, theirs]) => other !== id && theirs.some((k) => keys.includes(k)),
        );
        const outcome = await own
          .write((writer) => writer.putProspect(prospect({ id, keys })))
          .then(
            () => "kept",
            (error: unknown) => (error instanceof KeyTaken ? "key taken" : error),
          );
        expect(outcome).toBe(clash ? "key taken" : "kept");
        if (!clash) model.set(id, keys);
      }
      const found = await own.read((reader) => reader.prospectsById([...model.keys()]));
      expect(new Map(found.map(({ id, keys }) => [id, keys]))).toEqual(model);
      own.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);
