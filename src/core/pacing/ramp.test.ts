import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DailyFigures } from "../invitation/attempt.ts";
import { defaultPolicy } from "../policy/defaults.ts";
import { RESTRICTION_KINDS, type RestrictionEvent } from "../restriction/restriction.ts";
import { noFigures } from "../statistics/figures.ts";
import { rampOn } from "./ramp.ts";

const POLICY = {
  ...defaultPolicy("basic", "America/New_York"),
  rampStart: 5,
  rampEveryDays: 2,
  targetPerDay: 15,
};
const TODAY = "2026-06-30";
const ago = (days: number): string => Temporal.PlainDate.from(TODAY).subtract({ days }).toString();
const active = (...daysAgo: readonly number[]): readonly DailyFigures[] =>
  daysAgo.map((days) => ({ ...noFigures(ago(days)), sent: 1 }));

function restriction(kind: RestrictionEvent["kind"], at: string): RestrictionEvent {
  const instant = Temporal.Instant.from(at).epochMilliseconds;
  return {
    id: at,
    accountId: null,
    kind,
    at: instant,
    seenOn: "/",
    cooldownUntil: instant,
    confirmedAt: instant,
  };
}

describe("the ramp", () => {
  test("starts at the first day's number and adds one after every two days with sends", () => {
    expect(rampOn(TODAY, [], [], POLICY)).toEqual({ level: 5, activeDays: 0 });
    expect(rampOn(TODAY, active(1), [], POLICY)).toEqual({ level: 5, activeDays: 1 });
    expect(rampOn(TODAY, active(1, 2), [], POLICY)).toEqual({ level: 6, activeDays: 2 });
    expect(rampOn(TODAY, active(1, 2, 5, 9), [], POLICY)).toEqual({ level: 7, activeDays: 4 });
  });

  test("holds all day: today's own sends don't lift it", () => {
    expect(rampOn(TODAY, active(0, 1), [], POLICY)).toEqual({ level: 5, activeDays: 1 });
  });

  test("days with nothing but acceptances are not active; by hand and unknown are", () => {
    const days: readonly DailyFigures[] = [
      { ...noFigures(ago(1)), accepted: 3 },
      { ...noFigures(ago(2)), byHand: 1 },
      { ...noFigures(ago(3)), unknown: 1 },
    ];
    expect(rampOn(TODAY, days, [], POLICY).activeDays).toBe(2);
  });

  test("starts anew after 14 days without a send, not after 13", () => {
    expect(rampOn(TODAY, active(13, 14, 15, 16), [], POLICY).activeDays).toBe(4);
    expect(rampOn(TODAY, active(14, 15, 16, 17), [], POLICY).activeDays).toBe(0);
    expect(rampOn(TODAY, active(1, 2, 16, 17), [], POLICY).activeDays).toBe(2);
  });

  test("starts anew after a restriction; the day it came on no longer counts", () => {
    const on = restriction("weekly-limit", `${ago(3)}T15:00:00Z`);
    expect(rampOn(TODAY, active(1, 2, 3, 4, 5), [on], POLICY).activeDays).toBe(2);
  });

  test("the day of a restriction is the person's own: 03:00 UTC is the day before in New York", () => {
    const on = restriction("challenge", `${ago(3)}T03:00:00Z`);
    expect(rampOn(TODAY, active(1, 2, 3, 4, 5), [on], POLICY).activeDays).toBe(3);
  });

  test("LinkedIn's mere notice does not start it anew", () => {
    const on = restriction("approaching-limit", `${ago(1)}T15:00:00Z`);
    expect(rampOn(TODAY, active(1, 2, 3, 4), [on], POLICY).level).toBe(7);
  });

  test("never leaves the range from the first day's number to the target, and more days never lower it", () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 119 }), { maxLength: 120 });
    const events = fc.array(
      fc
        .record({ kind: fc.constantFrom(...RESTRICTION_KINDS), days: fc.integer({ min: 0, max: 90 }) })
        .map(({ kind, days }) => restriction(kind, `${ago(days)}T15:00:00Z`)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 119 }), events, (daysAgo, oneMore, restrictions) => {
        const fewer = rampOn(TODAY, active(...daysAgo), restrictions, POLICY);
        const more = rampOn(TODAY, active(...new Set([...daysAgo, oneMore])), restrictions, POLICY);
        expect(fewer.level).toBeGreaterThanOrEqual(POLICY.rampStart);
        expect(fewer.level).toBeLessThanOrEqual(POLICY.targetPerDay);
        expect(more.level).toBeGreaterThanOrEqual(fewer.level);
      }),
      { numRuns: 500 },
    );
  });
});
