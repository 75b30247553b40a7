import { describe, expect, test } from "vitest";
import type { DailyFigures } from "../invitation/attempt.ts";
import { defaultPolicy } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import type { StopEvent } from "../restriction/restriction.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../shared/time.ts";
import { noFigures } from "../statistics/figures.ts";
import { plan } from "./index.ts";
import { candidate, planOf, snapshotOf } from "./testing/histories.ts";
import type { PacingSnapshot } from "./types.ts";

/** A Monday in winter, 09:00 to 17:00 UTC are working hours. */
const POLICY: Policy = defaultPolicy("basic", "UTC");
const at = (text: string): Instant => Temporal.Instant.from(text).epochMilliseconds;
const MONDAY = "2026-01-12";
const NOON = at(`${MONDAY}T12:00:00Z`);

type Change = Omit<Partial<PacingSnapshot>, "sends"> & { readonly sends?: readonly Instant[] };

const snapshot = ({ sends = [], ...change }: Change = {}): PacingSnapshot =>
  snapshotOf(sends, { approved: [candidate("first"), candidate("second")], ...change });

const event = (change: Partial<StopEvent> = {}): StopEvent => ({
  id: "r1",
  accountId: "ACoAAEXAMPLE",
  kind: "weekly-limit",
  at: NOON - HOUR,
  seenOn: "/in/noor-example/",
  cooldownUntil: NOON + 7 * DAY - HOUR,
  confirmedAt: null,
  checkedAt: null,
  ...change,
});

const sentOn = (day: string, sent = 1): DailyFigures => ({ ...noFigures(day), sent });

/** The 14 days before the Monday, at least half of each day's level used, so that it has climbed by 7. */
const BUSY = Array.from({ length: 14 }, (_, index) =>
  sentOn(
    Temporal.PlainDate.from(MONDAY)
      .subtract({ days: 14 - index })
      .toString(),
    6,
  ),
);

describe("what is due", () => {
  test("the first approved one, at once, for a person who approves inside working hours", () => {
    const result = planOf(snapshot(), POLICY, NOON, 1);
    expect(result).toMatchObject({ due: "first", blocker: null, nextAt: NOON });
    expect(result.allowance).toEqual({
      today: 5,
      sentToday: 0,
      left: 5,
      bounds: [{ kind: "ramp", level: 5, activeDays: 0, target: 15 }],
    });
  });

  test("nothing before the hours open; the first one within a minute of the opening", () => {
    const early = planOf(snapshot(), POLICY, at(`${MONDAY}T06:00:00Z`), 1);
    const opening = at(`${MONDAY}T09:00:00Z`);
    expect(early).toMatchObject({ due: null, blocker: { kind: "outside-hours" } });
    expect(early.nextAt).toBeGreaterThanOrEqual(opening);
    expect(early.nextAt).toBeLessThan(opening + MINUTE);
  });

  test("the first approved within a minute, whenever in the working day the person says yes", () => {
    const opening = at(`${MONDAY}T09:00:00Z`);
    for (let minute = 0; minute < 8 * 60; minute++) {
      const now = opening + minute * MINUTE;
      expect(planOf(snapshot(), POLICY, now, minute).nextAt).toBeLessThan(now + MINUTE);
    }
  });

  test("after a missed day one is due, and after it a wait, not a burst", () => {
    const late = at(`${MONDAY}T16:00:00Z`);
    expect(planOf(snapshot(), POLICY, late, 1).due).toBe("first");
    const after = planOf(snapshot({ sends: [late], approved: [candidate("second")] }), POLICY, late, 1);
    expect(after).toMatchObject({ due: null, blocker: { kind: "least-gap" } });
    // 5 in 8 hours are 96 minutes apart; a late start goes at most at twice that pace.
    expect(after.nextAt).toBeGreaterThanOrEqual(late + 48 * MINUTE);
  });

  test("the wait shown is when one really goes, also when the slot lies past closing", () => {
    const late = at(`${MONDAY}T16:40:00Z`);
    const result = planOf(snapshot({ sends: [late] }), POLICY, late + 10 * MINUTE, 1);
    expect(result.blocker).toEqual({ kind: "slot", at: result.nextAt });
    expect(result.nextAt).toBeGreaterThanOrEqual(at("2026-01-13T09:00:00Z"));
  });

  test("the alarm is never more than 6 hours ahead", () => {
    const friday = at("2026-01-16T18:00:00Z");
    const result = planOf(snapshot(), POLICY, friday, 1);
    expect(result.nextAt).toBeGreaterThanOrEqual(at("2026-01-19T09:00:00Z"));
    expect(result.wakeAt).toBe(friday + 6 * HOUR);
  });

  test("what is due is looked at again a minute later, in case the act was lost", () => {
    expect(planOf(snapshot(), POLICY, NOON, 1).wakeAt).toBe(NOON + MINUTE);
  });
});

describe("what blocks, weightiest first", () => {
  const NIGHT = at("2026-01-10T03:00:00Z"); // a Saturday
  const everything = snapshot({
    account: "different",
    restrictions: [event({ at: NIGHT - HOUR })],
    paused: true,
    inFlight: "going",
    approved: [],
  });
  const week = Array.from({ length: 80 }, (_, index) => NIGHT - 3 * DAY + index * MINUTE);
  const order: readonly (readonly [string, PacingSnapshot, Instant, unknown])[] = [
    ["I9 a different account", everything, NIGHT, { kind: "different-account" }],
    [
      "I4 LinkedIn's stop",
      {
        ...everything,
        account: "not-yet-seen",
        restrictions: [event({ at: NIGHT, cooldownUntil: NIGHT + DAY })],
      },
      NIGHT,
      { kind: "restriction", restriction: "weekly-limit", until: NIGHT + DAY },
    ],
    [
      "I4 a stop the person has not confirmed",
      { ...everything, account: "same", restrictions: [event({ at: NIGHT - DAY, cooldownUntil: NIGHT })] },
      NIGHT,
      { kind: "restriction-needs-person", restriction: "weekly-limit", restrictionId: "r1" },
    ],
    ["the pause", { ...everything, account: "same", restrictions: [] }, NIGHT, { kind: "paused" }],
    [
      "the one in flight",
      { ...everything, account: "same", restrictions: [], paused: false },
      NIGHT,
      { kind: "in-flight", invitationId: "going" },
    ],
    ["nothing approved", snapshot({ approved: [], sends: week }), NIGHT, { kind: "nothing-approved" }],
    ["the hours", snapshot({ sends: week }), NIGHT, { kind: "outside-hours" }],
    ["the rolling week", snapshot({ sends: week }), NOON - 3 * DAY, { kind: "weekly-cap" }],
    [
      "the day's allowance",
      snapshot({ sends: [1, 2, 3, 4, 5].map((ago) => NOON - ago * MINUTE) }),
      NOON,
      { kind: "allowance-used" },
    ],
    [
      "the rolling hour",
      snapshot({ sends: [1, 2, 3, 4, 5].map((ago) => NOON - ago * MINUTE), days: BUSY }),
      NOON,
      { kind: "hourly-cap" },
    ],
    ["the least gap", snapshot({ sends: [NOON - MINUTE] }), NOON, { kind: "least-gap" }],
  ];
  test.each(order)("%s", (_name, given, now, blocker) => {
    expect(planOf(given, POLICY, now, 1)).toMatchObject({ due: null, blocker });
  });

  test("only an event changes anything: no alarm", () => {
    for (const [, given, now] of [order[0], order[2], order[3], order[4], order[5]].flatMap((row) =>
      row ? [row] : [],
    )) {
      expect(planOf(given, POLICY, now, 1)).toMatchObject({ nextAt: null, wakeAt: null });
    }
  });
});

describe("the caps", () => {
  test("I3 the rolling week frees one when the oldest leaves it, to the millisecond", () => {
    const oldest = at("2026-01-05T11:00:00Z");
    const policy = { ...POLICY, weeklyCap: 3 };
    const sends = [oldest, oldest + HOUR, oldest + 30 * HOUR];
    const result = planOf(snapshot({ sends, days: BUSY }), policy, at(`${MONDAY}T09:10:00Z`), 1);
    expect(result).toMatchObject({ due: null, blocker: { kind: "weekly-cap" }, nextAt: oldest + 7 * DAY });
    expect(result.allowance).toMatchObject({
      today: 2,
      bounds: [{ kind: "weekly-cap", cap: 3, sentInWindow: 3 }],
    });
  });

  test("I3 an hour that holds its cap frees one when the oldest leaves it", () => {
    const sends = [50, 40, 30, 20, 10].map((ago) => NOON - ago * MINUTE);
    const policy = { ...POLICY, rampStart: 15, hours: { from: "00:00", to: "23:59" } };
    const result = planOf(snapshot({ sends }), policy, NOON, 1);
    expect(result.blocker).toEqual({ kind: "hourly-cap" });
    expect(result.nextAt).toBeGreaterThanOrEqual(NOON + 10 * MINUTE);
  });

  test("a send the clock's last correction left up to a minute ahead counts as just now", () => {
    const result = planOf(snapshot({ sends: [NOON + MINUTE] }), POLICY, NOON, 1);
    expect(result).toMatchObject({ due: null, blocker: { kind: "least-gap" } });
    expect(result.allowance).toMatchObject({ sentToday: 1, left: 4 });
  });

  test("the clock set back by more: there is no plan, but what is wrong and until when", () => {
    const later = NOON + MINUTE + 1;
    expect(plan(snapshot({ sends: [later] }), POLICY, NOON, 1)).toEqual({
      ok: false,
      error: { rows: "sends", problem: "in-the-future", which: "sent 0", at: later },
    });
    expect(plan(snapshot({ sends: [later] }), POLICY, NOON + 1, 1).ok).toBe(true);
  });

  test("a day off takes no invitations", () => {
    const result = planOf(snapshot(), POLICY, at("2026-01-11T12:00:00Z"), 1);
    expect(result.allowance).toMatchObject({ today: 0, left: 0, bounds: [{ kind: "day-off" }] });
  });

  test("every bound that holds the number is named", () => {
    const policy = { ...POLICY, targetPerDay: 8, rampStart: 8, dailyCap: 8 };
    expect(planOf(snapshot(), policy, NOON, 1).allowance.bounds).toEqual([
      { kind: "target", target: 8 },
      { kind: "daily-cap", cap: 8 },
    ]);
  });
});

describe("LinkedIn's stop and notice", () => {
  test("I4 a cooldown the person confirmed early still runs to its end, then the pace is half of what it was", () => {
    const ends = at("2026-01-13T10:30:00Z");
    const restrictions = [event({ cooldownUntil: ends, confirmedAt: NOON, checkedAt: NOON })];
    const result = planOf(snapshot({ restrictions, days: BUSY }), POLICY, NOON, 1);
    expect(result).toMatchObject({ due: null, nextAt: ends, wakeAt: NOON + 6 * HOUR });
    expect(result.allowance).toMatchObject({ today: 0, bounds: [{ kind: "cooldown", until: ends }] });
    const after = planOf(snapshot({ restrictions, days: BUSY }), POLICY, ends, 1);
    expect(after).toMatchObject({
      due: "first",
      allowance: {
        today: 6,
        // 36 went in the week before; spread over five days 85 % of them are 6 too.
        bounds: [
          { kind: "ramp", level: 6, activeDays: 0 },
          { kind: "remembered", perWeek: 30, sentBefore: 36 },
        ],
      },
    });
  });

  test("I4 an unconfirmed cooldown promises no time, but wakes at its end to say so", () => {
    const ends = NOON + HOUR;
    const result = planOf(snapshot({ restrictions: [event({ cooldownUntil: ends })] }), POLICY, NOON, 1);
    expect(result).toMatchObject({ due: null, nextAt: null, wakeAt: ends });
  });

  test("a cooldown that ends while paused promises no time", () => {
    const restrictions = [event({ confirmedAt: NOON, checkedAt: NOON })];
    expect(planOf(snapshot({ restrictions, paused: true }), POLICY, NOON, 1).nextAt).toBeNull();
  });

  test("the notice that a limit comes near takes a quarter off the day for a week and stops nothing", () => {
    const notice = event({ kind: "approaching-limit", at: NOON - DAY, cooldownUntil: NOON - DAY });
    const given = snapshot({ restrictions: [notice], days: BUSY });
    const slowed = planOf(given, POLICY, NOON, 1);
    expect(slowed.due).toBe("first");
    expect(slowed.allowance).toMatchObject({
      today: 9,
      bounds: [
        { kind: "slowed", until: NOON + 6 * DAY },
        { kind: "ramp", level: 12 },
        { kind: "remembered", perWeek: 42, sentBefore: 42 },
      ],
    });
    const slowest = { ...POLICY, rampStart: 1, targetPerDay: 1 };
    expect(planOf(given, slowest, NOON, 1).allowance.today).toBe(1);
    expect(planOf(given, POLICY, NOON + 7 * DAY, 1).allowance.bounds.map(({ kind }) => kind)).not.toContain(
      "slowed",
    );
  });
});
