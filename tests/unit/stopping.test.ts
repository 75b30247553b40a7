import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../../src/core/shared/time.ts";
import { addAndApprove, approveAll, inState, setUpWorld, type World } from "./world/world.ts";

const names = ["Noor Example", "Ivo Sample", "Mia Muster", "Ken Beispiel"];
const restrictions = (world: World) => world.store.read((reader) => reader.restrictions(0));

describe("I4 LinkedIn's stop wins over everything", () => {
  it("I4 nothing is sent during the cooldown, nor after it before the person has confirmed", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push({
      kind: "stopped",
      restriction: "weekly-limit",
      pressed: false,
      evidence: "locked",
    });
    await addAndApprove(world, names);
    await world.runUntil(world.now + 20 * DAY);
    expect(world.site.received).toEqual([]);
    const [event] = await restrictions(world);
    expect(event).toMatchObject({ kind: "weekly-limit", confirmedAt: null });
    expect(world.badge).toMatchObject({ text: "!" });
    // The one that met the limit was not sent; meanwhile every yes is older than a week and must be given anew.
    expect(await inState(world, "approved")).toEqual([]);
    expect(await inState(world, "draft")).toHaveLength(4);
    await approveAll(world);

    await world.actions.confirmRestriction(event?.id ?? "");
    await world.runUntil(world.now + 4 * DAY);
    expect(world.site.received.length).toBeGreaterThan(0);
  });

  it("I4 confirming during the cooldown changes nothing", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push({
      kind: "stopped",
      restriction: "challenge",
      pressed: false,
      evidence: "path",
    });
    await addAndApprove(world, names);
    await world.runUntil(world.now + HOUR);
    const [event] = await restrictions(world);
    await world.actions.confirmRestriction(event?.id ?? "");
    expect(await restrictions(world)).toMatchObject([{ confirmedAt: null }]);
    await world.runUntil(world.now + 2 * DAY);
    expect(world.site.received).toEqual([]);
  });

  it("I4 a stop page met before anything was pressed sends nothing and keeps the approval", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.stop = "signed-out";
    await addAndApprove(world, names);
    await world.runUntil(world.now + 3 * DAY);
    expect(world.site.received).toEqual([]);
    expect(await restrictions(world)).toHaveLength(1);
    expect(await inState(world, "approved")).toHaveLength(4);
    expect(world.site.opened).toEqual(["/in/me/"]);
  });

  it("I4 the limit met after Send was pressed leaves that one unknown", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.nextOutcomes.push({
      kind: "stopped",
      restriction: "weekly-limit",
      pressed: true,
      evidence: "locked",
    });
    await addAndApprove(world, names);
    await world.runUntil(world.now + HOUR);
    expect(await inState(world, "unknown")).toHaveLength(1);
    expect(await restrictions(world)).toHaveLength(1);
  });

  it("an email asked for one person is not an account event; for two people in a row it is", async () => {
    const world = await setUpWorld({ handsFree: true });
    const emailAsked = { kind: "not-sent", reason: "email-required", evidence: "input" } as const;
    world.site.nextOutcomes.push(emailAsked, emailAsked);
    await addAndApprove(world, names);
    await world.turn();
    expect(await inState(world, "not-sent")).toHaveLength(1);
    expect(await restrictions(world)).toEqual([]);
    await world.runUntil(world.now + 6 * HOUR);
    expect(await restrictions(world)).toMatchObject([{ kind: "email-required" }]);
  });
});

describe("I9 one account's budget is never spent by another", () => {
  it("I9 the first account seen becomes the queue's; another one signed in pauses it", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, names);
    await world.turn();
    expect(world.site.received).toHaveLength(1);
    world.site.account = { id: "ACoAAOTHER", slug: "otto-other", name: "Otto Other" };
    await world.runUntil(world.now + 3 * DAY);
    expect(world.site.received.map(({ account }) => account)).toEqual(["ACoAAOWNER"]);

    await world.actions.adoptSeenAccount();
    await world.runUntil(world.now + DAY);
    expect(world.site.received.at(-1)?.account).toBe("ACoAAOTHER");
  });

  it("I9 the same account on an older generation of pages, which shows another id, goes on", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, names);
    await world.turn();
    world.site.account = { id: "100000001", slug: "olga-owner", name: "Olga Owner" };
    await world.runUntil(world.now + 3 * DAY);
    expect(world.site.received).toHaveLength(names.length);

    world.site.account = { id: "100000002", slug: "olga-owner", name: "Olga Owner" };
    await addAndApprove(world, ["Late Example"]);
    await world.runUntil(world.now + 3 * DAY);
    expect(world.site.received).toHaveLength(names.length);
  });

  it("I9 acceptances of another account's connections are not recorded", async () => {
    const world = await setUpWorld({ handsFree: true });
    await addAndApprove(world, ["Noor Example"]);
    await world.turn();
    world.site.member("noor-example").relation = "connected";
    world.site.account = { id: "ACoAAOTHER", slug: "otto-other", name: "Otto Other" };
    expect(await world.actions.checkAcceptances()).toBeNull();
    expect(await inState(world, "accepted")).toEqual([]);
    world.site.account = { id: "ACoAAOWNER", slug: "olga-owner", name: "Olga Owner" };
    expect(await world.actions.checkAcceptances()).toEqual({ accepted: 1, read: 1 });
  });
});

describe("I6 only the person meant", () => {
  it("I6 someone already pending, connected or gone is not invited", async () => {
    const world = await setUpWorld({ handsFree: true });
    world.site.addMember("Noor Example").relation = "pending";
    world.site.addMember("Ivo Sample").relation = "connected";
    world.site.addMember("Mia Muster").relation = "unknown";
    await addAndApprove(world, ["Noor Example", "Ivo Sample", "Mia Muster"]);
    await world.runUntil(world.now + 7 * HOUR);
    expect(world.site.received).toEqual([]);
    const reasons = (await inState(world, "not-sent")).map(({ reason }) => reason);
    expect(reasons.sort()).toEqual(["already-connected", "already-pending", "page-not-ready"]);
  });
});

describe("undo", () => {
  it("puts back what was skipped, and refuses once something has moved on", async () => {
    const world = await setUpWorld();
    await addAndApprove(world, ["Noor Example"]);
    const [row] = await inState(world, "approved");
    world.now += 1;
    const token = await world.actions.skip(row?.id ?? "");
    if (!token) throw new Error("not skipped");
    world.now += 1;
    expect(await world.actions.undo(token)).toBe(true);
    expect(await inState(world, "approved")).toHaveLength(1);
    expect(await world.actions.undo(token)).toBe(false);
  });
});
