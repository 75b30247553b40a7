import * as fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { law } from "../../../../tests/laws/law.ts";
import type { DailyFigures } from "../../invitation/attempt.ts";
import { defaultPolicy } from "../../policy/defaults.ts";
import type { Policy } from "../../policy/policy.ts";
import { DAY, HOUR, type Instant, localDay, MINUTE, type Zone } from "../../shared/time.ts";
import { addDays, dayBounds } from "../../shared/wall-clock.ts";
import { hoursOf, openFrom, workingDayAt } from "../hours.ts";
import { passedBy } from "../testing/caps.ts";
import { addedTo, inOrder, planOf, policies, snapshotOf, start } from "../testing/histories.ts";

describe("I3 the hours of any day, also one on which the clocks change", () => {
  const HOURS = ["working days", "hours", "lunch"];
  const outside = (policy: Policy, at: Instant): boolean =>
    passedBy([], policy, at).some((name) => HOURS.includes(name));

  law(
    "are in order, of some length, within the day and without overlap",
    fc.property(start, policies, (now, policy) => {
      const day = localDay(now, policy.zone);
      const { from, to } = dayBounds(day, policy.zone);
      let before = from;
      for (const span of hoursOf(day, policy)) {
        expect(span.from).toBeGreaterThanOrEqual(before);
        expect(span.to).toBeGreaterThan(span.from);
        before = span.to;
      }
      expect(before).toBeLessThanOrEqual(to);
    }),
  );

  law(
    "are exactly when the clock on the wall reads within them and not within the break",
    fc.property(start, policies, fc.integer({ min: -2 * DAY, max: 8 * DAY }), (from, policy, later) => {
      const now = from + later;
      const hours = hoursOf(localDay(now, policy.zone), policy);
      expect(hours.some((span) => span.from <= now && now < span.to)).toBe(!outside(policy, now));
      for (const { from: opening, to: closing } of hours) {
        expect(outside(policy, opening)).toBe(false);
        expect(outside(policy, closing - 1)).toBe(false);
      }
      const opens = openFrom(now, workingDayAt(now, policy), policy);
      expect(outside(policy, opens)).toBe(false);
      expect(opens).toBeGreaterThanOrEqual(now);
    }),
  );
});

describe("I3 a person who travels", () => {
  const ZONES: readonly Zone[] = [
    "Europe/Lisbon",
    "Asia/Tokyo",
    "America/New_York",
    "Pacific/Kiritimati",
    "Pacific/Honolulu",
    "Australia/Lord_Howe",
  ];
  type Step =
    | { readonly kind: "follow" | "wait"; readonly by: number }
    | { readonly kind: "fly"; readonly to: Zone };
  const steps: fc.Arbitrary<readonly Step[]> = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constant<Step>({ kind: "follow", by: 0 }) },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 0, max: 12 * HOUR }).map((by): Step => ({ kind: "wait", by })),
      },
      { weight: 2, arbitrary: fc.constantFrom(...ZONES).map((to): Step => ({ kind: "fly", to })) },
    ),
    { minLength: 6, maxLength: 18 },
  );
  /** Alike every day, so that the number is known without asking the planner. */
  const pace = (number: number): Policy => ({
    ...defaultPolicy("basic", "UTC"),
    ...{ targetPerDay: number, rampStart: number, dailyCap: number, acceptanceFloor: 0 },
    ...{ weeklyCap: 200, hourlyCap: 30, leastGapSeconds: 600 },
    hours: { from: "00:00", to: "23:59" },
    workingDays: [1, 2, 3, 4, 5, 6, 7],
  });

  let full = 0;
  law(
    "has in no zone of the last eight days more than the day's number on any of its days",
    fc.property(
      start,
      fc.integer({ min: 1, max: 4 }),
      steps,
      fc.boolean(),
      fc.integer(),
      (from, number, run, short, seed) => {
        const hours = short ? { from: "09:00", to: "17:00" } : { from: "00:00", to: "23:59" };
        const figures = new Map<string, DailyFigures>();
        const left: { readonly zone: Zone; readonly until: Instant }[] = [];
        let sends: readonly Instant[] = [];
        let now = from;
        let policy: Policy = { ...pace(number), hours, zone: "Europe/Lisbon" };
        for (const step of run) {
          if (step.kind === "fly") {
            left.push({ zone: policy.zone, until: now });
            now += 10 * HOUR;
            policy = { ...policy, zone: step.to };
            continue;
          }
          now += step.by;
          const zonesBefore = left.filter(({ until }) => until > now - 8 * DAY).map(({ zone }) => zone);
          const planNow = () =>
            planOf(
              snapshotOf(
                sends.filter((sent) => sent > now - 8 * DAY),
                { days: inOrder(figures), zonesBefore },
              ),
              policy,
              now,
              seed,
            );
          if (step.kind === "follow") now = planNow().nextAt ?? now;
          if (planNow().due === null) continue;
          sends = [...sends, now];
          addedTo(figures, [now], policy.zone);
          for (const zone of [policy.zone, ...zonesBefore]) {
            const today = localDay(now, zone);
            const count = sends.filter((sent) => localDay(sent, zone) === today).length;
            expect(count).toBeLessThanOrEqual(number);
            if (count === number) full += 1;
          }
        }
      },
    ),
  );

  test("were tried on days that were full", () => {
    expect(full).toBeGreaterThan(inject("lawCases"));
  });

  test("is not kept from sending for longer than the days of both zones last", () => {
    const policy = { ...pace(2), zone: "Asia/Tokyo" };
    const noon = Temporal.ZonedDateTime.from("2026-06-16T12:00[Europe/Lisbon]").epochMilliseconds;
    const sends = [noon, noon + 10 * MINUTE];
    const given = snapshotOf(sends, { zonesBefore: ["Europe/Lisbon"] });
    const { nextAt } = planOf(given, policy, noon + HOUR, 1);
    // 20:00 in Tokyo: its day is over at midnight, Lisbon's 16 June eight hours later.
    const over = dayBounds(addDays("2026-06-16", 1), "Europe/Lisbon").from;
    expect(nextAt).toBeGreaterThanOrEqual(over);
    expect(nextAt).toBeLessThan(over + MINUTE);
  });
});
