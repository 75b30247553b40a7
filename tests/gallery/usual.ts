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
import { NEW_SETTINGS, type Settings } from "../../src/core/settings/settings.ts";
import { DAY, HOUR, localDay } from "../../src/core/shared/time.ts";
import { approvedEntry, heldEntry, mei, NOW, review, tove, ZONE } from "./people.ts";

/** An ordinary day, and what it is made of. */

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

/** Three were sent, and no more go today. */
export const noneLeft = (bound: AllowanceBound): Allowance => ({
  today: 3,
  sentToday: 3,
  left: 0,
  bounds: [bound],
});
