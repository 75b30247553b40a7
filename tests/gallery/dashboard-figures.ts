import type { DashboardFigures, FilterChoices } from "../../src/app/dashboard/view.ts";
import type { GroupName, GroupShare } from "../../src/core/dashboard/by-group.ts";
import type { WeekShare } from "../../src/core/dashboard/by-week.ts";
import type { ForecastBand } from "../../src/core/dashboard/forecast-band.ts";
import type { Funnel } from "../../src/core/dashboard/funnel.ts";
import type { PendingByAge } from "../../src/core/dashboard/pending-by-age.ts";
import type { Ramp, RampDay } from "../../src/core/dashboard/ramp.ts";
import type { Share } from "../../src/core/dashboard/shares.ts";
import type { CurvePoint, TimeToAcceptance } from "../../src/core/dashboard/time-to-acceptance.ts";
import type { DailyFigures } from "../../src/core/invitation/attempt.ts";
import type { AllowanceBound } from "../../src/core/pacing/types.ts";
import type { RestrictionEvent } from "../../src/core/restriction/restriction.ts";
import { timelineOf } from "../../src/core/restriction/timeline.ts";
import { wilson } from "../../src/core/statistics/wilson.ts";
import { USUAL_PERIOD } from "../../src/ui/dashboard/filter-address.ts";
import { NOW, ZONE } from "./people.ts";
import { stop } from "./stops.ts";

const DAY = 24 * 60 * 60 * 1000;
const TODAY = "2026-03-03";
const addDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** `decided` of which `yes`; `young` undecided ones, and `early` yeses among those not decided by age. */
function share(decided: number, yes: number, young: number, early = 0): Share {
  const sent = decided + young + early;
  return {
    sent,
    accepted: yes + early,
    unanswered: decided - yes,
    undecided: young,
    decided,
    decidedAccepted: yes,
    rate: wilson(yes, decided),
    possible: sent === 0 ? null : { low: (yes + early) / sent, high: (yes + early + young) / sent },
  };
}

const sumOf = (shares: readonly Share[]): Share => {
  const all = (of: (one: Share) => number) => shares.reduce((sum, one) => sum + of(one), 0);
  const yes = all((one) => one.decidedAccepted);
  return share(
    all((one) => one.decided),
    yes,
    all((one) => one.undecided),
    all((one) => one.accepted) - yes,
  );
};

const MONDAY = "2026-03-02";

/** So many weeks up to the one of today, each with `about` invitations, acceptance going slowly down. */
function weeksOf(count: number, about: number): readonly WeekShare[] {
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    const sent = Math.round(about * (0.35 + (0.65 * index) / count) * (index % 5 === 3 ? 0.6 : 1));
    const wave = 0.31 + 0.05 * Math.sin(index / 2) - (0.06 * index) / count;
    const week = { week: addDays(MONDAY, -7 * back), running: back === 0 };
    if (back === 0) return { ...week, ...share(0, 0, Math.ceil(sent / 4), 1) };
    if (back === 1) return { ...week, ...share(0, 0, Math.round(sent * 0.8), Math.round(sent * 0.2)) };
    if (back === 2) {
      const decided = Math.round(sent * 0.3);
      return {
        ...week,
        ...share(decided, Math.round(decided * wave), Math.round(sent * 0.5), Math.round(sent * 0.2)),
      };
    }
    return { ...week, ...share(sent, Math.round(sent * wave), 0) };
  });
}

export const choices: FilterChoices = {
  segments: [
    { id: "nordics", name: "Clinical trial leads, Nordics", archived: false },
    { id: "alumni", name: "Alumni <b>of the college</b> & friends", archived: false },
    { id: "founders", name: "Founders, first year", archived: true },
  ],
  wordings: [
    {
      id: "nordics-a",
      name: "A",
      segmentId: "nordics",
      segmentName: "Clinical trial leads, Nordics",
      retired: false,
    },
    {
      id: "nordics-b",
      name: "B, a question first",
      segmentId: "nordics",
      segmentName: "Clinical trial leads, Nordics",
      retired: false,
    },
    {
      id: "alumni-a",
      name: "A",
      segmentId: "alumni",
      segmentName: "Alumni <b>of the college</b> & friends",
      retired: true,
    },
  ],
};

const segment = (place: number, of: Share): GroupShare => {
  const choice = choices.segments[place];
  if (!choice) throw new Error("The sample has no such segment.");
  return { group: { kind: "segment", ...choice }, ...of };
};
const wording = (place: number, of: Share): GroupShare => {
  const choice = choices.wordings[place];
  if (!choice) throw new Error("The sample has no such wording.");
  return { group: { kind: "wording", ...choice }, ...of };
};
const other = (kind: Exclude<GroupName["kind"], "segment" | "wording">, of: Share): GroupShare => ({
  group: { kind },
  ...of,
});

function delayOf(size: number, until: number): TimeToAcceptance {
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

const NO_DELAY: TimeToAcceptance = {
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

const said: readonly RestrictionEvent[] = [
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
function rampOf(weeks: number, step: number, events: readonly RestrictionEvent[]): Ramp {
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

function forecastOf(
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

function pendingOf(counts: readonly [number, number, number, number, number], old: number): PendingByAge {
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

function funnelOf(
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

const usualWeeks = weeksOf(13, 46);

/** A quarter of somebody who goes about it with care. */
export const figures: DashboardFigures = {
  filter: { period: USUAL_PERIOD, segmentIds: null, templateIds: null },
  choices,
  now: NOW,
  today: TODAY,
  zone: ZONE,
  isSetUp: true,
  from: usualWeeks[0]?.week ?? null,
  sentence: {
    news: {
      kind: "fell",
      from: { rate: { value: 0.34, low: 0.27, high: 0.42 }, decided: 160 },
      to: { rate: { value: 0.26, low: 0.2, high: 0.33 }, decided: 152 },
      since: {
        kind: "wording-changed",
        at: NOW - 45 * DAY,
        segmentName: "Clinical trial leads, Nordics",
        from: "A",
        to: "B, a question first",
      },
    },
    advice: { kind: "hold-until-decided", perDay: 12, more: 20 },
  },
  total: sumOf(usualWeeks),
  weeks: usualWeeks,
  bySegment: [
    segment(0, share(180, 62, 28, 6)),
    segment(1, share(84, 15, 10, 2)),
    segment(2, share(22, 5, 0)),
    other("by-hand", share(6, 3, 1)),
  ],
  byVariant: [
    wording(0, share(96, 40, 8, 2)),
    wording(1, share(78, 20, 20, 4)),
    wording(2, share(84, 15, 10, 2)),
    other("edited", share(6, 2, 0)),
  ],
  funnel: funnelOf([512, 441, 398, 104], 120),
  timeToAcceptance: delayOf(398, 43),
  pending: pendingOf([22, 41, 24, 31, 9], 24),
  ramp: rampOf(13, 1, said),
  forecast: forecastOf(4, 84, "2026-03-20", "2026-03-27"),
  restrictions: said,
};

/** Before anything went. */
export const emptyFigures: DashboardFigures = {
  ...figures,
  from: null,
  sentence: { news: { kind: "nothing-sent" }, advice: null },
  total: share(0, 0, 0),
  weeks: [],
  bySegment: [],
  byVariant: [],
  funnel: funnelOf([0, 0, 0, 0], 0),
  timeToAcceptance: NO_DELAY,
  pending: pendingOf([0, 0, 0, 0, 0], 0),
  ramp: { days: [], timeline: timelineOf([], [], NOW, ZONE, 0), keptSince: null },
  forecast: forecastOf(2, 0, null, null),
  restrictions: [],
};

const tenWeeks: readonly WeekShare[] = [
  { week: addDays(MONDAY, -21), running: false, ...share(3, 1, 0) },
  { week: addDays(MONDAY, -14), running: false, ...share(1, 1, 1, 1) },
  { week: addDays(MONDAY, -7), running: false, ...share(0, 0, 3) },
  { week: MONDAY, running: true, ...share(0, 0, 1) },
];

/** Ten invitations: next to nothing can be said. */
export const tenFigures: DashboardFigures = {
  ...figures,
  filter: { ...figures.filter, period: "4-weeks" },
  from: addDays(MONDAY, -21),
  sentence: {
    news: { kind: "too-early", sent: 10, decided: 4, more: 16 },
    advice: { kind: "climbs", perDay: 2, target: 12, reached: null },
  },
  total: sumOf(tenWeeks),
  weeks: tenWeeks,
  bySegment: [segment(0, share(3, 2, 4)), segment(1, share(1, 0, 1, 1))],
  byVariant: [wording(0, share(3, 2, 4)), wording(2, share(1, 0, 1, 1))],
  funnel: funnelOf([34, 14, 10, 3], 7),
  timeToAcceptance: { ...NO_DELAY, known: 3, watched: 9 },
  pending: pendingOf([4, 3, 0, 0, 0], 0),
  ramp: rampOf(4, 0.25, []),
  forecast: forecastOf(1, 24, "2026-03-30", null),
  restrictions: [],
};

const manyWeeks = weeksOf(156, 980);
const manySegments: readonly GroupShare[] = Array.from({ length: 40 }, (_, index) => {
  const decided = Math.round(9000 / (index + 1));
  const name =
    index === 4
      ? "Everybody who ever worked on anything that could be called a trial, wherever it was, ".repeat(2)
      : `Segment ${index + 1}, of the North`;
  return {
    group: { kind: "segment", id: `many-${index}`, name, archived: false },
    ...share(decided, Math.round(decided * (0.36 - index / 200)), Math.round(decided / 20), 3),
  };
});

/** Three years of somebody with a hundred thousand. */
export const manyFigures: DashboardFigures = {
  ...figures,
  filter: { ...figures.filter, period: "all" },
  from: manyWeeks[0]?.week ?? null,
  sentence: {
    news: { kind: "steady", now: { rate: { value: 0.284, low: 0.281, high: 0.287 }, decided: 97_412 } },
    advice: { kind: "keep", perDay: 140 },
  },
  total: sumOf(manyWeeks),
  weeks: manyWeeks,
  bySegment: manySegments,
  byVariant: [],
  funnel: funnelOf([131_204, 112_690, 100_214, 28_411], 9_120),
  timeToAcceptance: delayOf(100_214, 61),
  pending: pendingOf([940, 1204, 1103, 4870, 1003], 3_410),
  ramp: rampOf(52, 12, said),
  forecast: forecastOf(140, 12_480, null, null),
};
