import { describe, expect, it } from "vitest";
import { NO_NOTIFICATIONS } from "../../src/core/notification/due.ts";
import { DAY, HOUR, MINUTE } from "../../src/core/shared/time.ts";
import { names, stopped, told } from "./restrictions/stopped-world.ts";
import { addAndApprove, inState, setUpWorld, TUESDAY_MORNING, type World } from "./world/world.ts";

const ALL = { ready: true, restriction: true, week: true };

/** One is handed over and waits for the person's press. */
async function untilReady(world: World): Promise<void> {
  await world.turn();
  while ((await inState(world, "dispatched")).length === 0) {
    world.now = world.alarmAt() ?? world.now + HOUR;
    await world.turn();
  }
}

describe("telling outside the browser's window", () => {
  it("tells nothing unless it is wished", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example"]);
    await untilReady(world);
    expect(world.notified).toEqual([]);
  });

  it("that one is ready, once a day, whatever the worker lives through", async () => {
    const world = await setUpWorld();
    await world.actions.setNotifications(ALL);
    await addAndApprove(world, ["Noor Example"]);
    await untilReady(world);
    expect(world.notified).toEqual([{ kind: "ready" }]);
    world.restartWorker();
    for (let turns = 0; turns < 5; turns += 1) {
      world.now += 10 * MINUTE;
      await world.turn();
    }
    expect(world.notified).toEqual([{ kind: "ready" }]);
  });

  it("that LinkedIn said stop, once, whatever the worker lives through", async () => {
    const world = await setUpWorld({ handsFree: true });
    await world.actions.setNotifications({ ...NO_NOTIFICATIONS, restriction: true });
    world.site.nextOutcomes.push(stopped("weekly-limit"));
    await addAndApprove(world, names);
    await world.turn();
    await world.turn();
    expect(world.notified).toEqual([{ kind: "restriction" }]);
    world.restartWorker();
    await world.runUntil(TUESDAY_MORNING + 3 * DAY);
    expect(world.notified).toEqual([{ kind: "restriction" }]);
  });

  it("not of a stop that stood when it was ticked, nor of one the person told of themselves", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push(stopped("weekly-limit"));
    await addAndApprove(world, names);
    await world.turn();
    await world.actions.setNotifications({ ...NO_NOTIFICATIONS, restriction: true });
    await world.turn();
    world.now += HOUR;
    await world.actions.addRestriction(told({ kind: "challenge", at: world.now }));
    await world.turn();
    expect(world.notified).toEqual([]);
  });

  it("I8 sums up last week from its days, on the first turn of a new one", async () => {
    const world = await setUpWorld({ handsFree: true });
    await world.actions.setNotifications({ ...NO_NOTIFICATIONS, week: true });
    await addAndApprove(world, ["Noor Example", "Ivo Sample"]);
    await world.runUntil(TUESDAY_MORNING + 5 * DAY);
    expect(world.notified).toEqual([]);
    const sent = (await inState(world, "sent")).length;
    expect(sent).toBeGreaterThan(0);
    await world.runUntil(TUESDAY_MORNING + 7 * DAY);
    await world.turn();
    expect(world.notified).toEqual([{ kind: "week", sent, accepted: 0 }]);
  });
});
