import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { HOUR, type Instant, MINUTE } from "../shared/time.ts";
import type { Span } from "../shared/wall-clock.ts";
import { afterWorking, hoursOf, lengthOf, openFrom, workedBefore, workingDayAt } from "./hours.ts";

const at = (text: string): Instant => Temporal.Instant.from(text).epochMilliseconds;
const NEW_YORK = defaultPolicy("basic", "America/New_York");
const opens = (when: Instant, policy: Policy): Instant => openFrom(when, workingDayAt(when, policy), policy);

/** On a day in winter in Lisbon, where the clock reads UTC. */
const clockOf = ({ from, to }: Span): string =>
  [from, to].map((time) => new Date(time).toISOString().slice(11, 16)).join("-");

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

  test("leave out the break, whatever it leaves of them", () => {
    const lisbon = { ...defaultPolicy("basic", "Europe/Lisbon"), lunch: { from: "12:30", to: "13:30" } };
    const on = (change: Partial<Policy>) => hoursOf("2026-01-12", { ...lisbon, ...change }).map(clockOf);
    expect(on({})).toEqual(["09:00-12:30", "13:30-17:00"]);
    expect(on({ lunch: { from: "07:00", to: "10:00" } })).toEqual(["10:00-17:00"]);
    expect(on({ lunch: { from: "16:00", to: "18:00" } })).toEqual(["09:00-16:00"]);
    expect(on({ lunch: { from: "06:00", to: "07:00" } })).toEqual(["09:00-17:00"]);
    expect(on({ lunch: null })).toEqual(["09:00-17:00"]);
  });

  test("on a day of its own are that day's, weekday or not, and none on a holiday", () => {
    const policy: Policy = {
      ...defaultPolicy("basic", "Europe/Lisbon"),
      lunch: { from: "12:00", to: "13:00" },
      exceptions: [
        { day: "2026-12-25", hours: null },
        { day: "2026-12-24", hours: { from: "08:00", to: "12:30" } },
        { day: "2026-12-26", hours: { from: "10:00", to: "14:00" } },
        { day: "2026-12-28", hours: { from: "12:00", to: "12:45" } },
      ],
    };
    const on = (day: string) => hoursOf(day, policy).map(clockOf);
    expect(on("2026-12-23")).toEqual(["09:00-12:00", "13:00-17:00"]);
    expect(on("2026-12-24")).toEqual(["08:00-12:00"]);
    expect(on("2026-12-25")).toEqual([]);
    expect(on("2026-12-26"), "a Saturday with hours of its own").toEqual(["10:00-12:00", "13:00-14:00"]);
    expect(on("2026-12-27")).toEqual([]);
    expect(on("2026-12-28"), "all of it within the break").toEqual([]);
    expect(opens(at("2026-12-24T12:00:00Z"), policy)).toBe(at("2026-12-26T10:00:00Z"));
  });

  test("pass a year of holidays to the next day that has some", () => {
    const exceptions = Array.from({ length: 400 }, (_, index) => ({
      day: Temporal.PlainDate.from("2026-01-01").add({ days: index }).toString(),
      hours: null,
    }));
    const policy = { ...defaultPolicy("basic", "UTC"), exceptions };
    // The last day named is 4 February 2027, a Thursday.
    expect(opens(at("2026-01-01T09:00:00Z"), policy)).toBe(at("2027-02-05T09:00:00Z"));
  });

  test("around a break on the night the clocks are set back come in order, and none twice", () => {
    // 02:00 becomes 01:00: the break from 01:15 to 01:45 comes twice.
    const policy: Policy = {
      ...NEW_YORK,
      workingDays: [7],
      hours: { from: "00:30", to: "03:00" },
      lunch: { from: "01:15", to: "01:45" },
    };
    expect(hoursOf("2026-11-01", policy)).toEqual([
      { from: at("2026-11-01T04:30:00Z"), to: at("2026-11-01T05:15:00Z") },
      { from: at("2026-11-01T05:45:00Z"), to: at("2026-11-01T06:00:00Z") },
      { from: at("2026-11-01T06:00:00Z"), to: at("2026-11-01T06:15:00Z") },
      { from: at("2026-11-01T06:45:00Z"), to: at("2026-11-01T08:00:00Z") },
    ]);
    // 02:00 becomes 03:00: the break is not there at all.
    const spring = {
      ...policy,
      hours: { from: "01:30", to: "03:30" },
      lunch: { from: "02:10", to: "02:50" },
    };
    expect(lengthOf(hoursOf("2026-03-08", spring))).toBe(HOUR);
  });
});
