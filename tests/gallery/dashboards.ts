import type { DashboardView, PeriodView } from "../../src/app/views.ts";
import type { DailyFigures } from "../../src/core/invitation/attempt.ts";
import { wilson } from "../../src/core/statistics/wilson.ts";
import { NOW } from "./people.ts";
import { states } from "./states.ts";
import { stop } from "./stops.ts";
import { plan, settings } from "./usual.ts";

const DAY = 24 * 60 * 60 * 1000;

const days: readonly DailyFigures[] = Array.from({ length: 30 }, (_, index) => {
  const day = Temporal.PlainDate.from("2026-02-02").add({ days: index });
  const working = day.dayOfWeek < 6;
  const sent = working ? Math.min(8, 2 + Math.floor(index / 5)) + (index % 3 === 0 ? 1 : 0) : 0;
  return {
    day: day.toString(),
    sent,
    byHand: index % 9 === 4 ? 1 : 0,
    unknown: index === 16 ? 1 : 0,
    accepted: working ? Math.floor((sent * ((index * 7) % 5)) / 8) : index % 4 === 0 ? 1 : 0,
    acceptedOfSent: 1,
    restrictions: index === 11 ? 1 : 0,
  };
});

const period = (name: PeriodView["period"], over: Partial<PeriodView>): PeriodView => ({
  period: name,
  sent: 0,
  decided: 0,
  accepted: 0,
  rate: wilson(over.accepted ?? 0, over.decided ?? 0),
  byHand: 0,
  unknown: 0,
  pending: 0,
  restrictions: 0,
  acceptedInPeriod: 0,
  ...over,
});

const said = [
  stop({
    at: NOW - 18 * DAY,
    cooldownUntil: NOW - 17 * DAY,
    confirmedAt: NOW - 17 * DAY,
    checkedAt: NOW - 17 * DAY,
    kind: "challenge",
  }),
];

export const dashboard: DashboardView = {
  periods: [
    period("today", { sent: 3, pending: 3, acceptedInPeriod: 2 }),
    period("7-days", {
      sent: 34,
      byHand: 2,
      unknown: 1,
      decided: 5,
      accepted: 5,
      pending: 29,
      acceptedInPeriod: 11,
    }),
    period("all-time", {
      sent: 161,
      byHand: 9,
      unknown: 1,
      decided: 120,
      accepted: 37,
      pending: 124,
      restrictions: 1,
      acceptedInPeriod: 39,
    }),
  ],
  days,
  restrictions: said,
  plan,
  ahead: { headroom: null, pending: 96 },
  settings,
};

export const emptyDashboard: DashboardView = {
  ...dashboard,
  periods: [period("today", {}), period("7-days", {}), period("all-time", {})],
  plan: states.empty.plan,
  ahead: { headroom: null, pending: 0 },
  days: days.map(({ day }) => ({
    day,
    sent: 0,
    byHand: 0,
    unknown: 0,
    accepted: 0,
    acceptedOfSent: 0,
    restrictions: 0,
  })),
  restrictions: [],
};

export const youngDashboard: DashboardView = {
  ...dashboard,
  periods: [
    period("today", { sent: 3, pending: 3 }),
    period("7-days", { sent: 12, pending: 12 }),
    period("all-time", { sent: 12, pending: 12 }),
  ],
  restrictions: [stop()],
};

/** Three years of a hundred thousand. */
export const manyDashboard: DashboardView = {
  ...dashboard,
  periods: [
    period("today", { sent: 138, pending: 136, acceptedInPeriod: 41 }),
    period("7-days", { sent: 704, pending: 690, acceptedInPeriod: 198, unknown: 2 }),
    period("all-time", {
      sent: 100_214,
      byHand: 1204,
      unknown: 12,
      decided: 97_412,
      accepted: 27_665,
      pending: 9120,
      restrictions: 4,
      acceptedInPeriod: 28_411,
    }),
  ],
};
