import { defaultPolicy } from "../../policy/defaults.ts";
import type { Policy } from "../../policy/policy.ts";
import { NEW_RESTRICTION, type RestrictionEvent } from "../../restriction/restriction.ts";
import { DAY } from "../../shared/time.ts";
import { addDays } from "../../shared/wall-clock.ts";
import { noFigures } from "../../statistics/figures.ts";
import type { HealthKind } from "../figure.ts";
import { type Health, type HealthInputs, healthOf } from "../health.ts";

export const NOW = Date.parse("2026-03-03T11:40:00Z");
export const TODAY = "2026-03-03";
const POLICY = defaultPolicy("basic", "UTC");

/** An account on which nothing ever happened. */
const NOTHING: HealthInputs = {
  today: TODAY,
  days: [],
  sends: [],
  pending: { now: 0, weekAgo: 0 },
  old: { now: 0, weekAgo: 0 },
  sentPage: null,
  takenBack: [],
  notes: { left: 5, perMonth: 5, weekAgo: null },
  notesNeeded: false,
  events: [],
  network: null,
};

/** `decided` sent so many days ago, of which `accepted` said yes. */
export const sentThen = (ago: number, decided: number, accepted: number) => ({
  ...noFigures(addDays(TODAY, -ago)),
  sent: decided,
  acceptedOfSent: accepted,
});

export const event = (over: Partial<RestrictionEvent>): RestrictionEvent => ({
  ...NEW_RESTRICTION,
  id: "e",
  accountId: null,
  kind: "weekly-limit",
  at: NOW - 40 * DAY,
  seenOn: "/feed/",
  cooldownUntil: NOW - 33 * DAY,
  confirmedAt: NOW - 33 * DAY,
  checkedAt: NOW - 33 * DAY,
  ...over,
});

export const healthWith = (over: Partial<HealthInputs>, policy: Partial<Policy> = {}): Health =>
  healthOf({ ...NOTHING, ...over }, { ...POLICY, ...policy }, NOW);

export function figureOf(kind: HealthKind, health: Health) {
  const figure = health.figures.find((one) => one.kind === kind);
  if (!figure) throw new Error(`No figure ${kind}.`);
  return figure;
}
export const levelOf = (kind: HealthKind, over: Partial<HealthInputs>, policy: Partial<Policy> = {}) =>
  figureOf(kind, healthWith(over, policy)).level;
