import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "../../../src/core/shared/time.ts";
import { addAndApprove, setUpWorld } from "../world/world.ts";
import { events, expectFiguresTrue, names, stopped, told, viewOf } from "./stopped-world.ts";

describe("told of by hand", () => {
  it("I4 it stops at once: plan, badge and alarm know of it", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, names);
    const result = await world.actions.addRestriction(told({ at: world.now - 2 * HOUR, remark: "by mail" }));
    expect(result).toMatchObject({ ok: true, value: { event: { source: "person", remark: "by mail" } } });
    await world.turn();
    expect(world.badge.text).toBe("!");
    expect((await viewOf(world)).plan?.blocker).toMatchObject({
      kind: "restriction",
      restriction: "weekly-limit",
    });
    expect(world.site.received).toEqual([]);
    await expectFiguresTrue(world);
  });

  it("the wait is the longer of ours and what LinkedIn named", async () => {
    const world = await setUpWorld();
    const at = world.now - DAY;
    const longer = await world.actions.addRestriction(told({ at, statedUntil: at + 20 * DAY }));
    const shorter = await world.actions.addRestriction(
      told({ kind: "challenge", at, statedUntil: at + HOUR }),
    );
    expect(longer).toMatchObject({ value: { event: { cooldownUntil: at + 20 * DAY } } });
    // The second within 90 days: a week instead of three days.
    expect(shorter).toMatchObject({ value: { event: { cooldownUntil: at + 7 * DAY } } });
  });

  it("one told of late lengthens the wait of what came after it; those that are over stay as they were", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push(stopped("weekly-limit"));
    await addAndApprove(world, names);
    await world.turn();
    const [seen] = await events(world);
    const result = await world.actions.addRestriction(
      told({ kind: "challenge", at: world.now - 30 * DAY, over: true }),
    );
    expect(result).toMatchObject({
      ok: true,
      value: { lengthened: [{ id: seen?.id, cooldownUntil: (seen?.at ?? 0) + 14 * DAY }] },
    });
    await expectFiguresTrue(world);
    if (!result.ok) return;
    // Undone, both are as before; nothing is left of it but the log.
    expect(await world.actions.undoTold(result.value.undo)).toBe(true);
    expect(await events(world)).toEqual([seen]);
    expect(await world.actions.undoTold(result.value.undo)).toBe(false);
    await expectFiguresTrue(world);
  });

  it("said to be over, it still takes the look at the Sent page", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.actions.addRestriction(told({ kind: "challenge", at: world.now - 10 * DAY, over: true }));
    expect(await events(world)).toMatchObject([{ confirmedAt: world.now, checkedAt: null }]);
    await world.turn();
    expect(await events(world)).toMatchObject([{ checkedAt: world.now }]);
    await world.runUntil(world.now + DAY);
    expect(world.site.received).toHaveLength(1);
  });

  it("I4 said to be over while the wait runs, it is not", async () => {
    const world = await setUpWorld({ handsFree: true });
    await world.actions.addRestriction(told({ at: world.now - DAY, over: true }));
    expect(await events(world)).toMatchObject([{ confirmedAt: null }]);
  });

  it("in the future, overlapping or ending before it began it is refused, and nothing is written", async () => {
    const world = await setUpWorld();
    const first = await world.actions.addRestriction(told({ at: world.now - DAY }));
    if (!first.ok) throw new Error("refused");
    const kept = await events(world);
    const refused = [
      [told({ at: world.now + MINUTE }), { field: "at", problem: "in-the-future", latest: world.now }],
      [told({ at: Number.NaN }), { field: "at", problem: "not-a-time" }],
      [told({ at: 0 }), { field: "at", problem: "too-early" }],
      [
        told({ at: world.now - DAY + 11 * HOUR }),
        { field: "at", problem: "overlaps", event: first.value.event },
      ],
      [
        told({ kind: "challenge", at: world.now - DAY, statedUntil: world.now - 2 * DAY }),
        { field: "statedUntil", problem: "before-the-event" },
      ],
      [
        told({ kind: "challenge", at: world.now - DAY, remark: "x".repeat(501) }),
        { field: "remark", problem: "too-long" },
      ],
    ] as const;
    for (const [event, problem] of refused)
      expect(await world.actions.addRestriction(event)).toMatchObject({ ok: false, error: [problem] });
    expect(await events(world)).toEqual(kept);
    // Another kind at the same time, or the same one half a day later, is another event.
    expect(await world.actions.addRestriction(told({ at: world.now - DAY + 12 * HOUR }))).toMatchObject({
      ok: true,
    });
  });
});
