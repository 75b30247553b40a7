import type { Overview } from "../../src/app/views.ts";
import { NEW_SETTINGS } from "../../src/core/settings/settings.ts";
import { DAY, HOUR } from "../../src/core/shared/time.ts";
import { entry, ivo, mei, NOW, noor, noteTo, notSentEntry, review, tove, withdrawalEntry } from "./people.ts";
import { stopStates } from "./stops.ts";
import { allowance, counts, noneLeft, overview, plan, settings } from "./usual.ts";

/** Every state of the Today view, by name. */
export const states = {
  usual: overview,
  "not-sent": {
    ...overview,
    notSent: [notSentEntry(mei, "email-required"), notSentEntry(tove, "page-not-ready")],
  },
  ...stopStates,
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
