import * as fc from "fast-check";
import { expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { DAY, HOUR, type Instant, SECOND } from "../shared/time.ts";
import { hoursOf, lengthOf } from "./hours.ts";
import { live } from "./testing/follow.ts";
import { clock } from "./testing/histories.ts";

const at = (text: string): Instant => Temporal.Instant.from(text).epochMilliseconds;

/** One who approves enough, whose browser follows every plan to the second, and of whose invitations a third is accepted. */
function follow(policy: Policy, first: string, days: number, seed: number) {
  const lived = live({ first, days, seed, policy: () => policy, accepted: 1 / 3 });
  const worked = lived.filter((day) => day.sends.length > 0);
  return {
    sends: lived.flatMap((day) => day.sends),
    byDay: worked.map((day) => day.sends.length),
    /** What the plan promised when each of those days began. */
    promised: worked.map(({ morning }) => morning.allowance.today),
  };
}

/** Policies whose hours and caps can carry the day's number, on days with and without a clock change. */
const feasible = fc
  .record({
    day: fc.constantFrom("2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-11-01", "2026-06-17"),
    zone: fc.constantFrom("UTC", "America/New_York", "Europe/Lisbon", "Australia/Lord_Howe", "Asia/Kolkata"),
    number: fc.integer({ min: 1, max: 50 }),
    hourlyCap: fc.integer({ min: 1, max: 30 }),
    leastGapSeconds: fc.integer({ min: 30, max: 4 * 3600 }),
    from: fc.integer({ min: 0, max: 22 }),
    length: fc.integer({ min: 1, max: 23 }),
  })
  .map(({ day, zone, number, hourlyCap, leastGapSeconds, from, length }) => {
    const policy: Policy = {
      ...defaultPolicy("basic", zone),
      targetPerDay: number,
      rampStart: Math.min(number, 20),
      dailyCap: number,
      weeklyCap: 200,
      hourlyCap,
      leastGapSeconds,
      hours: { from: clock(from * 60 + 30), to: clock(Math.min(from + length, 23) * 60 + 45) },
      workingDays: [1, 2, 3, 4, 5, 6, 7],
    };
    return { day, policy };
  })
  .filter(({ day, policy }) => {
    const spacing = Math.ceil(Math.max(HOUR / policy.hourlyCap, policy.leastGapSeconds * SECOND));
    return policy.rampStart * spacing <= lengthOf(hoursOf(day, policy));
  });

test("no starvation: who follows the plan from an empty history sends the whole allowance that day", () => {
  fc.assert(
    fc.property(feasible, fc.integer(), ({ day, policy }, seed) => {
      const { sends, promised } = follow(policy, day, 1, seed);
      expect(promised).toEqual([policy.rampStart]);
      expect(sends.length).toBe(policy.rampStart);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test.each<readonly [string, Partial<Policy>, number]>([
  ["the least gap", { leastGapSeconds: 24 * 60 }, 20],
  ["the hourly cap", { hourlyCap: 2 }, 16],
])(
  "no starvation where %s just fits the number into the day, whatever the variation",
  (_what, change, number) => {
    const full = { targetPerDay: number, rampStart: number, dailyCap: number };
    const policy = { ...defaultPolicy("basic", "UTC"), ...full, ...change };
    for (let seed = 0; seed < 50; seed++) {
      expect(follow(policy, "2026-06-17", 1, seed).sends.length).toBe(number);
    }
  },
);

test("the day's sends are spread over the day: no two closer than half the even pace, the last in its second half", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 2, max: 15 }), (seed, number) => {
      const policy = { ...defaultPolicy("basic", "Europe/Lisbon"), targetPerDay: number, rampStart: number };
      const { sends } = follow(policy, "2026-06-17", 1, seed);
      const even = (8 * HOUR) / number;
      for (const [index, sent] of sends.entries()) {
        const before = sends[index - 1];
        if (before !== undefined) expect(sent - before).toBeGreaterThanOrEqual(even / 2);
      }
      if (number > 3) expect(sends.at(-1)).toBeGreaterThan(at("2026-06-17T12:00:00Z"));
    }),
    { numRuns: 100 },
  );
}, 60_000);

test("the default policy over 8 weeks: 5 a day climbing by one every two days, then what the rolling week carries", () => {
  const policy = defaultPolicy("basic", "America/New_York");
  const { byDay, promised, sends } = follow(policy, "2026-02-23", 56, 3);
  expect(byDay.slice(0, 10)).toEqual([5, 5, 6, 6, 7, 7, 8, 8, 9, 9]);
  // 15 a day on five days are 75 a week: the target is reached and the weekly cap of 80 never binds.
  expect(byDay.slice(20)).toEqual(Array.from({ length: 20 }, () => 15));
  expect(promised).toEqual(byDay);
  for (const sent of sends) {
    expect(sends.filter((other) => other > sent - 7 * DAY && other <= sent).length).toBeLessThanOrEqual(80);
  }
});

test("a weekly cap below the week's target is used up, not starved", () => {
  const policy = { ...defaultPolicy("basic", "Europe/Lisbon"), rampStart: 15, weeklyCap: 40 };
  const { sends } = follow(policy, "2026-02-23", 28, 3);
  expect(sends.length).toBeGreaterThanOrEqual(4 * 40 - 5);
  expect(sends.length).toBeLessThanOrEqual(4 * 40);
});

test("days vary with the day and the seed, and after the first of a day none pile up on the full hour", () => {
  const policy = { ...defaultPolicy("basic", "UTC"), rampStart: 12, workingDays: [1, 2, 3, 4, 5, 6, 7] };
  const minutes = Array.from({ length: 40 }, (_, seed) =>
    follow(policy, "2026-06-17", 1, seed).sends.slice(1),
  )
    .flat()
    .map((sent) => Math.floor((sent % HOUR) / (60 * SECOND)));
  const onTheHour = minutes.filter((minute) => minute === 0).length;
  expect(onTheHour / minutes.length).toBeLessThan(0.05);
  expect(new Set(minutes).size).toBe(60);
});
