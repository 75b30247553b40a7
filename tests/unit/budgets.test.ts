import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/app/planning/read-plan.ts";
import { defaultPolicy } from "../../src/core/policy/defaults.ts";
import { NEW_SETTINGS, settingsFrom } from "../../src/core/settings/settings.ts";
import { DAY, HOUR } from "../../src/core/shared/time.ts";
import {
  addAndApprove,
  approveAll,
  inState,
  setUpWorld,
  TUESDAY_MORNING,
  type World,
} from "./world/world.ts";

const names = (count: number, first = "Noor") =>
  Array.from({ length: count }, (_, index) => `${first} Example${String.fromCharCode(65 + index)}`);

const planOf = async (world: World) => {
  const reading = await world.store.read((reader) => readPlan(reader, world.now));
  if (reading === null) throw new Error("Not set up.");
  return reading.plan;
};
const policyOf = async (world: World) => {
  const { policy } = await world.store.read((reader) => reader.settings());
  if (policy === null) throw new Error("Not set up.");
  return policy;
};

describe("personal notes of the month", () => {
  it("hold what carries one when they are spent, say until when, and go on with the next month's", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.notesRemaining = null;
    await addAndApprove(world, names(8));
    await world.runUntil(TUESDAY_MORNING + 3 * DAY);
    expect(world.site.received.length).toBe(5);
    expect(await planOf(world)).toMatchObject({
      due: null,
      blocker: {
        kind: "notes-spent",
        until: Temporal.Instant.from("2026-04-01T00:00+01:00[Europe/Lisbon]").epochMilliseconds,
      },
      allowance: { left: 0, bounds: [{ kind: "notes-left", left: 0, perMonth: 5 }] },
    });
    await world.runUntil(Temporal.Instant.from("2026-04-01T06:00:00Z").epochMilliseconds);
    await approveAll(world);
    await world.runUntil(Temporal.Instant.from("2026-04-03T16:00:00Z").epochMilliseconds);
    expect(world.site.received.length).toBe(8);
  });

  it("are as many as LinkedIn's dialog says, when it says so", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.notesRemaining = 2;
    await addAndApprove(world, names(4));
    await world.runUntil(TUESDAY_MORNING + HOUR);
    // One went while the dialog said 2: one is left, and the log says 1 of 5 is used.
    world.site.notesRemaining = null;
    await world.runUntil(TUESDAY_MORNING + 2 * DAY);
    expect(world.site.received.length).toBe(2);
    expect((await planOf(world)).blocker?.kind).toBe("notes-spent");
  });
});

describe("a changed time zone", () => {
  it("I3 gives no second day's number: what went today where the person was still counts there", async () => {
    const world = await setUpWorld({ handsFree: true, targetPerDay: 5 });
    await addAndApprove(world, names(12));
    await world.runUntil(TUESDAY_MORNING + 8 * HOUR);
    expect(world.site.received.length).toBe(5);
    // 18:00 in Lisbon is 07:00 on Wednesday in Auckland: its hours open while Lisbon's Tuesday still runs.
    await world.actions.changePolicy({
      ...(await policyOf(world)),
      zone: "Pacific/Auckland",
      notesPerMonth: null,
    });
    await world.runUntil(Temporal.Instant.from("2026-03-03T23:59:00Z").epochMilliseconds);
    expect(world.site.received.length).toBe(5);
    expect((await planOf(world)).allowance).toMatchObject({ sentToday: 5, left: 0 });
    await world.runUntil(Temporal.Instant.from("2026-03-04T03:30:00Z").epochMilliseconds);
    expect(world.site.received.length).toBeGreaterThan(5);
    expect(world.site.received.length).toBeLessThanOrEqual(10);
  });
});

describe("too many that wait for an answer", () => {
  it("hold everything until some are accepted or taken back", async () => {
    const world = await setUpWorld({ handsFree: true });
    await world.actions.changePolicy({ ...(await policyOf(world)), notesPerMonth: null, pendingCeiling: 50 });
    await addAndApprove(world, names(1));
    const [waiting] = await inState(world, "approved");
    if (!waiting) throw new Error("Nothing was approved.");
    const out = (state: "sent" | "withdrawn") =>
      world.store.write(async (writer) => {
        for (let one = 0; one < 50; one += 1)
          await writer.putInvitation({ ...waiting, id: `p${one}`, state });
      });
    await out("sent");
    expect(await planOf(world)).toMatchObject({
      due: null,
      blocker: { kind: "pending-ceiling", pending: 50, ceiling: 50 },
      allowance: { left: 0, bounds: [{ kind: "pending-ceiling", pending: 50, ceiling: 50 }] },
    });
    await out("withdrawn");
    expect((await planOf(world)).due).toBe(waiting.id);
  });
});

describe("a row from a time that has not come yet", () => {
  it("sends nothing and says so, until it has come", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, names(3));
    await world.runUntil(world.now + HOUR);
    const sent = world.site.received.length;
    expect(sent).toBeGreaterThan(0);
    const latest = Math.max(...world.site.received.map(({ at }) => at));
    world.now = latest - 2 * HOUR;
    await world.turn();
    expect(await planOf(world)).toMatchObject({
      due: null,
      nextAt: null,
      blocker: { kind: "log-in-disorder", problem: { rows: "sends", problem: "in-the-future", at: latest } },
      allowance: { left: 0 },
    });
    expect(world.site.received.length).toBe(sent);
    await world.runUntil(latest + 3 * HOUR);
    expect(world.site.received.length).toBe(3);
  });
});

describe("settings of an earlier version", () => {
  it("have the defaults for what it did not know of, and keep all the rest", () => {
    const {
      lunch: _l,
      exceptions: _e,
      acceptanceFloor: _a,
      pendingCeiling: _p,
      ...old
    } = defaultPolicy("premium", "UTC");
    const { zonesBefore: _z, notesSeen: _n, ...stored } = { ...NEW_SETTINGS, seed: 9 };
    const read = settingsFrom({ ...stored, policy: { ...old, targetPerDay: 9 } } as never);
    expect(read).toEqual({
      ...NEW_SETTINGS,
      seed: 9,
      policy: { ...defaultPolicy("premium", "UTC"), targetPerDay: 9 },
    });
  });
});
