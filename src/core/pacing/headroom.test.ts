import { describe, expect, test } from "vitest";
import type { DailyFigures } from "../invitation/attempt.ts";
import { defaultPolicy } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import type { StopEvent } from "../restriction/restriction.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../shared/time.ts";
import { noFigures } from "../statistics/figures.ts";
import { headroomAt } from "./headroom.ts";
import { inOrder, snapshotOf } from "./testing/histories.ts";

const POLICY: Policy = defaultPolicy("premium", "UTC");
/** A Monday, before the hours open. */
const NOW: Instant = Temporal.Instant.from("2026-06-15T07:00:00Z").epochMilliseconds;

/** Working days before now, each with so many sent, of which a share was accepted. */
function history(workingDays: number, sent: number, share: number) {
  const figures = new Map<string, DailyFigures>();
  const sends: Instant[] = [];
  let day = Temporal.PlainDate.from("2026-06-15");
  while (figures.size < workingDays) {
    day = day.subtract({ days: 1 });
    if (day.dayOfWeek > 5) continue;
    const name = day.toString();
    figures.set(name, { ...noFigures(name), sent, acceptedOfSent: Math.round(sent * share) });
    const nine = day.toZonedDateTime("UTC").epochMilliseconds + 9 * HOUR;
    if (nine > NOW - 8 * DAY) for (let one = 0; one < sent; one += 1) sends.push(nine + one * 30 * MINUTE);
  }
  return snapshotOf(sends, { days: inOrder(figures) });
}

const notice: StopEvent = {
  id: "n",
  accountId: null,
  kind: "approaching-limit",
  at: NOW - 30 * DAY,
  seenOn: "/feed/",
  cooldownUntil: NOW - 30 * DAY,
  confirmedAt: NOW - 30 * DAY,
  checkedAt: NOW - 30 * DAY,
};

describe("the person's own cap is said to hold them", () => {
  test("after a long quiet stretch with good acceptance at the target, and by how much it could rise", () => {
    expect(headroomAt(history(70, 15, 0.4), POLICY, NOW)).toEqual({
      field: "targetPerDay",
      from: 15,
      to: 18,
      quietDays: 70,
      accepted: 120,
      decided: 300,
    });
  });

  test("the cap that binds is named: the week's, or the day's", () => {
    const week = { ...POLICY, weeklyCap: 60 };
    expect(headroomAt(history(70, 12, 0.4), week, NOW)).toMatchObject({
      field: "weeklyCap",
      from: 60,
      to: 72,
    });
    const day = { ...POLICY, dailyCap: 10 };
    expect(headroomAt(history(70, 10, 0.4), day, NOW)).toMatchObject({ field: "dailyCap", from: 10, to: 12 });
  });

  test("never above what the sources have seen carried", () => {
    const most = { ...POLICY, targetPerDay: 20, weeklyCap: 100 };
    expect(headroomAt(history(70, 20, 0.4), most, NOW)).toBeNull();
    expect(headroomAt(history(70, 19, 0.4), { ...most, targetPerDay: 19 }, NOW)).toMatchObject({ to: 20 });
  });
});

describe("nothing is said", () => {
  test("before 42 quiet days with sends", () => {
    expect(headroomAt(history(41, 15, 0.4), POLICY, NOW)).toBeNull();
  });
  test("where LinkedIn said something, however mildly", () => {
    expect(headroomAt({ ...history(70, 15, 0.4), restrictions: [notice] }, POLICY, NOW)).toBeNull();
  });
  test("where acceptance is mediocre", () => {
    expect(headroomAt(history(70, 15, 0.2), POLICY, NOW)).toBeNull();
  });
  test("where the week is not used, so that the cap is not what holds them", () => {
    expect(headroomAt(history(70, 8, 0.4), POLICY, NOW)).toBeNull();
  });
});
