import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOUR, type Instant, localDay, MINUTE } from "./time.ts";
import { addDays, dayBounds, dayNumber, daysBetween, wallClockSpans, weekday } from "./wall-clock.ts";

const at = (text: string): Instant => Temporal.Instant.from(text).epochMilliseconds;
const hoursLong = (day: string, zone: string): number => {
  const { from, to } = dayBounds(day, zone);
  return (to - from) / HOUR;
};

describe("calendar days", () => {
  test.each([
    ["2026-03-08", "America/New_York", 23],
    ["2026-11-01", "America/New_York", 25],
    ["2026-10-04", "Australia/Lord_Howe", 23.5],
    ["2026-04-05", "Australia/Lord_Howe", 24.5],
    ["2026-03-29", "Europe/Lisbon", 23],
    ["2026-03-29", "Asia/Kolkata", 24],
    // Clocks go forward at midnight: the day begins at 01:00.
    ["2026-09-06", "America/Santiago", 23],
    // Samoa left out this day when it crossed the date line.
    ["2011-12-30", "Pacific/Apia", 0],
  ])("%s in %s is %d hours long", (day, zone, hours) => {
    expect(hoursLong(day, zone)).toBe(hours);
  });

  test("are reckoned as Temporal does, on any day of four centuries", () => {
    const days = fc.date({ min: new Date("1800-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: -50_000, max: 50_000 }), (date, days) => {
        const day = date.toISOString().slice(0, 10);
        const plain = Temporal.PlainDate.from(day);
        expect(addDays(day, days)).toBe(plain.add({ days }).toString());
        expect(addDays(day, 0)).toBe(day);
        expect(weekday(day)).toBe(plain.dayOfWeek);
        expect(dayNumber(day)).toBe(Temporal.PlainDate.from("1970-01-01").until(plain).days);
      }),
      { numRuns: 2_000 },
    );
  });

  test("are added and counted by the calendar, over month ends, leap days and clock changes", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
    expect(daysBetween("2026-03-07", "2026-03-09")).toBe(2);
    expect(daysBetween("2026-03-09", "2026-03-07")).toBe(-2);
    expect(dayNumber("1970-01-02")).toBe(1);
    expect(weekday("2026-01-12")).toBe(1);
    expect(weekday("2026-01-18")).toBe(7);
  });
});

describe("hours on the wall", () => {
  test("skip what the clock skips", () => {
    const spans = wallClockSpans("2026-03-08", "America/New_York", "01:00", "05:00");
    expect(spans).toEqual([{ from: at("2026-03-08T06:00:00Z"), to: at("2026-03-08T09:00:00Z") }]);
  });

  test("that begin in the skipped hour begin after it; that end in it end before it", () => {
    expect(wallClockSpans("2026-03-08", "America/New_York", "02:30", "05:00")).toEqual([
      { from: at("2026-03-08T07:00:00Z"), to: at("2026-03-08T09:00:00Z") },
    ]);
    expect(wallClockSpans("2026-03-08", "America/New_York", "01:00", "02:30")).toEqual([
      { from: at("2026-03-08T06:00:00Z"), to: at("2026-03-08T07:00:00Z") },
    ]);
  });

  test("on a day that begins at 01:00 begin there", () => {
    expect(wallClockSpans("2026-09-06", "America/Santiago", "00:00", "02:00")).toEqual([
      { from: at("2026-09-06T04:00:00Z"), to: at("2026-09-06T05:00:00Z") },
    ]);
  });

  test("on a day that never was are none", () => {
    expect(wallClockSpans("2011-12-30", "Pacific/Apia", "00:00", "23:59")).toEqual([]);
  });

  test("hold exactly the minutes at which the clock reads from `from` up to `to`, changes or not", () => {
    const minute = fc.integer({ min: 0, max: 1438 });
    const text = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    fc.assert(
      fc.property(
        fc.constantFrom(
          "2026-03-08",
          "2026-03-29",
          "2026-04-05",
          "2026-10-04",
          "2026-10-25",
          "2026-11-01",
          "2026-06-17",
        ),
        fc.constantFrom(
          "America/New_York",
          "Europe/Lisbon",
          "Australia/Lord_Howe",
          "Asia/Kolkata",
          "Pacific/Chatham",
        ),
        minute,
        minute,
        fc.array(fc.integer({ min: -60, max: 26 * 60 }), { minLength: 5, maxLength: 30 }),
        (day, zone, one, other, probes) => {
          const from = text(Math.min(one, other));
          const to = text(Math.max(one, other) + 1);
          const spans = wallClockSpans(day, zone, from, to);
          for (const probe of probes) {
            const instant = dayBounds(day, zone).from + probe * MINUTE;
            const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
            const reads = wall.toPlainTime().toString({ smallestUnit: "minute" });
            const inside = localDay(instant, zone) === day && reads >= from && reads < to;
            expect(spans.some((span) => span.from <= instant && instant < span.to)).toBe(inside);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
