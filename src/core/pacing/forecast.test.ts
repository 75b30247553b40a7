import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import type { StopEvent } from "../restriction/restriction.ts";
import { DAY, HOUR, type Instant, localDay, MINUTE } from "../shared/time.ts";
import { addDays } from "../shared/wall-clock.ts";
import { noFigures } from "../statistics/figures.ts";
import { forecastDays, listThroughBy } from "./forecast.ts";
import { figuresOf, planOf, policies, sendsAt, snapshotOf, start } from "./testing/histories.ts";
import type { PacingSnapshot } from "./types.ts";

/** A Monday, 8 June 2026, 08:00. */
const NOW = Date.parse("2026-06-08T08:00:00Z");
const usual = defaultPolicy("premium", "UTC");
const policyWith = (change: Partial<Policy>): Policy => ({ ...usual, ...change });
/** Of which eight a day for weeks do not reach the target. */
const higher = policyWith({ targetPerDay: 25, dailyCap: 30, weeklyCap: 200 });
const fresh = snapshotOf([]);

function ahead(snapshot: PacingSnapshot, policy: Policy, count = 14, now: Instant = NOW) {
  const made = forecastDays(snapshot, policy, now, 7, count);
  if (!made.ok) throw new Error(`No forecast: ${JSON.stringify(made.error)}`);
  return made.value;
}
const counts = (...given: Parameters<typeof ahead>) => ahead(...given).map(({ count }) => count);
const kindsOn = (snapshot: PacingSnapshot, policy: Policy, place: number) =>
  ahead(snapshot, policy)[place]?.bounds.map(({ kind }) => kind);

/** So many a day on the weekdays of the weeks before, of which a share was accepted. */
function weeksOf(weeks: number, perDay: number, share: number): PacingSnapshot["days"] {
  const first = addDays(localDay(NOW, "UTC"), -7 * weeks);
  return Array.from({ length: 7 * weeks }, (_, index) => index)
    .filter((index) => index % 7 < 5)
    .map((index) => {
      const acceptedOfSent = Math.round((index + 1) * perDay * share) - Math.round(index * perDay * share);
      return { ...noFigures(addDays(first, index)), sent: perDay, acceptedOfSent };
    });
}

const stop = (change: Partial<StopEvent>): StopEvent => ({
  id: "stop",
  accountId: null,
  kind: "weekly-limit",
  at: NOW - DAY,
  seenOn: "/",
  cooldownUntil: NOW + 6 * DAY,
  confirmedAt: null,
  checkedAt: null,
  ...change,
});

describe("the days ahead", () => {
  test("of somebody new climb from the first day's number, and rest on days off", () => {
    expect(counts(fresh, usual)).toEqual([5, 5, 6, 6, 7, 0, 0, 7, 8, 8, 9, 9, 0, 0]);
    expect(ahead(fresh, usual).map(({ weekday }) => weekday)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(kindsOn(fresh, usual, 0)).toEqual(["ramp"]);
    expect(kindsOn(fresh, usual, 5)).toEqual(["day-off"]);
  });

  test("begin with what went today and what is left of it", () => {
    const sent = [NOW + HOUR, NOW + 2 * HOUR];
    const snapshot = snapshotOf(sent, { days: figuresOf(sent, "UTC") });
    const [today, tomorrow] = ahead(snapshot, usual, 2, NOW + 3 * HOUR);
    expect(today).toMatchObject({ day: "2026-06-08", sent: 2, count: 5 });
    expect(tomorrow).toMatchObject({ day: "2026-06-09", sent: 0, count: 5 });
  });

  test("today holds no more than the rest of its hours can take", () => {
    const [today] = ahead(fresh, usual, 1, NOW + 8.5 * HOUR);
    expect(today?.count).toBe(1);
    expect(today?.bounds).toEqual([{ kind: "hours", fit: 1 }]);
    expect(counts(fresh, usual, 1, NOW + 10 * HOUR)).toEqual([0]);
  });

  test("holidays take none, and half days their part of the rate", () => {
    const exceptions = [
      { day: "2026-06-09", hours: null },
      { day: "2026-06-10", hours: { from: "09:00", to: "09:15" } },
      { day: "2026-06-13", hours: { from: "09:00", to: "13:00" } },
    ];
    const days = ahead(fresh, policyWith({ exceptions }));
    expect(days.slice(0, 7).map(({ count }) => count)).toEqual([5, 0, 1, 5, 6, 3, 0]);
    expect(days[2]?.bounds).toEqual([{ kind: "hours", fit: 1 }]);
    expect(days[5]?.bounds).toEqual([{ kind: "hours", fit: 3 }]);
  });

  test("meet the cap of any 7 days", () => {
    const policy = policyWith({ weeklyCap: 20 });
    expect(counts(fresh, policy)).toEqual([5, 5, 6, 4, 0, 0, 0, 5, 5, 6, 4, 0, 0, 0]);
    expect(kindsOn(fresh, policy, 4)).toEqual(["weekly-cap"]);
  });

  test("stop where too many would wait for an answer", () => {
    const snapshot = snapshotOf([], { pending: 90 });
    const policy = policyWith({ pendingCeiling: 100 });
    expect(counts(snapshot, policy).reduce((sum, count) => sum + count, 0)).toBeLessThan(20);
    expect(kindsOn(snapshot, policy, 11)).toEqual(["pending-ceiling"]);
  });

  test("hold where too few accepted, climb where enough did, and halve where hardly anybody does", () => {
    const after = (share: number) => counts(snapshotOf([], { days: weeksOf(6, 8, share) }), higher);
    const least = (share: number) => Math.min(...after(share).filter((count) => count > 0));
    expect(new Set(after(0.21).filter((count) => count > 0)).size).toBe(1);
    expect(Math.max(...after(0.35))).toBeGreaterThan(after(0.35)[0] ?? 0);
    expect(least(0.02)).toBeLessThan(least(0.21));
  });

  test("the young ones of a good history are not taken for refused", () => {
    const days = weeksOf(6, 8, 0.3).map((figures, index, all) =>
      index < all.length - 10 ? figures : { ...figures, acceptedOfSent: 0 },
    );
    const kinds = ahead(snapshotOf([], { days }), higher).flatMap(({ bounds }) =>
      bounds.map(({ kind }) => kind),
    );
    expect(new Set(kinds)).toEqual(new Set(["ramp", "day-off"]));
  });

  test("while paused today takes no more, and the days after are those of going on", () => {
    const paused = snapshotOf([], { paused: true, account: "different" });
    expect(counts(paused, usual, 3)).toEqual([0, 5, 5]);
    expect(kindsOn(paused, usual, 0)).toEqual(["account", "paused"]);
  });

  test("I4 a cooldown takes none, then goes on at half, from the hour at which it ends", () => {
    const days = weeksOf(4, 8, 0.35);
    const cooling = snapshotOf([], {
      days,
      restrictions: [stop({ cooldownUntil: NOW + 2 * DAY + 6 * HOUR })],
    });
    const [before] = counts(snapshotOf([], { days }), usual, 1);
    const [monday, tuesday, wednesday, thursday] = ahead(cooling, usual);
    expect([monday?.count, tuesday?.count]).toEqual([0, 0]);
    expect(monday?.bounds[0]?.kind).toBe("cooldown");
    expect(thursday?.count).toBe(Math.floor((before ?? 0) / 2));
    expect(wednesday?.count).toBeGreaterThan(0);
  });

  test("of a log that can't be true give its problem", () => {
    const future = snapshotOf([NOW + HOUR]);
    expect(forecastDays(future, usual, NOW, 7, 14)).toMatchObject({
      ok: false,
      error: { problem: "in-the-future" },
    });
    expect(listThroughBy(future, usual, NOW, 7, 5)).toEqual({ soonest: null, latest: null });
  });

  test.each([
    ["the defaults", usual],
    ["a lunch break", policyWith({ lunch: { from: "12:00", to: "13:00" }, rampStart: 12 })],
    ["a weekly cap", policyWith({ weeklyCap: 17, rampStart: 7 })],
    ["short hours", policyWith({ hours: { from: "09:00", to: "11:00" }, rampStart: 15, hourlyCap: 3 })],
    ["every day of the week", policyWith({ workingDays: [1, 2, 3, 4, 5, 6, 7], rampEveryDays: 1 })],
  ])("are what the planner lets go when it is followed: %s", (_name, policy) => {
    const sent: Instant[] = [];
    for (let at = NOW; at < NOW + 10 * DAY; ) {
      const { due, nextAt } = planOf(
        snapshotOf(
          sent.filter((one) => one > at - 8 * DAY),
          { days: figuresOf(sent, "UTC") },
        ),
        policy,
        at,
        7,
      );
      if (due !== null) sent.push(at);
      at = due === null ? Math.max(at + MINUTE, nextAt ?? at) : at + MINUTE;
    }
    const days = ahead(fresh, policy, 10);
    const went = days.map(({ day }) => sent.filter((at) => localDay(at, "UTC") === day).length);
    expect(days.map(({ count }) => count)).toEqual(went);
  });

  test("never pass a cap, whatever the policy and the history", () => {
    fc.assert(
      fc.property(
        policies,
        start,
        fc.array(fc.integer({ min: 1, max: 7 * 24 * 60 }), { maxLength: 20 }),
        (policy, now, ago) => {
          const sent = ago.map((minutes) => now - minutes * MINUTE).toSorted((a, b) => a - b);
          const snapshot = snapshotOf(sent, { days: figuresOf(sent, policy.zone) });
          for (const { sent: went, count, bounds } of ahead(snapshot, policy, 9, now)) {
            expect(count).toBeLessThanOrEqual(Math.max(went, policy.dailyCap));
            expect(bounds.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("when a list is through", () => {
  test("lies between the pace as forecast and the pace staying where it is", () => {
    // 5, 5, 6, 6, 7 against 5 a day.
    expect(listThroughBy(fresh, usual, NOW, 7, 22)).toEqual({ soonest: "2026-06-11", latest: "2026-06-12" });
    expect(listThroughBy(fresh, usual, NOW, 7, 5)).toEqual({ soonest: "2026-06-08", latest: "2026-06-08" });
  });

  test("counts only what is left of today", () => {
    const sent = [NOW + HOUR, NOW + 2 * HOUR];
    const snapshot = snapshotOf(sent, { days: figuresOf(sent, "UTC") });
    expect(listThroughBy(snapshot, usual, NOW + 3 * HOUR, 7, 4).soonest).toBe("2026-06-09");
  });

  test("is not known where too many would wait for an answer, or more than a year ahead", () => {
    const stuck = snapshotOf([], { pending: 700 });
    expect(listThroughBy(stuck, usual, NOW, 7, 1)).toEqual({ soonest: null, latest: null });
    const slow = policyWith({ rampStart: 1, targetPerDay: 1, pendingCeiling: 1500, workingDays: [1] });
    expect(listThroughBy(fresh, slow, NOW, 7, 60)).toEqual({ soonest: null, latest: null });
  });

  test("is never later at the soonest than at the latest, and never earlier for more people", () => {
    const never = "9999";
    fc.assert(
      fc.property(
        policies,
        start,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (policy, now, waiting, more, share) => {
          const today = localDay(now, policy.zone);
          const days = Array.from({ length: 30 }, (_, index) => ({
            ...noFigures(addDays(today, index - 30)),
            sent: 3,
            acceptedOfSent: Math.round(3 * share),
          }));
          const snapshot = snapshotOf([], { sends: sendsAt([now - DAY, now - 2 * DAY]), days });
          const first = listThroughBy(snapshot, policy, now, 7, waiting);
          const second = listThroughBy(snapshot, policy, now, 7, waiting + more);
          expect((first.soonest ?? never) <= (first.latest ?? never)).toBe(true);
          expect((first.soonest ?? never) <= (second.soonest ?? never)).toBe(true);
          expect((first.latest ?? never) <= (second.latest ?? never)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });
});
