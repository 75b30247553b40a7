import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { HOUR, type Instant, MINUTE } from "../shared/time.ts";
import { afterWorking, hoursOf, lengthOf, openFrom, workedBefore, workingDayAt } from "./hours.ts";

const at = (text: string): Instant => Temporal.Instant.from(text).epochMilliseconds;
const NEW_YORK = defaultPolicy("basic", "America/New_York");
const opens = (when: Instant, policy: Policy): Instant => openFrom(when, workingDayAt(when, policy), policy);

describe("working hours", () => {
  test("follow the wall clock over a clock change in between", () => {
    // 2026-03-08 is a Sunday with a change: Friday opens at 14:00 UTC, Monday at 13:00 UTC.
    expect(opens(at("2026-03-06T12:00:00Z"), NEW_YORK)).toBe(at("2026-03-06T14:00:00Z"));
    expect(opens(at("2026-03-06T22:00:00Z"), NEW_YORK)).toBe(at("2026-03-09T13:00:00Z"));
  });

  test("end before their last minute's end, not with it", () => {
    const closing = at("2026-03-06T22:00:00Z");
    expect(opens(closing - 1, NEW_YORK)).toBe(closing - 1);
    expect(opens(closing, NEW_YORK)).toBeGreaterThan(closing);
  });

  test("are none on a day off", () => {
    expect(hoursOf("2026-03-07", NEW_YORK)).toEqual([]);
  });

  test("that a clock change swallows whole open a week later", () => {
    const policy = { ...NEW_YORK, workingDays: [7], hours: { from: "02:10", to: "02:50" } };
    expect(hoursOf("2026-03-08", policy)).toEqual([]);
    expect(opens(at("2026-03-08T05:00:00Z"), policy)).toBe(at("2026-03-15T06:10:00Z"));
  });

  test("in two parts are counted as the time in them", () => {
    // Clocks go back from 02:00 to 01:00: 01:30 to 02:00, then half an hour off, then 01:30 to 05:00.
    const policy = { ...NEW_YORK, workingDays: [7], hours: { from: "01:30", to: "05:00" } };
    const hours = hoursOf("2026-11-01", policy);
    expect(hours).toEqual([
      { from: at("2026-11-01T05:30:00Z"), to: at("2026-11-01T06:00:00Z") },
      { from: at("2026-11-01T06:30:00Z"), to: at("2026-11-01T10:00:00Z") },
    ]);
    expect(lengthOf(hours)).toBe(4 * HOUR);
    expect(workedBefore(hours, at("2026-11-01T06:10:00Z"))).toBe(30 * MINUTE);
    expect(afterWorking(hours, 30 * MINUTE)).toBe(at("2026-11-01T06:30:00Z"));
    expect(afterWorking(hours, 4 * HOUR)).toBeNull();
  });
});
