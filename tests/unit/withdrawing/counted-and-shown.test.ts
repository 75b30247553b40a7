import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "../../../src/core/shared/time.ts";
import { figuresOf, pickedWorld, SENT_LONG_AGO } from "../world/withdrawing.ts";
import { candidate, inState } from "../world/world.ts";
import { shown, slugs } from "./what-became.ts";

describe("I8 withdrawn still counts as sent", () => {
  it("I8 no figure drops, and the person is held out for 21 days", async () => {
    const world = await pickedWorld(["Noor Example", "Ivo Sample"]);
    const before = await figuresOf(world);
    await world.runUntil(world.now + 2 * DAY);
    expect(slugs(world)).toHaveLength(2);
    expect(await figuresOf(world)).toEqual(before);
    const rows = await inState(world, "withdrawn");
    expect(rows.map(({ sentAt }) => sentAt)).toEqual(rows.map(() => world.started - SENT_LONG_AGO));
    const again = () => world.actions.addPeople(world.segmentId, [candidate("Noor Example")], "paste");
    const until = (rows[0]?.updatedAt ?? 0) + 21 * DAY;
    world.now = until - 1;
    expect((await again()).heldOut).toMatchObject([{ reason: { kind: "withdrawn-recently", until } }]);
    world.now = until;
    expect(await again()).toMatchObject({ added: 1, heldOut: [] });
  });

  it("I8 LinkedIn's list, not up to date yet, does not make the one taken back a new invitation", async () => {
    const world = await pickedWorld(["Noor Example"]);
    await world.runUntil(world.now + HOUR);
    const before = await figuresOf(world);
    const row = {
      keys: ["slug:noor-example"],
      fullName: "Noor Example",
      ageText: null,
      ageAtLeast: 2 * DAY,
    } as const;
    const reading = { surface: "sent-invitations", people: [row] } as const;
    await world.worker().hear({ kind: "list-seen", reading }, 1);
    expect(await figuresOf(world)).toEqual(before);
    expect(await inState(world, "sent")).toEqual([]);
  });

  it("I8 settling an unknown one neither adds to the day's number nor gives it back", async () => {
    const world = await pickedWorld(["Noor Example", "Ivo Sample"], { policy: { withdrawalsPerDay: 1 } });
    world.site.nextWithdrawals.push("unseen");
    await world.runUntil(world.now + HOUR);
    expect((await shown(world)).plan).toMatchObject({ doneToday: 1, blocker: { kind: "daily-cap" } });
    const [unknown] = (await shown(world)).unknown;
    await world.actions.settleWithdrawal(unknown?.withdrawal.id ?? "", "withdrawn");
    expect((await shown(world)).plan).toMatchObject({ doneToday: 1, blocker: { kind: "daily-cap" } });
  });
});

it("what an interface shows: who, in which order, what became of it, when the next goes", async () => {
  const world = await pickedWorld(["Noor Example", "Ivo Sample", "Mia Muster"]);
  await world.turn();
  const view = await shown(world);
  expect(view.picked.map(({ prospect }) => prospect.fullName)).toEqual(["Ivo Sample", "Mia Muster"]);
  expect(view.recent.map(({ prospect }) => prospect.fullName)).toEqual(["Noor Example"]);
  expect(view.plan).toMatchObject({ doneToday: 1, cap: 10, blocker: { kind: "least-gap" } });
  expect(view.plan?.nextAt).toBe(world.now + 5 * MINUTE);
  expect(world.alarmAt()).toBeLessThanOrEqual(view.plan?.nextAt ?? 0);
});
