import { describe, expect, it } from "vitest";
import { createWorld, setUpWorld } from "./world/world.ts";

describe("the browser's key for pausing", () => {
  it("pauses, is shown on the toolbar, and goes on", async () => {
    const world = await setUpWorld();
    expect(await world.worker().pauseOrGoOn()).toBe("paused");
    expect(world.badge).toMatchObject({ text: "❙❙", told: { kind: "paused" } });
    expect((await world.store.read((reader) => reader.settings())).pauseReason).toBe("person");
    expect(await world.worker().pauseOrGoOn()).toBe("gone-on");
    expect(world.badge.told).toEqual({ kind: "nothing" });
  });

  it("does not go on over what paused it by itself: that is to be read first", async () => {
    const world = await setUpWorld();
    await world.store.write(async (writer) => {
      const settings = await writer.settings();
      await writer.putSettings({ ...settings, paused: true, pauseReason: "page-not-understood" });
    });
    expect(await world.worker().pauseOrGoOn()).toBe("look");
    expect((await world.store.read((reader) => reader.settings())).paused).toBe(true);
  });

  it("changes nothing before set-up", async () => {
    const world = createWorld();
    expect(await world.worker().pauseOrGoOn()).toBe("look");
    expect((await world.store.read((reader) => reader.settings())).paused).toBe(false);
  });
});
