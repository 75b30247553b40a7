import { describe, expect, it } from "vitest";
import { readOverview } from "../../src/app/queries/overview.ts";
import { notesLeft } from "../../src/core/pacing/notes.ts";
import type { InviteOutcome } from "../../src/core/page/reading.ts";
import { SLOWED_FOR } from "../../src/core/policy/defaults.ts";
import { HOUR } from "../../src/core/shared/time.ts";
import { addAndApprove, setUpWorld, type World } from "./world/world.ts";

const names = ["Noor Example", "Ivo Sample", "Mia Muster"];
const overviewOf = (world: World) => world.store.read((reader) => readOverview(reader, world.now));
const kinds = async (world: World) => (await overviewOf(world)).notices.map(({ kind }) => kind);

async function setUpTold(outcome: InviteOutcome): Promise<World> {
  const world = await setUpWorld({ handsFree: true });
  world.site.nextOutcomes.push(outcome);
  await addAndApprove(world, names);
  await world.turn();
  return world;
}
const near = (): Promise<World> =>
  setUpTold({ kind: "stopped", restriction: "approaching-limit", pressed: false, evidence: "model" });
const spent = (): Promise<World> => setUpTold({ kind: "not-sent", reason: "notes-spent", evidence: "model" });

describe("what LinkedIn said that stops nothing", () => {
  it("of a limit that comes near stands as long as the plan is slower because of it", async () => {
    const world = await near();
    const at = world.now;
    const [event] = await world.store.read((reader) => reader.restrictions(0));
    const today = async () => (await overviewOf(world)).plan?.allowance.today ?? 0;
    const slower = await today();
    await world.actions.dismissRestriction(event?.id ?? "");
    expect(await today()).toBeGreaterThan(slower);
    await world.actions.restoreRestriction(event?.id ?? "");
    expect(await today()).toBe(slower);
    world.now = at + SLOWED_FOR - HOUR;
    expect(await kinds(world)).toEqual(["approaching-limit"]);
    world.now = at + SLOWED_FOR;
    expect(await kinds(world)).toEqual([]);
    const { plan } = await overviewOf(world);
    expect(plan?.allowance.bounds.map(({ kind }) => kind)).not.toContain("slowed");
  });

  it("goes away when the person dismisses it, and comes back with it", async () => {
    const world = await near();
    const [event] = await world.store.read((reader) => reader.restrictions(0));
    await world.actions.dismissRestriction(event?.id ?? "");
    expect(await kinds(world)).toEqual([]);
    await world.actions.restoreRestriction(event?.id ?? "");
    expect(await kinds(world)).toEqual(["approaching-limit"]);
  });

  it("is silent beside a stop, which says enough", async () => {
    const world = await near();
    const told = { kind: "weekly-limit", at: world.now, statedUntil: null, remark: "", over: false } as const;
    await world.actions.addRestriction(told);
    expect(await kinds(world)).toEqual([]);
  });

  it("I9 of another account is not told in this one's queue", async () => {
    const world = await near();
    const [event] = await world.store.read((reader) => reader.restrictions(0));
    if (!event) throw new Error("nothing was said");
    await world.store.write((writer) => writer.putRestriction({ ...event, accountId: "ACoAAOTHER" }));
    expect(await kinds(world)).toEqual([]);
  });

  it("I8 of notes used up makes none left, whatever our own count was, until the month is over", async () => {
    const world = await spent();
    const { notices, settings, snapshot } = await overviewOf(world);
    expect(notices.map(({ kind }) => kind)).toEqual(["notes-spent"]);
    expect(settings).toMatchObject({ paused: true, pauseReason: "notes-spent" });
    if (!settings.policy || !snapshot) throw new Error("not set up");
    expect(notesLeft(snapshot, settings.policy, world.now)?.left).toBe(0);
    world.now = notices[0]?.until ?? 0;
    expect(await kinds(world)).toEqual([]);
  });
});
