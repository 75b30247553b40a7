import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import { NEW_RESTRICTION, type RestrictionEvent } from "../restriction/restriction.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../shared/time.ts";
import { planWithdrawal } from "./plan.ts";
import { snapshotOf } from "./testing/invented.ts";

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
/** A Tuesday, 10:00 in Lisbon. */
const NOW = at("2026-03-03T10:00:00Z");
const policy = { ...defaultPolicy("basic", "Europe/Lisbon"), withdrawalsPerDay: 4 };
const GAP = policy.leastGapSeconds * SECOND;
const event = (change: Partial<RestrictionEvent>): RestrictionEvent => ({
  ...NEW_RESTRICTION,
  id: "r",
  accountId: null,
  kind: "weekly-limit",
  at: NOW - HOUR,
  seenOn: "/",
  cooldownUntil: NOW + 7 * DAY,
  ...change,
});

describe("what is due to be taken back", () => {
  test("the first that is ready, in the order in which they were picked", () => {
    const picked = [
      { id: "rests", readyAt: NOW + 1 },
      { id: "first", readyAt: NOW },
      { id: "second", readyAt: null },
    ];
    expect(planWithdrawal(snapshotOf({ picked }), policy, NOW)).toEqual({
      due: "first",
      nextAt: NOW,
      wakeAt: NOW + MINUTE,
      blocker: null,
      doneToday: 0,
      cap: 4,
    });
  });

  test("while all rest after a try nothing is due, and it says when", () => {
    const picked = [{ id: "rests", readyAt: NOW + 9 * MINUTE }];
    expect(planWithdrawal(snapshotOf({ picked }), policy, NOW)).toMatchObject({
      due: null,
      nextAt: NOW + 9 * MINUTE,
      blocker: { kind: "retry-later" },
    });
  });

  test("I3 the day's cap holds until the next working day opens", () => {
    const done = [1, 2, 3, 4].map((hours) => NOW - hours * 15 * MINUTE);
    expect(planWithdrawal(snapshotOf({ done }), policy, NOW)).toMatchObject({
      due: null,
      doneToday: 4,
      nextAt: at("2026-03-04T09:00:00Z"),
      blocker: { kind: "daily-cap", cap: 4 },
    });
  });

  test("I3 a day of another zone the person was in lately counts as well", () => {
    // In Auckland it is 23:00 of the same day; there the day began at 11:00 UTC of the day before.
    const done = [1, 2, 3, 4].map((count) => at("2026-03-02T11:00:00Z") + count * HOUR);
    expect(planWithdrawal(snapshotOf({ done }), policy, NOW)).toMatchObject({ due: "next", doneToday: 0 });
    const travelled = snapshotOf({ done, zonesBefore: ["Pacific/Auckland"] });
    expect(planWithdrawal(travelled, policy, NOW)).toMatchObject({ due: null, doneToday: 4 });
  });

  test("I3 it keeps the least gap to the last withdrawal and to whatever else happened", () => {
    for (const given of [{ done: [NOW - MINUTE] }, { apart: [NOW - MINUTE] }]) {
      expect(planWithdrawal(snapshotOf(given), policy, NOW)).toMatchObject({
        due: null,
        nextAt: NOW - MINUTE + GAP,
        blocker: { kind: "least-gap" },
      });
      expect(planWithdrawal(snapshotOf(given), policy, NOW - MINUTE + GAP)).toMatchObject({ due: "next" });
    }
  });

  test("I3 no more in an hour than are invited in one, nothing outside the hours", () => {
    const busy = { ...policy, withdrawalsPerDay: 25, hourlyCap: 2 };
    const done = [NOW - 50 * MINUTE, NOW - 20 * MINUTE];
    expect(planWithdrawal(snapshotOf({ done }), busy, NOW)).toMatchObject({
      nextAt: NOW + 10 * MINUTE,
      blocker: { kind: "hourly-cap", cap: 2 },
    });
    expect(planWithdrawal(snapshotOf(), policy, at("2026-03-06T17:00:00Z"))).toMatchObject({
      due: null,
      nextAt: at("2026-03-09T09:00:00Z"),
      blocker: { kind: "outside-hours" },
    });
  });

  test("I4 LinkedIn's stop wins, and going on needs the person", () => {
    expect(planWithdrawal(snapshotOf({ restrictions: [event({})] }), policy, NOW)).toMatchObject({
      due: null,
      nextAt: null,
      blocker: { kind: "restriction", restriction: "weekly-limit" },
    });
    const over = event({ cooldownUntil: NOW - 1 });
    expect(planWithdrawal(snapshotOf({ restrictions: [over] }), policy, NOW)).toMatchObject({
      due: null,
      wakeAt: null,
      blocker: { kind: "restriction-needs-person", restrictionId: "r" },
    });
    const confirmed = event({ cooldownUntil: NOW - 1, confirmedAt: NOW - 1 });
    expect(planWithdrawal(snapshotOf({ restrictions: [confirmed] }), policy, NOW)).toMatchObject({
      due: null,
      blocker: { kind: "restriction-needs-check", restrictionId: "r" },
    });
    const checked = { ...confirmed, checkedAt: NOW - 1 };
    expect(planWithdrawal(snapshotOf({ restrictions: [checked] }), policy, NOW).due).toBe("next");
  });

  test.each([
    ["I9 another account is signed in", { account: "different" }, "different-account"],
    ["paused", { paused: true }, "paused"],
    ["one is under way", { inFlight: { kind: "in-flight", withdrawalId: "w" } }, "in-flight"],
    ["an invitation is under way", { inFlight: { kind: "sending", invitationId: "i" } }, "sending"],
    ["nothing is picked", { picked: [] }, "nothing-picked"],
  ] as const)("%s: nothing is due, and only the person or an event changes that", (_name, given, kind) => {
    const plan = planWithdrawal(snapshotOf(given), policy, NOW);
    expect(plan).toMatchObject({ due: null, nextAt: null, wakeAt: null, blocker: { kind } });
  });

  test("a clock set back gives nothing: the log lies ahead, and it looks again when that is past", () => {
    const ahead = NOW + 2 * HOUR;
    for (const given of [{ done: [ahead] }, { apart: [ahead] }]) {
      expect(planWithdrawal(snapshotOf(given), policy, NOW)).toMatchObject({
        due: null,
        wakeAt: ahead,
        blocker: { kind: "log-in-disorder" },
      });
    }
  });
});
