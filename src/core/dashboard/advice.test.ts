import { describe, expect, test } from "vitest";
import { snapshotOf } from "../pacing/testing/histories.ts";
import type { PacingSnapshot } from "../pacing/types.ts";
import { defaultPolicy } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import type { StopEvent } from "../restriction/restriction.ts";
import { DAY } from "../shared/time.ts";
import { noFigures } from "../statistics/figures.ts";
import { type PaceGiven, paceAdvice } from "./advice.ts";
import { forecastBand } from "./forecast-band.ts";
import { ago, TODAY } from "./testing/cohorts.ts";

const NOW = Date.parse(`${TODAY}T08:00:00Z`);
const usual = defaultPolicy("premium", "UTC");

/** So many a day on every day of the `weeks` before, of which a share was accepted. */
const daysOf = (weeks: number, perDay: number, share: number): PacingSnapshot["days"] =>
  Array.from({ length: 7 * weeks }, (_, at) => at + 1).map((days) => ({
    ...noFigures(ago(days)),
    sent: perDay,
    acceptedOfSent: Math.round(days * perDay * share) - Math.round((days - 1) * perDay * share),
  }));

function advice(
  snapshot: Partial<PacingSnapshot>,
  given: Partial<PaceGiven> = {},
  policy: Policy = usual,
): ReturnType<typeof paceAdvice> {
  const whole = snapshotOf([], snapshot);
  return paceAdvice({
    snapshot: whole,
    policy,
    now: NOW,
    pending: { ofAll: 10, suggested: 0 },
    forecast: forecastBand(whole, policy, NOW, 7, 0),
    youngWordingMisses: null,
    ...given,
  });
}
const stop: StopEvent = {
  id: "stop",
  accountId: null,
  kind: "weekly-limit",
  at: NOW - DAY,
  seenOn: "/",
  cooldownUntil: NOW + 6 * DAY,
  confirmedAt: null,
  checkedAt: null,
};

describe("what to do about the pace", () => {
  test("wait while LinkedIn's stop holds, and nothing else", () => {
    expect(advice({ restrictions: [stop], paused: true })).toEqual({ kind: "wait" });
  });

  test("a pause, then what waits for long, before the pace itself", () => {
    const pending = { ofAll: 450, suggested: 60 };
    expect(advice({ paused: true }, { pending })).toEqual({ kind: "paused" });
    expect(advice({}, { pending })).toEqual({ kind: "take-back", pending: 450, suggested: 60 });
    expect(advice({}, { pending: { ofAll: 399, suggested: 60 } }).kind).toBe("climbs");
  });

  test("the climb of somebody new, and when the target may be reached", () => {
    expect(advice({})).toEqual({ kind: "climbs", perDay: 5, target: 15, reached: null });
    const climbs = advice({}, {}, { ...usual, targetPerDay: 9 });
    expect(climbs).toMatchObject({ kind: "climbs", perDay: 5, target: 9 });
    if (climbs.kind !== "climbs") throw new Error(climbs.kind);
    expect(climbs.reached).not.toBeNull();
    expect((climbs.reached ?? "") > TODAY).toBe(true);
  });

  test("hold where acceptance is unclear or mediocre: until newer words are decided, or until it is better", () => {
    const days = daysOf(8, 5, 0.22);
    expect(advice({ days })).toMatchObject({ kind: "hold-until-better", share: 0.25 });
    expect(advice({ days }, { youngWordingMisses: 20 })).toMatchObject({
      kind: "hold-until-decided",
      more: 20,
    });
  });

  test("halved where acceptance is likely under the floor, and so many newer ones are missing", () => {
    const lowered = advice({ days: daysOf(6, 10, 0.03) });
    expect(lowered).toMatchObject({ kind: "lowered", floor: 0.2 });
    if (lowered.kind !== "lowered") throw new Error(lowered.kind);
    expect(lowered.more).toBeGreaterThan(0);
    expect(lowered.more).toBeLessThanOrEqual(30);
  });

  test("below what LinkedIn's last stop taught", () => {
    const over = { ...stop, at: NOW - 40 * DAY, cooldownUntil: NOW - 33 * DAY };
    const past = { ...over, confirmedAt: NOW - 33 * DAY, checkedAt: NOW - 33 * DAY };
    expect(advice({ days: daysOf(12, 5, 0.5), restrictions: [past] })).toMatchObject({
      kind: "stay-below",
      perWeek: 29,
    });
  });

  test("at the target it stays, and says where there is room after long quiet", () => {
    const days = daysOf(30, 15, 0.4);
    expect(advice({ days })).toEqual({ kind: "keep", perDay: 15 });
    const used = Array.from({ length: 100 }, (_, at) => NOW - DAY - at * 60_000);
    expect(advice({ ...snapshotOf(used), days })).toEqual({
      kind: "could-raise",
      from: 15,
      to: 18,
      per: "day",
    });
    const narrow = { ...usual, weeklyCap: 60 };
    expect(advice({ ...snapshotOf(used), days }, {}, narrow)).toEqual({
      kind: "could-raise",
      from: 60,
      to: 72,
      per: "week",
    });
  });
});
