import { describe, expect, it } from "vitest";
import { headOf } from "../../src/app/head/head.ts";
import { readOverview } from "../../src/app/queries/overview.ts";
import { MINUTE } from "../../src/core/shared/time.ts";
import { addAndApprove, createWorld, setUpWorld } from "./world/world.ts";

const names = ["Noor Example", "Ivo Sample", "Mei Placeholder", "Tove Tryout", "Ada Mock", "Rui Muster"];

describe("what the popup says before it has read anything", () => {
  it("is nothing before set-up", async () => {
    const world = createWorld();
    await world.turn();
    expect(world.badge.firstLine).toBeNull();
  });

  it("is what the popup says once it has read everything", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, names);
    await world.turn();
    await world.turn();
    const overview = await world.store.read((reader) => readOverview(reader, world.now));
    const head = headOf(
      {
        ...overview,
        inFlight: overview.inFlight?.invitation ?? null,
        takingBack: overview.takingBack?.withdrawal ?? null,
      },
      world.now,
    );
    expect(head?.wanted).toBe("press-send");
    expect(world.badge.firstLine?.head).toEqual(head);
  });

  it("is nothing while the store can't be used", async () => {
    const world = await setUpWorld();
    await world.turn();
    expect(world.badge.firstLine).not.toBeNull();
    world.store.close();
    await world.turn();
    expect(world.badge.firstLine).toBeNull();
  });

  it("a pause, a stop and a yes are in it at the worker's next turn", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, names.slice(0, 2));
    await world.turn();
    const approved = world.badge.firstLine?.head.approved ?? 0;
    await world.actions.pause();
    await world.turn();
    expect(world.badge.firstLine?.head.plan.blocker).toEqual({ kind: "paused" });
    expect(approved).toBeGreaterThan(0);
  });

  it("holds for hours where nothing is about to change, and never past midnight", async () => {
    const world = await setUpWorld();
    await world.turn();
    const { at = 0, until = 0 } = world.badge.firstLine ?? {};
    expect(until - at).toBeGreaterThan(30 * MINUTE);
    expect(until).toBeLessThanOrEqual(Temporal.Instant.from("2026-03-04T00:00:00Z").epochMilliseconds);
  });
});
