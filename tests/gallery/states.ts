import type { StateCounts } from "../../src/app/ports.ts";
import type { DashboardView, Overview, PeriodView } from "../../src/app/views.ts";
import type { DailyFigures } from "../../src/core/invitation/attempt.ts";
import type { Allowance, Plan } from "../../src/core/pacing/types.ts";
import { defaultPolicy } from "../../src/core/policy/defaults.ts";
import type { RestrictionEvent } from "../../src/core/restriction/restriction.ts";
import { NEW_SETTINGS, type Settings } from "../../src/core/settings/settings.ts";
import { wilson } from "../../src/core/statistics/wilson.ts";
import {
  approvedEntry,
  entry,
  heldEntry,
  ivo,
  mei,
  NOW,
  noor,
  noteTo,
  notSentEntry,
  review,
  tove,
  ZONE,
} from "./people.ts";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

export const counts: StateCounts = {
  draft: 3,
  approved: 2,
  prepared: 0,
  dispatched: 0,
  sent: 41,
  accepted: 17,
  withdrawn: 0,
  lapsed: 4,
  skipped: 5,
  "not-sent": 2,
  unknown: 0,
};

export const settings: Settings = {
  ...NEW_SETTINGS,
  policy: defaultPolicy("basic", ZONE),
  accountId: "ACoAAEXAMPLE",
  seenAccountId: "ACoAAEXAMPLE",
};

export const allowance: Allowance = {
  today: 8,
  sentToday: 3,
  left: 5,
  bounds: [{ kind: "ramp", level: 8, activeDays: 7, target: 15 }],
};

export const plan: Plan = {
  allowance,
  due: null,
  nextAt: NOW + 2 * HOUR + 40 * 60_000,
  wakeAt: NOW + 2 * HOUR + 40 * 60_000,
  blocker: { kind: "slot", at: NOW + 2 * HOUR + 40 * 60_000 },
};

export const overview: Overview = {
  settings,
  plan,
  review,
  reviewLater: 12,
  held: [
    heldEntry(tove, { kind: "missing-value", field: "company" }),
    heldEntry(mei, { kind: "too-long", length: 231, limit: 200 }),
  ],
  approved: [approvedEntry(mei), approvedEntry(tove)],
  inFlight: null,
  unknown: [],
  notSent: [],
  restriction: null,
  counts,
};

export const stop = (over: Partial<RestrictionEvent> = {}): RestrictionEvent => ({
  id: "stop-1",
  accountId: "ACoAAEXAMPLE",
  kind: "weekly-limit",
  at: NOW - 3 * HOUR,
  seenOn: "/in/ivo-sample/",
  cooldownUntil: NOW + 6 * DAY,
  confirmedAt: null,
  ...over,
});

const stopped = (event: RestrictionEvent, over: Partial<Plan>): Overview => ({
  ...overview,
  restriction: event,
  plan: {
    ...plan,
    allowance: {
      ...allowance,
      today: 3,
      left: 0,
      bounds: [{ kind: "cooldown", until: event.cooldownUntil }],
    },
    nextAt: null,
    ...over,
  },
});

/** Every state of the Today view, by name. */
export const states = {
  usual: overview,
  "not-sent": {
    ...overview,
    notSent: [notSentEntry(mei, "email-required"), notSentEntry(tove, "page-not-ready")],
  },
  "notes-spent": { ...overview, settings: { ...settings, paused: true, pauseReason: "notes-spent" } },
  restricted: stopped(stop(), {
    blocker: { kind: "restriction", restriction: "weekly-limit", until: NOW + 6 * DAY },
  }),
  "wait-over": stopped(stop({ cooldownUntil: NOW - HOUR, at: NOW - 7 * DAY }), {
    blocker: { kind: "restriction-needs-person", restriction: "weekly-limit", restrictionId: "stop-1" },
  }),
  paused: {
    ...overview,
    settings: { ...settings, paused: true },
    plan: { ...plan, nextAt: null, blocker: { kind: "paused" } },
  },
  "other-account": {
    ...overview,
    settings: { ...settings, seenAccountId: "ACoAAOTHER" },
    plan: { ...plan, nextAt: null, blocker: { kind: "different-account" } },
  },
  "in-flight": {
    ...overview,
    inFlight: entry(noor, noteTo(noor), {
      state: "dispatched",
      dispatch: { commandId: "c", mode: "assisted", tabId: 1, preparedAt: NOW, dispatchedAt: NOW },
    }),
    review: review.slice(1),
    plan: { ...plan, nextAt: null, blocker: { kind: "in-flight", invitationId: "invitation-noor-example" } },
  },
  unknown: {
    ...overview,
    unknown: [entry(ivo, noteTo(ivo), { state: "unknown", sentAt: NOW - 26 * HOUR })],
    review: review.slice(0, 1),
  },
  empty: {
    ...overview,
    counts: { ...counts, draft: 0, approved: 0 },
    review: [],
    reviewLater: 0,
    held: [],
    approved: [],
    plan: {
      ...plan,
      allowance: { ...allowance, sentToday: 0, left: 8 },
      nextAt: null,
      blocker: { kind: "nothing-approved" },
    },
  },
  reviewed: { ...overview, review: [], reviewLater: 0, held: [] },
  "day-off": {
    ...overview,
    review: [],
    held: [],
    plan: {
      ...plan,
      allowance: { today: 0, sentToday: 0, left: 0, bounds: [{ kind: "day-off" }] },
      nextAt: NOW + 2 * DAY,
      blocker: { kind: "outside-hours" },
    },
  },
  "first-run": { ...overview, settings: NEW_SETTINGS, plan: null },
} as const satisfies Readonly<Record<string, Overview>>;

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
  restrictions: [
    stop({
      at: NOW - 18 * DAY,
      cooldownUntil: NOW - 17 * DAY,
      confirmedAt: NOW - 17 * DAY,
      kind: "challenge",
    }),
  ],
  plan,
  settings,
};

export const emptyDashboard: DashboardView = {
  ...dashboard,
  periods: [period("today", {}), period("7-days", {}), period("all-time", {})],
  plan: states.empty.plan,
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
