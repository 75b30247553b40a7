import * as fc from "fast-check";
import { expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import { DAY, HOUR, type Instant, localDay } from "../shared/time.ts";
import { figuresOf, planOf, policies, snapshotOf, start } from "./testing/histories.ts";

test("the slots are what following the plan comes to: the first is the next one, and sending it leaves the others", () => {
  let followed = 0;
  fc.assert(
    fc.property(
      start,
      policies,
      fc.array(fc.integer({ min: -8 * DAY, max: 0 }), { maxLength: 30 }),
      fc.integer(),
      (now, policy, offsets, seed) => {
        const sends = offsets.map((offset) => now + offset);
        const planAt = (at: Instant, more: readonly Instant[]) =>
          planOf(
            snapshotOf([...sends, ...more], { days: figuresOf([...sends, ...more], policy.zone) }),
            policy,
            at,
            seed,
          );
        const { slots, nextAt, allowance } = planAt(now, []);
        expect(slots.length).toBeLessThanOrEqual(allowance.left);
        expect(slots).toEqual(slots.toSorted((a, b) => a - b));
        const [first] = slots;
        const today = nextAt !== null && localDay(nextAt, policy.zone) === localDay(now, policy.zone);
        expect(first ?? null).toBe(today ? nextAt : null);
        if (first === undefined) return;
        followed += 1;
        expect(planAt(first, [first]).slots).toEqual(slots.slice(1));
      },
    ),
    { numRuns: 300 },
  );
  expect(followed).toBeGreaterThan(30);
});

test("none while something holds, on a day off and after the hours", () => {
  const policy = defaultPolicy("basic", "UTC");
  const noon = Temporal.Instant.from("2026-01-12T12:00:00Z").epochMilliseconds;
  expect(planOf(snapshotOf([]), policy, noon, 1).slots.length).toBe(5);
  expect(planOf(snapshotOf([], { paused: true }), policy, noon, 1).slots).toEqual([]);
  expect(planOf(snapshotOf([]), policy, noon - DAY, 1).slots).toEqual([]);
  expect(planOf(snapshotOf([]), policy, noon + 8 * HOUR, 1).slots).toEqual([]);
});
