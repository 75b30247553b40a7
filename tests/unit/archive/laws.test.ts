import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import { importArchive } from "../../../src/app/archive/import.ts";
import { recount } from "../../../src/core/statistics/figures.ts";
import { addAndApprove, inState, setUpWorld } from "../world/world.ts";
import { bring, csvs, figures, log, read, SOME, type Told, told, ZONE } from "./told-archive.ts";

describe("the laws", () => {
  const name = fc.integer({ min: 0, max: 30 }).map((at) => `Person Number${at}`);
  const one = fc.record({
    name,
    sent: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    connected: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
  });
  const people = fc.uniqueArray(one, { selector: (row) => row.name, maxLength: 12 }).map((rows) =>
    rows.map(
      ({ name: who, sent, connected }): Told => ({
        name: who,
        ...(sent === undefined ? {} : { sent }),
        ...(connected === undefined ? {} : { connected }),
      }),
    ),
  );
  const runs = { numRuns: Math.max(10, Math.round(inject("lawCases") / 10)) };

  it("I8 the same archive again changes nothing, and the log counted again gives the same figures", async () => {
    await fc.assert(
      fc.asyncProperty(people, async (rows) => {
        const world = await setUpWorld();
        await bring(world, rows);
        const first = await told(world);
        await bring(world, rows);
        expect(await told(world)).toEqual(first);
        const again = [...recount(await log(world)).values()].sort((a, b) => (a.day < b.day ? -1 : 1));
        expect(await figures(world)).toEqual(again);
      }),
      runs,
    );
  });

  it("I8 an archive in two halves brings what it brings at once, whichever half comes first", async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.nat(12), fc.boolean(), async (rows, cut, isTurned) => {
        const whole = await setUpWorld();
        await bring(whole, rows);
        const halved = await setUpWorld();
        const halves = [rows.slice(0, cut), rows.slice(cut)];
        for (const half of isTurned ? halves.toReversed() : halves) await bring(halved, half);
        const [one_, other] = [await told(whole), await told(halved)];
        expect(other).toEqual(one_);
      }),
      runs,
    );
  });

  it("I5 a store that fails at any write keeps nothing of it", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Tove Tryout"]);
    const before = await told(world);
    const archive = read(world, csvs(SOME));
    const clock = { now: () => world.now };
    for (let failing = 1; failing <= 60; failing += 1) {
      let drawn = 0;
      const next = () => {
        drawn += 1;
        if (drawn === failing) throw new Error("The worker was ended here.");
        return `x-${failing}-${drawn}`;
      };
      const work = importArchive({ store: world.store, clock, ids: { next } }, archive, ZONE);
      const failed = await work.then(
        () => false,
        () => true,
      );
      if (!failed) {
        expect(failing).toBeGreaterThan(8);
        return;
      }
      expect(await told(world)).toEqual(before);
      expect(await inState(world, "approved")).toHaveLength(1);
    }
    throw new Error("It never came to its end.");
  });
});
