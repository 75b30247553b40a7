import { describe, expect, it } from "vitest";
import { ATTEMPT_KINDS } from "../../../src/core/invitation/attempt.ts";
import type { RestrictionKind } from "../../../src/core/restriction/restriction.ts";
import { DAY, HOUR } from "../../../src/core/shared/time.ts";
import { addAndApprove, inState, setUpWorld } from "../world/world.ts";
import { events, expectFiguresTrue, expectNothingGoes, names, stopped, viewOf } from "./stopped-world.ts";

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
