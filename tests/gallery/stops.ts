import type { Overview } from "../../src/app/views.ts";
import type { Plan } from "../../src/core/pacing/types.ts";
import type { Notice } from "../../src/core/restriction/notice.ts";
import { NEW_RESTRICTION, type RestrictionEvent } from "../../src/core/restriction/restriction.ts";
import { DAY, HOUR, localDay } from "../../src/core/shared/time.ts";
import { NOW, ZONE } from "./people.ts";
import { allowance, counts, noneLeft, overview, plan, settings, snapshot } from "./usual.ts";

/** What LinkedIn said, and what it does to a day. */

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

/** The states of the Today view in which LinkedIn said something. */
export const stopStates = {
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
} as const satisfies Readonly<Record<string, Overview>>;
