import { describe, expect, it } from "vitest";
import { readRestrictions } from "../../src/app/restrictions/view.ts";
import { ATTEMPT_KINDS } from "../../src/core/invitation/attempt.ts";
import type { InviteOutcome } from "../../src/core/page/reading.ts";
import type { RestrictionKind } from "../../src/core/restriction/restriction.ts";
import type { ToldEvent } from "../../src/core/restriction/told.ts";
import { DAY, HOUR, MINUTE } from "../../src/core/shared/time.ts";
import { recount } from "../../src/core/statistics/figures.ts";
import { addAndApprove, approveAll, inState, setUpWorld, type World } from "./world/world.ts";

const names = ["Noor Example", "Ivo Sample", "Mia Muster", "Ken Beispiel"];
const events = (world: World) => world.store.read((reader) => reader.restrictions(0));
const viewOf = (world: World) => world.store.read((reader) => readRestrictions(reader, world.now));
const stopped = (restriction: RestrictionKind, pressed = false): InviteOutcome => ({
  kind: "stopped",
  restriction,
  pressed,
  evidence: "model",
});
const told = (over: Partial<ToldEvent> & Pick<ToldEvent, "at">): ToldEvent => ({
  kind: "weekly-limit",
  statedUntil: null,
  remark: "",
  over: false,
  ...over,
});

/** The figures of every day against a count of the log alone (I8). */
async function expectFiguresTrue(world: World): Promise<void> {
  const [log, figures] = await world.store.read(async (reader) => [
    await reader.attemptsSince(0, ATTEMPT_KINDS),
    await reader.dailyFigures("0000-01-01"),
  ]);
  const counted = [...recount(log).values()].filter((day) =>
    Object.values(day).some((value) => value !== 0 && value !== day.day),
  );
  const kept = figures.filter((day) => Object.values(day).some((value) => value !== 0 && value !== day.day));
  expect(kept).toEqual(counted.toSorted((a, b) => (a.day < b.day ? -1 : 1)));
}

/** Whatever is approved, however long: nothing goes. */
async function expectNothingGoes(world: World, days: number): Promise<void> {
  const before = world.site.received.length;
  for (let day = 0; day < days; day++) {
    await approveAll(world);
    await world.runUntil(world.now + DAY);
  }
  expect(world.site.received).toHaveLength(before);
}

/** What each kind seen in the dialog leaves behind, to the last state. */
const KINDS: readonly (readonly [RestrictionKind, { readonly waits: number; readonly stops: boolean }])[] = [
  ["weekly-limit", { waits: 7 * DAY, stops: true }],
  ["approaching-limit", { waits: 0, stops: false }],
  ["challenge", { waits: 3 * DAY, stops: true }],
  ["identity-check", { waits: 14 * DAY, stops: true }],
  ["account-restricted", { waits: 14 * DAY, stops: true }],
  ["rate-limited", { waits: DAY, stops: true }],
  ["signed-out", { waits: 0, stops: true }],
  ["unreadable", { waits: 0, stops: true }],
];

describe.each([
  ["assisted", false],
  ["hands-free", true],
] as const)("%s: each kind of event and the exact state after", (_mode, handsFree) => {
  it.each(KINDS)("I4 %s", async (kind, { waits, stops }) => {
    const world = await setUpWorld({ handsFree });
    world.site.nextOutcomes.push(stopped(kind));
    await addAndApprove(world, names);
    await world.turn();
    const [event, ...others] = await events(world);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      kind,
      source: "page",
      seenOn: "invite dialog",
      cooldownUntil: (event?.at ?? 0) + waits,
      confirmedAt: null,
      checkedAt: null,
      dismissedAt: null,
      context: {
        sentDay: 0,
        sentWeek: 0,
        perDay: 5,
        decided: 0,
        accepted: 0,
        noteKnown: 0,
        blank: 0,
        pending: 0,
      },
    });
    expect(await inState(world, "approved")).toHaveLength(4);
    expect(world.site.received).toEqual([]);
    const view = await viewOf(world);
    expect(view.current?.event.id ?? null).toBe(stops ? event?.id : null);
    expect(world.badge.text).toBe(stops ? "!" : world.badge.text);
    expect(view.plan?.blocker?.kind.startsWith("restriction")).toBe(stops);
    if (stops) await expectNothingGoes(world, 3);
    await expectFiguresTrue(world);
  });

  it("notes spent: a notice, the note comes back for review, and blank ones may go", async () => {
    const world = await setUpWorld({ handsFree });
    world.site.nextOutcomes.push({ kind: "not-sent", reason: "notes-spent", evidence: "premium" });
    await addAndApprove(world, ["Noor Example"]);
    await world.turn();
    const [event] = await events(world);
    expect(event).toMatchObject({ kind: "notes-spent", seenOn: "invite dialog", context: { perDay: 5 } });
    expect(event?.cooldownUntil).toBe(event?.at);
    expect((await viewOf(world)).current).toBeNull();
    expect(await inState(world, "draft")).toHaveLength(1);
    expect(world.badge.text).not.toBe("!");
  });

  it("an email asked for one person is theirs alone: skipped for good, shown as such, no event", async () => {
    const world = await setUpWorld({ handsFree });
    world.site.nextOutcomes.push({ kind: "not-sent", reason: "email-required", evidence: "input" });
    await addAndApprove(world, ["Noor Example"]);
    await world.turn();
    expect(await events(world)).toEqual([]);
    const view = await viewOf(world);
    expect(view.oneEmail.map(({ name }) => name)).toEqual(["Noor Example"]);
    expect(view.current).toBeNull();
    await world.runUntil(world.now + 40 * DAY);
    expect(await inState(world, "not-sent")).toMatchObject([{ reason: "email-required" }]);
    expect(world.site.received).toEqual([]);
    // Added again from another list they stay out.
    const again = await world.actions.addPeople(
      world.segmentId,
      [
        {
          keys: ["slug:noor-example"],
          fullName: "Noor Example",
          firstName: "",
          headline: "",
          company: "",
          location: "",
          extra: {},
        },
      ],
      "paste",
    );
    expect(again.added).toBe(0);
  });

  it("I4 asked of two different people in a row it is the account's: everything stops", async () => {
    const world = await setUpWorld({ handsFree });
    const asked = { kind: "not-sent", reason: "email-required", evidence: "input" } as const;
    world.site.nextOutcomes.push(asked, asked);
    await addAndApprove(world, names);
    await world.runUntil(world.now + 6 * HOUR);
    expect(await events(world)).toMatchObject([{ kind: "email-required", seenOn: "invite dialog" }]);
    expect((await inState(world, "not-sent")).map(({ reason }) => reason)).toEqual([
      "email-required",
      "email-required",
    ]);
    await expectNothingGoes(world, 4);
  });
});

describe("how things stood", () => {
  it("I8 the figures of an event are those of the log at that instant, counted again by the test", async () => {
    const world = await setUpWorld({ handsFree: true, accountType: "premium" });
    await addAndApprove(
      world,
      Array.from({ length: 24 }, (_, place) => `Crowd Person${place}`),
    );
    await world.runUntil(world.now + 3 * DAY);
    for (const { slug } of world.site.received.slice(0, 4)) world.site.member(slug).relation = "connected";
    await world.actions.checkAcceptances();
    world.now += 14 * DAY;
    await addAndApprove(
      world,
      Array.from({ length: 8 }, (_, place) => `Late Person${place}`),
    );
    await world.runUntil(world.now + DAY);
    world.site.nextOutcomes.push(stopped("weekly-limit", true));
    await addAndApprove(world, ["Last Person"]);
    await world.runUntil(world.now + 2 * DAY);
    const event = (await events(world)).at(-1);
    if (!event) throw new Error("Nothing stopped.");
    const log = (await world.store.read((reader) => reader.attemptsSince(0, ATTEMPT_KINDS))).filter(
      ({ at }) => at <= event.at,
    );
    const out = log.filter(({ kind }) => kind === "sent" || kind === "unknown" || kind === "sent-by-hand");
    const cohort = out.filter(
      ({ at, kind }) => kind !== "unknown" && at <= event.at - 14 * DAY && at > event.at - 42 * DAY,
    );
    const yes = new Set(log.flatMap((row) => (row.kind === "accepted" ? row.invitationId : [])));
    const week = out.filter(({ at }) => at > event.at - 7 * DAY);
    expect(event.context).toMatchObject({
      sentDay: out.filter(({ at }) => at > event.at - DAY).length,
      sentWeek: week.length,
      decided: cohort.length,
      accepted: cohort.filter(({ invitationId }) => yes.has(invitationId)).length,
      noteKnown: week.length,
      blank: 0,
    });
    expect(event.context?.accepted).toBe(4);
    expect(event.context?.decided).toBeGreaterThan(8);
    expect(event.context?.sentWeek).toBeGreaterThan(3);
    expect(event.context?.pending).toBe((await inState(world, "sent")).length);
  });
});

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
