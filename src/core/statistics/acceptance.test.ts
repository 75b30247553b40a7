import { describe, expect, test } from "vitest";
import type { DailyFigures } from "../invitation/attempt.ts";
import { acceptanceOf } from "./acceptance.ts";
import { noFigures } from "./figures.ts";
import { allPeriods, periodFigures } from "./periods.ts";
import { wilson } from "./wilson.ts";

const TODAY = "2026-03-20";
const ago = (days: number): string => Temporal.PlainDate.from(TODAY).subtract({ days }).toString();
const day = (days: number, change: Partial<DailyFigures>): DailyFigures => ({
  ...noFigures(ago(days)),
  ...change,
});

describe("I8 acceptance", () => {
  test("undecided ones are not counted, neither as refused nor, when early, as accepted", () => {
    const days = [
      day(20, { sent: 8, byHand: 2, acceptedOfSent: 3 }),
      day(14, { sent: 5, acceptedOfSent: 1 }),
      day(13, { sent: 9, acceptedOfSent: 2 }),
      day(0, { sent: 4 }),
    ];
    expect(acceptanceOf(days, TODAY)).toEqual({
      sent: 28,
      decided: 15,
      accepted: 6,
      rate: wilson(4, 15),
    });
  });

  test("nothing decided yet has no rate", () => {
    const nothing = { sent: 5, decided: 0, accepted: 0, rate: null };
    expect(acceptanceOf([day(3, { sent: 5 })], TODAY)).toEqual(nothing);
    expect(acceptanceOf([], TODAY)).toEqual({ ...nothing, sent: 0 });
  });

  test("a steady share is shown as what it is, however many are still young", () => {
    // Ten a day for six weeks; three of ten say yes, each two days later.
    const days = Array.from({ length: 42 }, (_, index) =>
      day(index, { sent: 10, acceptedOfSent: index >= 2 ? 3 : 0 }),
    );
    expect(acceptanceOf(days, TODAY).rate?.value).toBeCloseTo(0.3, 10);
  });

  test("unknown outcomes are no sendings; an acceptance proves one", () => {
    expect(acceptanceOf([day(30, { unknown: 4 })], TODAY)).toMatchObject({ sent: 0, decided: 0 });
    expect(acceptanceOf([day(30, { unknown: 4, acceptedOfSent: 1 })], TODAY)).toMatchObject({
      sent: 1,
      decided: 1,
      accepted: 1,
    });
  });

  test("14 days are 14 days of the calendar, over a clock change and a leap day alike", () => {
    expect(acceptanceOf([{ ...noFigures("2028-02-26"), sent: 1 }], "2028-03-11").decided).toBe(1);
    expect(acceptanceOf([{ ...noFigures("2028-02-26"), sent: 1 }], "2028-03-10").decided).toBe(0);
  });
});

describe("I8 the numbers of a period", () => {
  const days = [
    day(40, { sent: 10, acceptedOfSent: 4, accepted: 1 }),
    day(7, { sent: 3, restrictions: 1 }),
    day(6, { sent: 2, byHand: 1, acceptedOfSent: 1 }),
    day(0, { sent: 1, unknown: 1, accepted: 2 }),
  ];

  test("today", () => {
    expect(periodFigures("today", days, TODAY)).toMatchObject({
      sent: 1,
      unknown: 1,
      pending: 1,
      acceptedInPeriod: 2,
    });
  });

  test("7 days are today and the six before", () => {
    expect(periodFigures("7-days", days, TODAY)).toMatchObject({
      sent: 4,
      byHand: 1,
      unknown: 1,
      accepted: 1,
      pending: 3,
      restrictions: 0,
      acceptedInPeriod: 2,
    });
  });

  test("all time, with those sent by hand among the sent", () => {
    expect(periodFigures("all-time", days, TODAY)).toEqual({
      period: "all-time",
      sent: 17,
      decided: 10,
      accepted: 5,
      rate: wilson(4, 10),
      byHand: 1,
      unknown: 1,
      pending: 12,
      restrictions: 1,
      acceptedInPeriod: 3,
    });
  });

  test("a day that seems to lie ahead (the clock was set back) is in no period but all time", () => {
    const ahead = [day(-2, { sent: 1 })];
    expect(allPeriods(ahead, TODAY).map(({ period, sent }) => [period, sent])).toEqual([
      ["today", 0],
      ["7-days", 0],
      ["all-time", 1],
    ]);
  });
});
