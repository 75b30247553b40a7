import { describe, expect, it } from "vitest";
import { DAY } from "../../../src/core/shared/time.ts";
import { pickedWorld } from "../world/withdrawing.ts";
import { failing, log, NAMES, slugs, states } from "./what-became.ts";

describe("I4 LinkedIn's stop wins over withdrawing", () => {
  for (const pressed of [false, true]) {
    it(`I4 met ${pressed ? "after" : "before"} the press: nothing more, sent or taken back, before the person goes on`, async () => {
      const world = await pickedWorld(NAMES);
      world.site.nextWithdrawals.push({
        kind: "stopped",
        restriction: "challenge",
        pressed,
        evidence: "path",
      });
      await world.runUntil(world.now + 10 * DAY);
      expect(slugs(world)).toEqual([]);
      expect((await states(world)).toSorted()).toEqual(
        pressed ? ["picked", "picked", "picked", "unknown"] : ["picked", "picked", "picked", "picked"],
      );
      const [event] = await world.store.read((reader) => reader.restrictions(0));
      expect(event).toMatchObject({ kind: "challenge", confirmedAt: null });
      await world.actions.confirmRestriction(event?.id ?? "");
      await world.runUntil(world.now + 5 * DAY);
      expect(slugs(world)).toHaveLength(pressed ? 3 : 4);
    });
  }

  it("I4 a stop page that stands there before anything began keeps everything picked", async () => {
    const world = await pickedWorld(NAMES);
    world.site.stop = "signed-out";
    await world.runUntil(world.now + 3 * DAY);
    expect(slugs(world)).toEqual([]);
    expect(await states(world)).toEqual(["picked", "picked", "picked", "picked"]);
    expect(await log(world, ["withdrawing"])).toEqual([]);
  });

  it("paused: nothing is taken back until the person goes on", async () => {
    const world = await pickedWorld(NAMES);
    await world.actions.pause();
    await world.runUntil(world.now + 2 * DAY);
    expect(slugs(world)).toEqual([]);
    await world.actions.goOn();
    await world.runUntil(world.now + DAY);
    expect(slugs(world)).toHaveLength(4);
  });

  it("three pages in a row that were not understood pause everything", async () => {
    const world = await pickedWorld(NAMES);
    world.site.nextWithdrawals.push(
      failing("dialog-not-understood"),
      failing("control-not-found"),
      failing("dialog-not-opened"),
    );
    await world.runUntil(world.now + 2 * DAY);
    expect(slugs(world)).toEqual([]);
    const settings = await world.store.read((reader) => reader.settings());
    expect(settings).toMatchObject({ paused: true, pauseReason: "page-not-understood" });
  });
});
