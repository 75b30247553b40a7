import type { DashboardFigures } from "../../src/app/dashboard/view.ts";
import type { GroupShare } from "../../src/core/dashboard/by-group.ts";
import type { WeekShare } from "../../src/core/dashboard/by-week.ts";
import { timelineOf } from "../../src/core/restriction/timeline.ts";
import { USUAL_PERIOD } from "../../src/ui/dashboard/filter-address.ts";
import { delayOf, forecastOf, funnelOf, NO_DELAY, pendingOf, rampOf, said } from "./dashboard-drawings.ts";
import {
  addDays,
  choices,
  DAY,
  MONDAY,
  other,
  segment,
  share,
  sumOf,
  TODAY,
  weeksOf,
  wording,
} from "./dashboard-shares.ts";
import { NOW, ZONE } from "./people.ts";

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
