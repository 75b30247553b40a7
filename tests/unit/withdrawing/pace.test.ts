import { describe, expect, it } from "vitest";
import { DAY, HOUR, localDay, MINUTE, SECOND } from "../../../src/core/shared/time.ts";
import { pickedWorld } from "../world/withdrawing.ts";
import { addAndApprove } from "../world/world.ts";
import { shown, slugs } from "./what-became.ts";

describe("I3 withdrawing has a pace of its own", () => {
  it("I3 the day's cap, the gaps and the hours hold, unknown ones count", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Person Number${index}`);
    const world = await pickedWorld(names, { policy: { withdrawalsPerDay: 3 } });
    world.site.nextWithdrawals.push({ kind: "unknown", evidence: "no proof" });
    await world.runUntil(world.now + 6 * DAY);
    const onDay = world.site.takenBack.map(({ at }) => localDay(at, "Europe/Lisbon"));
    const days = [...new Set(onDay)];
    // The unknown one was the first day's third.
    expect(days.map((day) => onDay.filter((one) => one === day).length)).toEqual([2, 3, 3, 3]);
    const times = world.site.takenBack.map(({ at }) => at);
    for (const [index, at] of times.entries()) {
      const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO("Europe/Lisbon");
      expect(time.hour).toBeGreaterThanOrEqual(9);
      expect(time.hour).toBeLessThan(17);
      expect(time.dayOfWeek).toBeLessThan(6);
      if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(300 * SECOND);
    }
  });

  it("I3 inviting comes first, and the two keep the gap between them", async () => {
    const world = await pickedWorld(["Noor Example", "Ivo Sample", "Mia Muster"]);
    await addAndApprove(world, ["New Example", "Newer Sample"]);
    await world.turn();
    expect(world.site.received.filter(({ at }) => at >= world.started)).toHaveLength(1);
    expect(slugs(world)).toEqual([]);
    await world.runUntil(world.now + 7 * HOUR);
    expect(slugs(world)).toHaveLength(3);
    const all = [...world.site.received, ...world.site.takenBack]
      .map(({ at }) => at)
      .filter((at) => at >= world.started)
      .toSorted((a, b) => a - b);
    expect(all).toHaveLength(5);
    for (const [index, at] of all.entries())
      if (index > 0) expect(at - (all[index - 1] ?? 0)).toBeGreaterThanOrEqual(300 * SECOND);
  });

  it("I3 while one waits for the person's Withdraw nothing is sent, and the other way round", async () => {
    const world = await pickedWorld(["Noor Example", "Ivo Sample"], { handsFree: false });
    await world.turn();
    expect(world.site.asking()).not.toBeNull();
    expect(world.badge).toMatchObject({ text: "1" });
    await addAndApprove(world, ["New Example"]);
    await world.runUntil(world.now + 12 * MINUTE);
    expect(world.site.waiting()).toBeNull();
    expect((await shown(world)).plan?.blocker).toMatchObject({ kind: "in-flight" });
    world.site.pressWithdraw();
    await world.turn();
    await world.runUntil(world.now + 6 * MINUTE);
    expect(world.site.waiting()?.person.fullName).toBe("New Example");
    expect(world.site.asking()).toBeNull();
    expect((await shown(world)).plan?.blocker).toMatchObject({ kind: "sending" });
    world.site.pressSend();
    await world.runUntil(world.now + 6 * MINUTE);
    expect(world.site.asking()?.person.fullName).toBe("Ivo Sample");
  });
});
