import { expect, test } from "vitest";
import type { DayNumber, DayPlan } from "../pacing/day-plan.ts";
import { dayPlanAfter } from "../pacing/day-plan.ts";
import type { Allowance } from "../pacing/types.ts";
import { NEW_RESTRICTION } from "../restriction/restriction.ts";
import { DAY, HOUR } from "../shared/time.ts";
import { addDays } from "../shared/wall-clock.ts";
import { noFigures } from "../statistics/figures.ts";
import { rampOf } from "./ramp.ts";
import { ago, TODAY } from "./testing/cohorts.ts";

const NOW = Date.parse(`${TODAY}T11:40:00Z`);
const number = (count: number, kind: "paused" | "account"): DayNumber => ({
  at: 1,
  count,
  bounds: [{ kind }],
});
const plan = (day: string, first: DayNumber, last = first): DayPlan => ({ day, first, last });

test("what was planned stands beside what went, and is never made up where it was not kept", () => {
  const figures = [{ ...noFigures(ago(3)), sent: 4, byHand: 1, unknown: 1 }];
  const plans = [plan(ago(2), number(6, "account")), plan(ago(1), number(6, "account"), number(0, "paused"))];
  const { days, timeline, keptSince } = rampOf({
    figures,
    plans,
    events: [],
    now: NOW,
    zone: "UTC",
    weeks: 4,
  });
  const on = (day: string) => days.find((one) => one.day === day);
  expect(days.map(({ day }) => day)).toEqual(timeline.days.map(({ day }) => day));
  expect([days.length, keptSince]).toEqual([28, ago(2)]);
  expect(on(ago(3))).toMatchObject({ sent: 6, planned: { kind: "not-kept" } });
  expect(on(ago(2))).toMatchObject({ sent: 0, planned: { kind: "kept", count: 6, changedTo: null } });
  expect(on(ago(1))?.planned).toMatchObject({
    count: 6,
    changedTo: { count: 0, bounds: [{ kind: "paused" }] },
  });
  expect(on(TODAY)?.planned).toEqual({ kind: "ahead" });
  expect(on(addDays(TODAY, 1))?.planned).toEqual({ kind: "ahead" });
});

test("a day of which a part lay in a cooldown is marked, and those beside it are not", () => {
  const event = {
    ...NEW_RESTRICTION,
    id: "stop",
    accountId: null,
    kind: "weekly-limit" as const,
    at: NOW - 6 * DAY,
    seenOn: "/",
    cooldownUntil: NOW - 4 * DAY - 11 * HOUR,
  };
  const { days } = rampOf({
    figures: [{ ...noFigures(ago(6)), restrictions: 1 }],
    plans: [],
    events: [event],
    now: NOW,
    zone: "UTC",
    weeks: 4,
  });
  expect(days.filter(({ cooling }) => cooling).map(({ day }) => day)).toEqual([ago(6), ago(5), ago(4)]);
  expect(days.filter(({ restrictions }) => restrictions > 0).map(({ day }) => day)).toEqual([ago(6)]);
});

test("a day's row is written when its number or its reasons change, and not for a figure within them", () => {
  const allowance = (today: number, sentInWindow: number): Allowance => ({
    today,
    sentToday: 0,
    left: today,
    bounds: [{ kind: "weekly-cap", cap: 80, sentInWindow }],
  });
  const first = dayPlanAfter(undefined, TODAY, allowance(6, 10), 1);
  expect(first).toMatchObject({ day: TODAY, first: { count: 6, at: 1 }, last: { count: 6 } });
  if (!first) throw new Error("not kept");
  expect(dayPlanAfter(first, TODAY, allowance(6, 11), 2)).toBeNull();
  const changed = dayPlanAfter(first, TODAY, allowance(4, 11), 3);
  expect(changed).toMatchObject({ first: { count: 6, at: 1 }, last: { count: 4, at: 3 } });
  const paused = { ...allowance(6, 10), bounds: [{ kind: "paused" as const }] };
  expect(dayPlanAfter(first, TODAY, paused, 4)).toMatchObject({ last: { bounds: [{ kind: "paused" }] } });
});
