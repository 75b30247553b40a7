import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../../../src/core/shared/time.ts";
import { addAndApprove, setUpWorld } from "../world/world.ts";
import {
  events,
  expectFiguresTrue,
  expectNothingGoes,
  names,
  stopped,
  told,
  viewOf,
} from "./stopped-world.ts";

describe("corrected and dismissed", () => {
  it("I8 the time, the kind and the words are corrected; the days' figures follow", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push(stopped("account-restricted"));
    await addAndApprove(world, names);
    await world.turn();
    const [seen] = await events(world);
    if (!seen) throw new Error("Nothing stopped.");
    const at = world.now - 3 * DAY;
    const result = await world.actions.correctRestriction(
      seen.id,
      told({ kind: "weekly-limit", at, remark: "only invitations" }),
    );
    expect(result).toMatchObject({
      value: {
        event: {
          id: seen.id,
          kind: "weekly-limit",
          at,
          cooldownUntil: at + 7 * DAY,
          source: "page",
          remark: "only invitations",
        },
      },
    });
    await expectFiguresTrue(world);
    if (!result.ok || !result.value) throw new Error("refused");
    expect(await world.actions.undoTold(result.value.undo)).toBe(true);
    expect(await events(world)).toEqual([seen]);
    await expectFiguresTrue(world);
  });

  it("I4 corrected into one whose wait still runs, it needs the person's word anew", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.actions.addRestriction(told({ kind: "challenge", at: world.now - 5 * DAY, over: true }));
    await world.turn();
    const [event] = await events(world);
    expect(event?.checkedAt).not.toBeNull();
    const after = await world.actions.correctRestriction(
      event?.id ?? "",
      told({ kind: "account-restricted", at: world.now - 5 * DAY }),
    );
    expect(after).toMatchObject({
      value: { event: { confirmedAt: null, checkedAt: null, cooldownUntil: world.now + 9 * DAY } },
    });
    const before = world.site.received.length;
    await world.runUntil(world.now + 12 * DAY);
    expect(world.site.received).toHaveLength(before);
  });

  it("dismissed it stops and lengthens nothing, stays in the list, and comes back when taken back", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push(stopped("weekly-limit"));
    await addAndApprove(world, names);
    await world.turn();
    const [seen] = await events(world);
    const result = await world.actions.dismissRestriction(seen?.id ?? "");
    expect(result).toMatchObject({ event: { dismissedAt: world.now } });
    await expectFiguresTrue(world);
    const view = await viewOf(world);
    expect([view.current, view.events.length]).toEqual([null, 1]);
    await world.turn();
    expect(world.badge.text).not.toBe("!");
    expect(await world.actions.addRestriction(told({ at: world.now }))).toMatchObject({
      value: { event: { cooldownUntil: world.now + 7 * DAY } },
    });
    await world.actions.restoreRestriction(seen?.id ?? "");
    expect(await events(world)).toMatchObject([
      { dismissedAt: null },
      { cooldownUntil: world.now + 14 * DAY },
    ]);
    await expectFiguresTrue(world);
  });

  it("I4 a page that says it again is believed, whatever was dismissed a moment ago", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push(stopped("weekly-limit"), stopped("weekly-limit"));
    await addAndApprove(world, names);
    await world.turn();
    await world.actions.dismissRestriction((await events(world))[0]?.id ?? "");
    await world.runUntil(world.now + 2 * HOUR);
    expect(await events(world)).toMatchObject([{ dismissedAt: expect.any(Number) }, { dismissedAt: null }]);
    await expectNothingGoes(world, 3);
  });

  it("an earlier one dismissed shortens no wait that runs", async () => {
    const world = await setUpWorld();
    const first = await world.actions.addRestriction(
      told({ kind: "challenge", at: world.now - 20 * DAY, over: true }),
    );
    const second = await world.actions.addRestriction(told({ at: world.now - HOUR }));
    if (!first.ok || !second.ok) throw new Error("refused");
    await world.actions.dismissRestriction(first.value.event.id);
    expect((await events(world)).at(-1)?.cooldownUntil).toBe(second.value.event.cooldownUntil);
    expect(second.value.event.cooldownUntil).toBe(world.now - HOUR + 14 * DAY);
  });
});
