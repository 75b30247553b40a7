import { describe, expect, test } from "vitest";
import { addDays, dayNumber } from "../shared/wall-clock.ts";
import { noFigures } from "../statistics/figures.ts";
import { daybookOf } from "./daybook.ts";
import { evidenceOn } from "./evidence.ts";

const TODAY = "2026-06-30";
const FLOOR = 0.2;

/** What is known today of sends by days ago: [days ago, sent, accepted of them]. */
function judged(rows: readonly (readonly [number, number, number])[], since = Number.NEGATIVE_INFINITY) {
  const days = rows.map(([ago, sent, acceptedOfSent]) => ({
    ...noFigures(addDays(TODAY, -ago)),
    sent,
    acceptedOfSent,
  }));
  return evidenceOn(dayNumber(TODAY), since, daybookOf(days, dayNumber(TODAY) + 1), FLOOR);
}

describe("what acceptance says", () => {
  test("is nothing with fewer than 30 decided, however few of them accepted", () => {
    expect(judged([])).toEqual({ decided: 0, accepted: 0, verdict: "early" });
    expect(judged([[20, 29, 0]])).toEqual({ decided: 29, accepted: 0, verdict: "early" });
    expect(judged([[20, 30, 0]])).toEqual({ decided: 30, accepted: 0, verdict: "poor" });
  });

  test.each([
    // The upper end of the 95 % interval lies at 16.7 %, then at 21.3 %.
    [30, 1, "poor"],
    [30, 2, "mediocre"],
    [100, 12, "poor"],
    [100, 13, "mediocre"],
    [100, 24, "mediocre"],
    [100, 25, "good"],
    [40, 10, "good"],
  ] as const)("of %i decided, %i accepted: %s", (decided, accepted, verdict) => {
    expect(judged([[20, decided, accepted]])).toEqual({ decided, accepted, verdict });
  });

  test("comes from those 14 to 41 days old alone", () => {
    expect(judged([[13, 50, 0]])).toMatchObject({ decided: 0, verdict: "early" });
    expect(judged([[14, 50, 0]])).toMatchObject({ decided: 50, verdict: "poor" });
    expect(judged([[41, 50, 0]])).toMatchObject({ decided: 50 });
    expect(judged([[42, 50, 0]])).toMatchObject({ decided: 0 });
  });

  test("leaves out what went before the day it is to look from", () => {
    const rows = [
      [20, 40, 0],
      [15, 40, 20],
    ] as const;
    expect(judged(rows)).toMatchObject({ decided: 80, accepted: 20 });
    expect(judged(rows, dayNumber(TODAY) - 15)).toEqual({ decided: 40, accepted: 20, verdict: "good" });
  });

  test("is nothing, not less than nothing, while all from that day on are young", () => {
    const rows = [
      [20, 40, 10],
      [5, 40, 10],
    ] as const;
    expect(judged(rows, dayNumber(TODAY))).toEqual({ decided: 0, accepted: 0, verdict: "early" });
  });

  test("counts by hand and unknown ones as decided, and never more accepted than those", () => {
    const day = { ...noFigures(addDays(TODAY, -20)), byHand: 20, unknown: 15, acceptedOfSent: 40 };
    const evidence = evidenceOn(dayNumber(TODAY), 0, daybookOf([day], dayNumber(TODAY)), FLOOR);
    expect(evidence).toEqual({ decided: 35, accepted: 35, verdict: "good" });
  });
});
