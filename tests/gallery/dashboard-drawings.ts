import type { ForecastBand } from "../../src/core/dashboard/forecast-band.ts";
import type { Funnel } from "../../src/core/dashboard/funnel.ts";
import type { PendingByAge } from "../../src/core/dashboard/pending-by-age.ts";
import type { Ramp, RampDay } from "../../src/core/dashboard/ramp.ts";
import type { CurvePoint, TimeToAcceptance } from "../../src/core/dashboard/time-to-acceptance.ts";
import type { DailyFigures } from "../../src/core/invitation/attempt.ts";
import type { AllowanceBound } from "../../src/core/pacing/types.ts";
import type { RestrictionEvent } from "../../src/core/restriction/restriction.ts";
import { timelineOf } from "../../src/core/restriction/timeline.ts";
import { addDays, DAY, MONDAY, TODAY } from "./dashboard-shares.ts";
import { NOW, ZONE } from "./people.ts";
import { stop } from "./stops.ts";

/** What the dashboard's other drawings show: the delay, the ramp, the forecast, what is pending and the funnel. */

export function delayOf(size: number, until: number): TimeToAcceptance {
  const curve: CurvePoint[] = Array.from({ length: until }, (_, day) => {
    const value = 0.34 * (1 - Math.exp(-(day + 0.6) / 4.5));
    const spread = 1.96 * Math.sqrt((value * (1 - value)) / (size * (1 - day / 90)));
    return {
      day,
      share: value,
      low: Math.max(0, value - spread),
      high: Math.min(1, value + spread),
      atRisk: Math.round(size * (1 - day / 80)),
    };
  });
  const known = Math.round(size * 0.32);
  return {
    known,
    counts: curve.map(({ share }, day) => Math.round((share - (curve[day - 1]?.share ?? 0)) * size)),
    later: 0,
    median: 3,
    curve,
    half: 3,
    ninety: 10,
    watched: size,
    open: Math.round(size * 0.2),
  };
}

export const NO_DELAY: TimeToAcceptance = {
  known: 0,
  counts: [],
  later: 0,
  median: null,
  curve: [],
  half: null,
  ninety: null,
  watched: 0,
  open: 0,
};

const climbing = (level: number): readonly AllowanceBound[] => [
  { kind: "ramp", level, activeDays: level * 3, target: 12 },
];

export const said: readonly RestrictionEvent[] = [
  stop({
    id: "seen",
    at: NOW - 18 * DAY,
    cooldownUntil: NOW - 15 * DAY,
    confirmedAt: NOW - 15 * DAY,
    checkedAt: NOW - 15 * DAY,
    kind: "challenge",
  }),
  stop({
    id: "warned",
    at: NOW - 40 * DAY,
    cooldownUntil: NOW - 40 * DAY,
    confirmedAt: NOW - 40 * DAY,
    checkedAt: NOW - 40 * DAY,
    kind: "approaching-limit",
  }),
];

/** So many weeks of days, the pace climbing by `step` a fortnight. */
export function rampOf(weeks: number, step: number, events: readonly RestrictionEvent[]): Ramp {
  const first = addDays(MONDAY, -7 * (weeks - 1));
  const cooling = (day: string) =>
    events.some(({ at, cooldownUntil }) => {
      const noon = Temporal.PlainDate.from(day).toZonedDateTime(ZONE).epochMilliseconds + DAY / 2;
      return noon > at && noon < cooldownUntil;
    });
  const days: RampDay[] = Array.from({ length: weeks * 7 }, (_, index) => {
    const day = addDays(first, index);
    const weekend = Temporal.PlainDate.from(day).dayOfWeek > 5;
    const level = Math.min(Math.ceil(step * 12), Math.ceil(step * (1 + index / 9)));
    const stopped = cooling(day);
    const allowed = weekend || stopped ? 0 : level;
    const ahead = day > TODAY;
    const bounds: readonly AllowanceBound[] = stopped
      ? [{ kind: "cooldown", until: NOW - 15 * DAY }]
      : weekend
        ? [{ kind: "day-off" }]
        : climbing(level);
    return {
      day,
      planned: ahead
        ? { kind: "ahead" }
        : index < 14
          ? { kind: "not-kept" }
          : { kind: "kept", count: allowed, bounds, changedTo: null },
      sent: ahead ? 0 : Math.max(0, allowed - (index % 4 === 1 ? Math.ceil(step) : 0)),
      restrictions: 0,
      cooling: stopped,
    };
  });
  const figures: readonly DailyFigures[] = days.map(({ day, sent }) => ({
    day,
    sent,
    byHand: 0,
    unknown: 0,
    accepted: 0,
    acceptedOfSent: 0,
    restrictions: 0,
  }));
  return {
    days,
    timeline: timelineOf(figures, events, NOW, ZONE, weeks),
    keptSince: weeks > 2 ? addDays(first, 14) : null,
  };
}

export function forecastOf(
  perDay: number,
  waiting: number,
  soonest: string | null,
  latest: string | null,
): ForecastBand {
  let low = 0;
  let high = 0;
  const days = Array.from({ length: 28 }, (_, index) => {
    const day = addDays(TODAY, index);
    const off = Temporal.PlainDate.from(day).dayOfWeek > 5;
    const lowDay = off ? 0 : perDay;
    const highDay = off ? 0 : Math.round(perDay * (1.2 + index / 40));
    low += lowDay;
    high += highDay;
    return {
      day,
      sent: 0,
      low: lowDay,
      high: highDay,
      bounds: off ? ([{ kind: "day-off" }] as const) : climbing(perDay),
      lowInAll: low,
      highInAll: high,
    };
  });
  return { days, waiting, soonest, latest };
}

export function pendingOf(
  counts: readonly [number, number, number, number, number],
  old: number,
): PendingByAge {
  const [youngest, second, third, fourth, oldest] = counts;
  const none = { old: 0, nearCeiling: 0 };
  const total = counts.reduce((sum, count) => sum + count, 0);
  return {
    bands: [
      { band: "over-60", count: oldest, suggested: { old: oldest, nearCeiling: 0 } },
      { band: "21-to-60", count: fourth, suggested: { old: Math.max(0, old - oldest), nearCeiling: 0 } },
      { band: "14-to-21", count: third, suggested: none },
      { band: "7-to-14", count: second, suggested: none },
      { band: "under-7", count: youngest, suggested: none },
      { band: "unknown", count: 0, suggested: none },
    ],
    total,
    suggested: old,
    picked: 0,
    oldDays: 30,
    warning: 400,
    ceiling: 500,
    ofAll: total,
  };
}

export function funnelOf(
  [proposed, approved, sent, accepted]: readonly [number, number, number, number],
  open: number,
): Funnel {
  const aside = (
    rest: number,
    waiting: "waiting-for-review" | "waiting-to-go" | "waiting-for-answer",
    ended: "skipped" | "not-sent" | "taken-back",
  ) => {
    const still = waiting === "waiting-for-answer" ? Math.min(rest, open) : Math.ceil(rest * 0.7);
    return [
      { at: waiting, count: still },
      { at: ended, count: rest - still },
    ].filter(({ count }) => count > 0);
  };
  return {
    steps: [
      {
        step: "proposed",
        count: proposed,
        aside: aside(proposed - approved, "waiting-for-review", "skipped"),
      },
      { step: "approved", count: approved, aside: aside(approved - sent, "waiting-to-go", "not-sent") },
      { step: "sent", count: sent, aside: aside(sent - accepted, "waiting-for-answer", "taken-back") },
      { step: "accepted", count: accepted, aside: [] },
    ],
  };
}
