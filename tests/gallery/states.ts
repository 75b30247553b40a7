import type { StateCounts } from "../../src/app/ports.ts";
import type { Overview } from "../../src/app/views.ts";
import type {
  Allowance,
  AllowanceBound,
  Candidate,
  PacingSnapshot,
  Plan,
} from "../../src/core/pacing/types.ts";
import { defaultPolicy } from "../../src/core/policy/defaults.ts";
import type { Notice } from "../../src/core/restriction/notice.ts";
import { NEW_RESTRICTION, type RestrictionEvent } from "../../src/core/restriction/restriction.ts";
import { NEW_SETTINGS, type Settings } from "../../src/core/settings/settings.ts";
import { localDay } from "../../src/core/shared/time.ts";
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
  withdrawalEntry,
  ZONE,
} from "./people.ts";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

const sendsOn = (ago: number, count: number): PacingSnapshot["sends"] =>
  Array.from({ length: count }, (_, index) => ({
    id: `sent ${ago} ${index}`,
    at: NOW - ago * DAY - (count - index) * 25 * 60_000,
    segmentId: "trials",
  }));
const candidate = (id: string): Candidate => ({ id, segmentId: "trials", noted: true });

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
  slots: [],
  wakeAt: NOW + 2 * HOUR + 40 * 60_000,
  blocker: { kind: "slot", at: NOW + 2 * HOUR + 40 * 60_000 },
};

/** Seven working days of a climb from 5, and three of today. */
export const snapshot: PacingSnapshot = {
  sends: [...[6, 5, 4, 1].flatMap((ago) => sendsOn(ago, 7)), ...sendsOn(0, 3)],
  days: [11, 8, 7, 6, 5, 4, 1, 0].map((ago, place) => ({
    day: localDay(NOW - ago * DAY, ZONE),
    sent: ago === 0 ? 3 : 5 + Math.floor(place / 2),
    byHand: 0,
    unknown: 0,
    accepted: 1,
    acceptedOfSent: 1,
    restrictions: 0,
  })),
  restrictions: [],
  approved: [candidate(mei.id), candidate(tove.id)],
  weights: new Map(),
  inFlight: null,
  pending: 41,
  notesUsed: 2,
  zonesBefore: [],
  paused: false,
  account: "same",
};

export const overview: Overview = {
  settings,
  plan,
  snapshot,
  review,
  reviewLater: 12,
  held: [
    heldEntry(tove, { kind: "missing-value", field: "company" }),
    heldEntry(mei, { kind: "too-long", length: 231, limit: 200 }),
  ],
  approved: [approvedEntry(mei), approvedEntry(tove)],
  inFlight: null,
  takingBack: null,
  takenBackUnknown: [],
  unknown: [],
  notSent: [],
  restriction: null,
  notices: [],
  counts,
};

const policy = defaultPolicy("basic", ZONE);

/** With a lunch break, a holiday and a half day to come, and one that is past. */
export const ownHours: Overview = {
  ...overview,
  settings: {
    ...settings,
    policy: {
      ...policy,
      lunch: { from: "12:30", to: "13:15" },
      exceptions: [
        { day: "2026-01-01", hours: null },
        { day: "2026-03-06", hours: { from: "09:00", to: "12:00" } },
        { day: "2026-03-12", hours: null },
        { day: "2026-12-25", hours: null },
      ],
    },
  },
};

export const stop = (over: Partial<RestrictionEvent> = {}): RestrictionEvent => ({
  ...NEW_RESTRICTION,
  id: "stop-1",
  accountId: "ACoAAEXAMPLE",
  kind: "weekly-limit",
  at: NOW - 3 * HOUR,
  seenOn: "/in/ivo-sample/",
  cooldownUntil: NOW + 6 * DAY,
  confirmedAt: null,
  ...over,
});

const noneLeft = (bound: AllowanceBound): Allowance => ({
  today: 3,
  sentToday: 3,
  left: 0,
  bounds: [bound],
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

/** After a stop three weeks ago, with a queue that lasts. */
export const heldBack: Overview = {
  ...overview,
  counts: { ...counts, draft: 140 },
  snapshot: {
    ...snapshot,
    days: Array.from({ length: 60 }, (_, index) => ({
      day: localDay(NOW - (60 - index) * DAY, ZONE),
      sent: index % 7 < 5 ? 4 : 0,
      byHand: 0,
      unknown: 0,
      accepted: 1,
      acceptedOfSent: index % 7 < 5 ? 1 : 0,
      restrictions: 0,
    })),
    restrictions: [
      stop({
        at: NOW - 21 * DAY,
        cooldownUntil: NOW - 14 * DAY,
        confirmedAt: NOW - 14 * DAY,
        checkedAt: NOW - 14 * DAY,
      }),
    ],
  },
};

const near: Notice = {
  kind: "approaching-limit",
  event: stop({ kind: "approaching-limit", at: NOW - 2 * DAY, cooldownUntil: NOW - 2 * DAY }),
  until: NOW + 5 * DAY,
};
const spent: Notice = {
  kind: "notes-spent",
  event: stop({ id: "notice-2", kind: "notes-spent", at: NOW - HOUR, cooldownUntil: NOW - HOUR }),
  until: Temporal.ZonedDateTime.from(`2026-04-01T00:00[${ZONE}]`).epochMilliseconds,
};

/** Every state of the Today view, by name. */
export const states = {
  usual: overview,
  "not-sent": {
    ...overview,
    notSent: [notSentEntry(mei, "email-required"), notSentEntry(tove, "page-not-ready")],
  },
  "close-to-limit": {
    ...overview,
    notices: [near],
    plan: {
      ...plan,
      allowance: {
        ...allowance,
        today: 6,
        left: 3,
        bounds: [{ kind: "slowed", until: near.until }, ...allowance.bounds],
      },
    },
  },
  "notes-spent": {
    ...overview,
    notices: [spent],
    settings: { ...settings, paused: true, pauseReason: "notes-spent" },
    snapshot: { ...snapshot, notesUsed: 5, paused: true },
    plan: { ...plan, allowance: noneLeft({ kind: "paused" }), nextAt: null, blocker: { kind: "paused" } },
  },
  "notes-wait": { ...overview, notices: [spent], snapshot: { ...snapshot, notesUsed: 5 } },
  restricted: stopped(stop(), {
    blocker: { kind: "restriction", restriction: "weekly-limit", until: NOW + 6 * DAY },
  }),
  "wait-over": stopped(stop({ cooldownUntil: NOW - HOUR, at: NOW - 7 * DAY }), {
    blocker: { kind: "restriction-needs-person", restriction: "weekly-limit", restrictionId: "stop-1" },
  }),
  checking: stopped(stop({ cooldownUntil: NOW - HOUR, at: NOW - 7 * DAY, confirmedAt: NOW }), {
    blocker: { kind: "restriction-needs-check", restriction: "weekly-limit", restrictionId: "stop-1" },
  }),
  "check-failed": stopped(
    stop({
      cooldownUntil: NOW - HOUR,
      at: NOW - 7 * DAY,
      confirmedAt: NOW - HOUR,
      checkTries: 3,
      checkTriedAt: NOW - 8 * 60_000,
    }),
    { blocker: { kind: "restriction-needs-check", restriction: "weekly-limit", restrictionId: "stop-1" } },
  ),
  paused: {
    ...overview,
    settings: { ...settings, paused: true },
    plan: { ...plan, allowance: noneLeft({ kind: "paused" }), nextAt: null, blocker: { kind: "paused" } },
  },
  "other-account": {
    ...overview,
    settings: { ...settings, seenAccountId: "ACoAAOTHER" },
    plan: {
      ...plan,
      allowance: noneLeft({ kind: "account" }),
      nextAt: null,
      blocker: { kind: "different-account" },
    },
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
  "taking-back": {
    ...overview,
    takingBack: withdrawalEntry(noor, {
      state: "dispatched",
      dispatch: { commandId: "c", mode: "assisted", tabId: 1, preparedAt: NOW, dispatchedAt: NOW },
    }),
    plan: {
      ...plan,
      nextAt: null,
      blocker: { kind: "withdrawing", withdrawalId: "withdrawal-noor-example" },
    },
  },
  "taken-back-or-not": {
    ...overview,
    takenBackUnknown: [withdrawalEntry(ivo, { state: "unknown", doneAt: NOW - 26 * HOUR })],
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
  "first-run": { ...overview, settings: NEW_SETTINGS, plan: null, snapshot: null },
} as const satisfies Readonly<Record<string, Overview>>;
