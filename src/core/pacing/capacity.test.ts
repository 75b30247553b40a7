import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { HOUR, MINUTE } from "../shared/time.ts";
import { capacityOf } from "./capacity.ts";
import { planOf, snapshotOf } from "./testing/histories.ts";

const POLICY = defaultPolicy("basic", "UTC");
const EIGHT_HOURS = [{ from: 0, to: 8 * HOUR }];
const fit = (change: Partial<Policy>, hours = EIGHT_HOURS) => capacityOf(hours, { ...POLICY, ...change });

describe("how many a day's hours hold", () => {
  test("is the first at the opening and one after each least gap", () => {
    const change = { leastGapSeconds: 60 * 60, hourlyCap: 30 };
    expect(fit(change)).toEqual({ most: 8, bounds: [{ kind: "hours", fit: 8 }] });
    expect(fit(change, [{ from: 0, to: 8 * HOUR + 1 }]).most).toBe(9);
  });

  test("is what the hourly cap carries on where that is fewer, and it is named", () => {
    expect(fit({ hourlyCap: 2, leastGapSeconds: 300 })).toEqual({
      most: 16,
      bounds: [{ kind: "hourly-cap", cap: 2 }],
    });
  });

  test("counts both parts of a day with a break", () => {
    const parts = [
      { from: 0, to: 3 * HOUR },
      { from: 4 * HOUR, to: 7 * HOUR },
    ];
    expect(fit({ leastGapSeconds: 60 * 60, hourlyCap: 30 }, parts).most).toBe(6);
  });

  test("is one at least, in however few minutes", () => {
    expect(fit({ leastGapSeconds: 4 * 60 * 60 }, [{ from: 0, to: MINUTE }]).most).toBe(1);
  });

  test("holds the day's number, and says so", () => {
    const noon = Temporal.Instant.from("2026-01-12T12:00:00Z").epochMilliseconds;
    const policy = { ...POLICY, leastGapSeconds: 4 * 60 * 60 };
    expect(planOf(snapshotOf([]), policy, noon, 1).allowance).toMatchObject({
      today: 2,
      bounds: [{ kind: "hours", fit: 2 }],
    });
  });
});
