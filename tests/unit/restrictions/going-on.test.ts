import { describe, expect, it } from "vitest";
import type { RestrictionKind } from "../../../src/core/restriction/restriction.ts";
import { DAY, HOUR, MINUTE } from "../../../src/core/shared/time.ts";
import { addAndApprove, approveAll, setUpWorld, type World } from "../world/world.ts";
import {
  events,
  expectFiguresTrue,
  expectNothingGoes,
  names,
  stopped,
  told,
  viewOf,
} from "./stopped-world.ts";

/** Stopped, waited out, and confirmed by the person; the worker has not turned since. */
async function confirmed(world: World): Promise<void> {
  const [event] = await events(world);
  if (!event) throw new Error("Nothing stopped.");
  world.now = Math.max(world.now, event.cooldownUntil + 9 * HOUR);
  await approveAll(world);
  await world.actions.confirmRestriction(event.id);
}

describe("I4 going on takes the wait, the person's word, and a look at the Sent page", () => {
  const opened = (world: World) => world.site.opened.filter((path) => path.includes("invitation-manager"));
  const setUpStopped = async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push(stopped("rate-limited"));
    await addAndApprove(world, names);
    await world.turn();
    return world;
  };

  it("I4 nothing is opened before the word, and nothing is sent before the page was read", async () => {
    const world = await setUpStopped();
    await world.runUntil(world.now + 3 * DAY);
    expect(opened(world)).toEqual([]);
    await confirmed(world);
    expect(world.site.received).toEqual([]);
    expect((await viewOf(world)).plan?.blocker?.kind).toBe("restriction-needs-check");
    await world.turn();
    expect(opened(world)).toHaveLength(1);
    expect(await events(world)).toMatchObject([{ checkedAt: world.now }]);
    await world.runUntil(world.now + 3 * DAY);
    expect(opened(world)).toHaveLength(1);
    expect(world.site.received.length).toBeGreaterThan(0);
  });

  it("I3 what was sent by hand meanwhile counts before the next one goes", async () => {
    const world = await setUpStopped();
    for (const name of ["Hand One", "Hand Two", "Noor Example"]) world.site.addMember(name);
    for (const slug of ["hand-one", "hand-two", "noor-example"]) world.site.inviteElsewhere(slug);
    await confirmed(world);
    await world.turn();
    const byHand = await world.store.read((reader) => reader.attemptsSince(0, ["sent-by-hand"]));
    expect(byHand).toHaveLength(3);
    // Whoever was waiting and got one by hand is not invited again (I2).
    await world.runUntil(world.now + 5 * DAY);
    expect(world.site.received.filter(({ slug }) => slug === "noor-example")).toHaveLength(1);
    await expectFiguresTrue(world);
  });

  it("I4 a stop met there is a new event, longer than the first", async () => {
    const world = await setUpStopped();
    await confirmed(world);
    world.site.stop = "weekly-limit";
    await world.turn();
    const list = await events(world);
    expect(list).toMatchObject([
      { kind: "rate-limited", checkedAt: null },
      { kind: "weekly-limit", confirmedAt: null, cooldownUntil: world.now + 14 * DAY },
    ]);
    world.site.stop = null;
    await expectNothingGoes(world, 16);
    await world.actions.confirmRestriction(list[1]?.id ?? "");
    await approveAll(world);
    await world.runUntil(world.now + 3 * DAY);
    expect((await events(world)).map(({ checkedAt }) => checkedAt !== null)).toEqual([true, true]);
    expect(world.site.received.length).toBeGreaterThan(0);
  });

  it("a page that can't be read is tried three times, ten minutes apart; then the person is asked", async () => {
    const world = await setUpStopped();
    world.site.sentPage.unreadable = true;
    await confirmed(world);
    await world.runUntil(world.now + 2 * DAY);
    expect(opened(world)).toHaveLength(3);
    expect(world.site.received).toEqual([]);
    expect(await viewOf(world)).toMatchObject({ checkFailed: true, current: { event: { checkTries: 3 } } });
    world.site.sentPage.unreadable = false;
    await world.runUntil(world.now + DAY);
    expect(opened(world)).toHaveLength(3);
    await world.actions.checkSentAgain();
    await approveAll(world);
    await world.runUntil(world.now + 2 * DAY);
    expect(opened(world)).toHaveLength(4);
    expect(world.site.received.length).toBeGreaterThan(0);
  });

  it("the badge says that the page could not be read, and not that LinkedIn said stop", async () => {
    const world = await setUpStopped();
    world.site.sentPage.unreadable = true;
    await confirmed(world);
    await world.runUntil(world.now + 2 * DAY);
    expect(world.badge).toMatchObject({ text: "?", told: { kind: "sent-page-unread" } });
  });

  it("a later stop that the person confirms has the page looked at again", async () => {
    const world = await setUpStopped();
    world.site.sentPage.unreadable = true;
    await confirmed(world);
    await world.runUntil(world.now + 2 * DAY);
    const told = await world.actions.addRestriction({
      kind: "signed-out",
      at: world.now,
      statedUntil: null,
      remark: "",
      over: false,
    });
    if (!told.ok) throw new Error("not added");
    world.site.sentPage.unreadable = false;
    await world.actions.confirmRestriction(told.value.event.id);
    expect(await viewOf(world)).toMatchObject({ checkFailed: false });
    await approveAll(world);
    await world.runUntil(world.now + 2 * DAY);
    expect((await events(world)).every(({ checkedAt }) => checkedAt !== null)).toBe(true);
  });

  it("I9 another account signed in is not looked at, and the look comes when the right one is back", async () => {
    const world = await setUpStopped();
    await confirmed(world);
    const owner = world.site.account;
    world.site.account = { id: "ACoAAOTHER", slug: "otto-other", name: "Otto Other" };
    await world.runUntil(world.now + HOUR);
    expect(opened(world)).toEqual([]);
    world.site.account = owner;
    await world.actions.lookAgainAtAccount();
    await world.turn();
    expect(opened(world)).toHaveLength(1);
  });

  it("I5 a worker that dies in between looks again; a restart forgets nothing", async () => {
    const world = await setUpStopped();
    await confirmed(world);
    world.restartWorker();
    await world.turn();
    expect(await events(world)).toMatchObject([{ checkedAt: world.now }]);
  });

  it("then slowly: after a serious stop the day's number is halved, after a notice it is not", async () => {
    const world = await setUpWorld({ handsFree: true, accountType: "premium" });
    await addAndApprove(
      world,
      Array.from({ length: 60 }, (_, place) => `Crowd Person${place}`),
    );
    for (let day = 0; day < 8; day++) {
      await approveAll(world);
      await world.runUntil(world.now + DAY);
    }
    const before = (await viewOf(world)).plan?.allowance.today ?? 0;
    expect(before).toBeGreaterThan(5);
    const numberAfter = async (kind: RestrictionKind) => {
      const result = await world.actions.addRestriction(told({ kind, at: world.now - MINUTE }));
      const { pace, events: list } = await viewOf(world);
      expect(list[0]?.event.context?.sentWeek).toBeGreaterThan(10);
      if (result.ok) await world.actions.undoTold(result.value.undo);
      return pace?.first?.count ?? 0;
    };
    for (const kind of [
      "weekly-limit",
      "rate-limited",
      "challenge",
      "email-required",
      "account-restricted",
    ] as const)
      expect(await numberAfter(kind), kind).toBeLessThanOrEqual(Math.floor(before / 2));
    expect(await numberAfter("identity-check")).toBeLessThanOrEqual(Math.floor(before / 2));
    // A quarter fewer, or still fewer where the week before it is the bound that is remembered.
    expect(await numberAfter("approaching-limit")).toBeLessThanOrEqual(Math.floor(before * 0.75));
    expect(await numberAfter("notes-spent")).toBe(before);
  });
});
