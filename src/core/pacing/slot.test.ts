import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { HOUR, type Instant, MINUTE } from "../shared/time.ts";
import { workingDayAt } from "./hours.ts";
import { slotOn } from "./slot.ts";
import type { Allowance } from "./types.ts";
import { variation } from "./variation.ts";

const POLICY = defaultPolicy("basic", "UTC");
const OPENING: Instant = Temporal.Instant.from("2026-01-12T09:00:00Z").epochMilliseconds;
const DAY_OF_WORK = workingDayAt(OPENING, POLICY);

const allowance = (today: number, sentToday: number): Allowance => ({
  today,
  sentToday,
  left: today - sentToday,
  bounds: [{ kind: "target", target: today }],
});

describe("the slot of the next one", () => {
  test("is its share of the time left, a quarter more or less", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        // One of five sent at the opening: four more and the rest behind them share eight hours.
        const slot = slotOn(DAY_OF_WORK, OPENING, allowance(5, 1), POLICY, seed) ?? 0;
        const share = (8 * HOUR) / 5;
        expect(slot).toBeGreaterThanOrEqual(OPENING + 0.75 * share - 1);
        expect(slot).toBeLessThanOrEqual(OPENING + 1.25 * share);
      }),
    );
  });

  test("is no sooner than half the even pace after the last, however late the day began", () => {
    const last = OPENING + 7 * HOUR;
    expect(slotOn(DAY_OF_WORK, last, allowance(10, 1), POLICY, 1)).toBe(last + 24 * MINUTE);
  });

  test("is no sooner after the last than the hourly cap can carry on, nor than the least gap", () => {
    const last = OPENING + 4 * HOUR;
    const slot = (change: Partial<Policy>) =>
      slotOn(DAY_OF_WORK, last, allowance(50, 1), { ...POLICY, ...change }, 1);
    expect(slot({ hourlyCap: 2 })).toBe(last + 30 * MINUTE);
    expect(slot({ leastGapSeconds: 40 * 60 })).toBe(last + 40 * MINUTE);
  });

  test("is none when the hours end sooner than that", () => {
    expect(slotOn(DAY_OF_WORK, OPENING + 8 * HOUR - 5 * MINUTE, allowance(5, 1), POLICY, 1)).toBeNull();
  });
});

describe("the variation", () => {
  test("is the same for the same seed, day and place, and another for any other", () => {
    expect(variation(1, "2026-01-12", 0)).toBe(variation(1, "2026-01-12", 0));
    const others = [
      variation(2, "2026-01-12", 0),
      variation(1, "2026-01-13", 0),
      variation(1, "2026-01-12", 1),
    ];
    expect(new Set([variation(1, "2026-01-12", 0), ...others]).size).toBe(4);
  });

  test("covers the range from 0 up to 1 evenly", () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let seed = 0; seed < 10_000; seed++) {
      const value = variation(seed, "2026-01-12", seed % 15);
      expect(value >= 0 && value < 1).toBe(true);
      const tenth = Math.floor(value * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
