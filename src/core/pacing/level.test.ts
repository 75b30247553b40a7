import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DailyFigures } from "../invitation/attempt.ts";
import { PROBE_AFTER_DAYS, PROBE_EVERY_DAYS } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { RESTRICTION_KINDS, type RestrictionKind } from "../restriction/restriction.ts";
import { dayNumber } from "../shared/wall-clock.ts";
import { noFigures } from "../statistics/figures.ts";
import { ago, levelOf, levelsOf, POLICY, perDay, restriction, sent } from "./testing/levels.ts";

describe("the climb", () => {
  test("starts at the first day's number", () => {
    expect(levelOf([])).toMatchObject({ perDay: 5, activeDays: 0, halvedOn: null, ceiling: null });
  });

  test("adds one after every two days of use, up to the number in the end", () => {
    const levels = perDay(levelsOf({ days: 40 }));
    expect(levels.slice(0, 9)).toEqual([5, 5, 6, 6, 7, 7, 8, 8, 9]);
    expect(levels.slice(20)).toEqual(Array.from({ length: 20 }, () => 15));
  });

  test("counts a day only when at least half of the level went", () => {
    expect(levelOf(sent(2, 1, 2, 3, 4))).toMatchObject({ perDay: 5, activeDays: 4 });
    expect(levelOf(sent(3, 1, 2, 3, 4))).toMatchObject({ perDay: 7, activeDays: 4 });
  });

  test("holds all day: today's own sends don't lift it", () => {
    expect(levelOf(sent(5, 0, 1))).toMatchObject({ perDay: 5, activeDays: 1 });
  });

  test("counts by hand and unknown, and no day with nothing but acceptances", () => {
    const days: readonly DailyFigures[] = [
      { ...noFigures(ago(3)), unknown: 5 },
      { ...noFigures(ago(2)), byHand: 5 },
      { ...noFigures(ago(1)), accepted: 30 },
    ];
    expect(levelOf(days)).toMatchObject({ perDay: 6, activeDays: 2 });
  });

  const slow: Policy = { ...POLICY, rampEveryDays: 4 };

  test.each([
    ["mediocre", 22],
    ["unclear", 18],
  ])("holds while acceptance is %s, and goes on when it is good", (_word, percent) => {
    const levels = levelsOf({ days: 90, policy: slow, accepted: (day) => (day < 30 ? percent : 60) });
    const held = levels.findIndex(({ evidence }) => evidence.verdict === "mediocre");
    const good = levels.findIndex(({ evidence }, day) => day > held && evidence.verdict === "good");
    expect(held).toBeGreaterThan(14);
    expect(good).toBeGreaterThan(held + 10);
    const level = levels[held]?.perDay ?? 0;
    expect(level).toBeLessThan(15);
    expect(new Set(perDay(levels).slice(held, good))).toEqual(new Set([level]));
    expect(levels.at(-1)?.perDay).toBe(15);
  });
});

describe("acceptance likely under the floor", () => {
  const failing = levelsOf({ days: 100, accepted: () => 8 });
  const halvings = failing.flatMap(({ perDay }, day) =>
    perDay < (failing[day - 1]?.perDay ?? 0) ? [day] : [],
  );

  test("halves the pace as soon as 30 are decided", () => {
    const [first = 0] = halvings;
    const before = failing[first - 1];
    expect(before?.evidence.decided).toBeLessThan(30);
    expect(failing[first]?.perDay).toBe(Math.floor((before?.perDay ?? 0) / 2));
    expect(failing[first]?.halvedOn).toBe(dayNumber("2026-01-01") + first);
  });

  test("halves at most once in 14 days, and not again before 30 newer ones are decided", () => {
    expect(halvings.length).toBeGreaterThan(2);
    for (const [index, day] of halvings.slice(1).entries()) {
      const before = halvings[index] ?? 0;
      expect(day - before).toBeGreaterThanOrEqual(14);
      const newer = perDay(failing).slice(before, day - 14 + 1);
      expect(newer.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(30);
    }
  });

  test("never halves with a floor of 0", () => {
    const levels = levelsOf({ days: 60, accepted: () => 1, policy: { ...POLICY, acceptanceFloor: 0 } });
    expect(levels.some(({ halvedOn }) => halvedOn !== null)).toBe(false);
  });

  test("is no longer named as what holds the pace once newer ones are decided", () => {
    const levels = levelsOf({ days: 70, accepted: (day) => (day < 20 ? 8 : 40) });
    const halved = levels.findIndex(({ halvedOn }) => halvedOn !== null);
    const decided = levels.findIndex(({ halvedOn }, day) => day > halved && halvedOn === null);
    expect(levels[decided]?.evidence.decided).toBeGreaterThanOrEqual(30);
    expect(levels.at(-1)).toMatchObject({ perDay: 15, halvedOn: null, evidence: { verdict: "good" } });
  });
});

describe("a rest", () => {
  test("of 14 days without a send starts the climb anew, of 13 it does not", () => {
    expect(levelOf(sent(5, 13, 14, 15, 16))).toMatchObject({ perDay: 7, activeDays: 4 });
    expect(levelOf(sent(5, 14, 15, 16, 17))).toMatchObject({ perDay: 5, activeDays: 0 });
    expect(levelOf(sent(5, 1, 2, 16, 17))).toMatchObject({ perDay: 6, activeDays: 2 });
  });

  test("never lifts a pace that was lowered below the first day's number", () => {
    const stop = restriction("account-restricted", `${ago(20)}T15:00:00Z`);
    expect(levelOf(sent(5, 20, 21), [stop]).perDay).toBe(3);
    expect(levelOf(sent(5, 20), [stop]).perDay).toBe(2);
  });
});

describe("a restriction", () => {
  test("halves the pace; the day it came on no longer counts for the climb", () => {
    const on = restriction("weekly-limit", `${ago(3)}T15:00:00Z`);
    // 7 after four days of use, the fourth being the event's.
    expect(levelOf(sent(6, 1, 2, 3, 4, 5, 6), [on])).toMatchObject({ perDay: 3, activeDays: 2 });
    expect(levelOf(sent(6, 4, 5, 6), [restriction("challenge", `${ago(0)}T15:00:00Z`)]).perDay).toBe(3);
  });

  test("counts on the person's own day: 03:00 UTC is the day before in New York", () => {
    const on = restriction("challenge", `${ago(3)}T03:00:00Z`);
    expect(levelOf(sent(6, 1, 2, 3, 4, 5), [on]).activeDays).toBe(3);
  });

  test.each<readonly [RestrictionKind, number]>([
    ["approaching-limit", 7],
    ["signed-out", 7],
    ["unreadable", 7],
    ["email-required", 3],
  ])("%s after four days of use leaves %i", (kind, level) => {
    expect(levelOf(sent(6, 1, 2, 3, 4), [restriction(kind, `${ago(1)}T15:00:00Z`)]).perDay).toBe(level);
  });
});

describe("the remembered week", () => {
  const week = sent(10, 1, 2, 3, 4, 5, 6, 7);
  const on = (kind: RestrictionKind, days = 1) => restriction(kind, `${ago(days)}T15:00:00Z`);

  test("is 85 % of the seven days up to a stop, all of it up to a notice", () => {
    expect(levelOf(week, [on("weekly-limit")]).ceiling).toMatchObject({ perWeek: 59, sentBefore: 70 });
    expect(levelOf(week, [on("approaching-limit")]).ceiling).toMatchObject({ perWeek: 70, sentBefore: 70 });
    expect(levelOf(week, [on("signed-out")]).ceiling).toBeNull();
  });

  test("is never below 10: a stop in a week of two says nothing about the number", () => {
    expect(levelOf(sent(2, 1), [on("challenge")]).ceiling).toMatchObject({ perWeek: 10, sentBefore: 2 });
  });

  test("of several is the smallest", () => {
    const both = [on("weekly-limit", 4), on("approaching-limit")];
    expect(levelOf(week, both).ceiling).toMatchObject({ perWeek: 34, kind: "weekly-limit" });
  });

  const stopped = levelsOf({ days: 140, events: [[30, "weekly-limit"]] });

  test("makes the climb half as fast near it, and no further than it", () => {
    // 15 a day are 105 a week and 89 remembered: 8 a day and 7 days are the first within four fifths, 71.
    const steps = stopped.flatMap(({ perDay }, day) =>
      day > 31 && perDay > (stopped[day - 1]?.perDay ?? 0) ? [{ day, perDay }] : [],
    );
    const gaps = steps.map(({ day, perDay }, index) => [perDay, day - (steps[index - 1]?.day ?? 31)]);
    expect(gaps).toEqual([
      [8, 2],
      [9, 2],
      [10, 2],
      [11, 2],
      [12, 4],
      [13, 4],
      // 89 over seven days are 13 a day: further up it goes only as the remembered week grows.
      [14, 36],
      [15, 36],
    ]);
  });

  test("grows by one only after 42 quiet days of use with good acceptance, then after every five", () => {
    const weeks = stopped.map(({ ceiling }) => ceiling?.perWeek ?? null);
    expect(weeks.slice(0, 31)).toEqual(Array.from({ length: 31 }, () => null));
    const first = 31 + PROBE_AFTER_DAYS;
    expect(new Set(weeks.slice(31, first))).toEqual(new Set([89]));
    expect(weeks[first]).toBe(90);
    expect(weeks[first + PROBE_EVERY_DAYS - 1]).toBe(90);
    expect(weeks[first + PROBE_EVERY_DAYS]).toBe(91);
  });

  test("does not grow while acceptance is mediocre, nor on days without a send", () => {
    const mediocre = levelsOf({ days: 140, events: [[30, "weekly-limit"]], accepted: () => 22 });
    expect(mediocre.at(-1)?.ceiling?.perWeek).toBe(mediocre[31]?.ceiling?.perWeek);
    const idle = levelsOf({ days: 140, events: [[30, "weekly-limit"]], used: (day) => (day < 60 ? 1 : 0) });
    expect(idle.at(-1)?.ceiling?.perWeek).toBe(89);
  });

  test("waits 42 days anew after another notice", () => {
    const twice = levelsOf({
      days: 31 + PROBE_AFTER_DAYS + 10,
      events: [
        [30, "weekly-limit"],
        [60, "approaching-limit"],
      ],
    });
    expect(twice.at(-1)?.ceiling?.perWeek).toBe(89);
  });
});

test("whatever happened, the pace is a whole number from 1 to the number in the end", () => {
  const figures = fc.record({
    day: fc.integer({ min: 0, max: 119 }).map(ago),
    sent: fc.integer({ min: 0, max: 40 }),
    byHand: fc.integer({ min: 0, max: 5 }),
    unknown: fc.integer({ min: 0, max: 5 }),
    accepted: fc.constant(0),
    acceptedOfSent: fc.integer({ min: 0, max: 20 }),
    restrictions: fc.constant(0),
  });
  const histories = fc.uniqueArray(figures, { selector: ({ day }) => day, maxLength: 120 });
  const event = fc
    .record({ kind: fc.constantFrom(...RESTRICTION_KINDS), days: fc.integer({ min: 0, max: 90 }) })
    .map(({ kind, days }) => restriction(kind, `${ago(days)}T15:00:00Z`));
  const change = fc
    .record({ targetPerDay: fc.integer({ min: 1, max: 50 }), rampEveryDays: fc.integer({ min: 1, max: 3 }) })
    .chain((numbers) =>
      fc
        .integer({ min: 1, max: Math.min(20, numbers.targetPerDay) })
        .map((rampStart) => ({ ...numbers, rampStart })),
    );
  fc.assert(
    fc.property(histories, fc.array(event, { maxLength: 4 }), change, (days, restrictions, numbers) => {
      const level = levelOf(days, restrictions, { ...POLICY, ...numbers });
      expect(Number.isInteger(level.perDay)).toBe(true);
      expect(level.perDay).toBeGreaterThanOrEqual(1);
      expect(level.perDay).toBeLessThanOrEqual(numbers.targetPerDay);
      expect(level.evidence.decided).toBeGreaterThanOrEqual(level.evidence.accepted);
      expect(level.evidence.accepted).toBeGreaterThanOrEqual(0);
      if (level.ceiling !== null) expect(level.ceiling.perWeek).toBeGreaterThanOrEqual(10);
    }),
    { numRuns: 500 },
  );
});
