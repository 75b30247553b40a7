import type { DailyFigures } from "../../../src/core/invitation/attempt.ts";
import { plan } from "../../../src/core/pacing/index.ts";
import type { Spent } from "../../../src/core/pacing/types.ts";
import { defaultPolicy } from "../../../src/core/policy/defaults.ts";
import { cooldownFor } from "../../../src/core/restriction/cooldown.ts";
import type { StopEvent } from "../../../src/core/restriction/restriction.ts";
import { DAY, HOUR, type Instant } from "../../../src/core/shared/time.ts";
import { DAYS } from "./account.ts";
import type { Morning, Strategy } from "./strategy.ts";

/** A Monday, in UTC. */
const FIRST: Instant = Temporal.Instant.from("2026-06-01T00:00:00Z").epochMilliseconds;
const POLICY = defaultPolicy("basic", "UTC");
export const CAPS = {
  daily: POLICY.dailyCap,
  weekly: POLICY.weeklyCap,
  target: POLICY.targetPerDay,
} as const;

const NAMES = Array.from({ length: DAYS }, (_, day) =>
  Temporal.PlainDate.from("2026-06-01").add({ days: day }).toString(),
);
const opening = (day: number): Instant => FIRST + day * DAY + 9 * HOUR;

/** The product's own planner at its defaults, asked each morning; the person confirms when a cooldown is over. */
export const OURS: Strategy = {
  name: "Politely",
  source: "plan() of src/core/pacing at its defaults",
  begin: () => ({ allow: (morning) => allowance(morning) }),
};

function allowance({ day, sent, accepted, acceptedOfSent, pending, events }: Morning): number {
  const days: DailyFigures[] = [];
  const sends: Spent[] = [];
  for (let at = 0; at < day; at += 1) {
    const count = sent[at] ?? 0;
    const seen = accepted[at] ?? 0;
    if (count === 0 && seen === 0) continue;
    days.push({
      day: NAMES[at] ?? "",
      sent: count,
      byHand: 0,
      unknown: 0,
      accepted: seen,
      acceptedOfSent: acceptedOfSent[at] ?? 0,
      restrictions: 0,
    });
    // Spread over the eight hours; only the last eight days matter for windows.
    if (at < day - 8) continue;
    for (let one = 0; one < count; one += 1) {
      sends.push({ id: `${at}/${one}`, at: opening(at) + (one * 8 * HOUR) / count, segmentId: null });
    }
  }
  const restrictions: StopEvent[] = [];
  for (const [index, event] of events.entries()) {
    const at = opening(event.day) + 4 * HOUR;
    const cooldownUntil = Math.max(cooldownFor(event.kind, restrictions, at), opening(event.until));
    restrictions.push({
      id: String(index),
      accountId: null,
      kind: event.kind,
      at,
      seenOn: "/in/somebody/",
      cooldownUntil,
      confirmedAt: cooldownUntil,
      checkedAt: cooldownUntil,
    });
  }
  const snapshot = {
    sends,
    days,
    restrictions,
    approved: [],
    weights: new Map<string, number>(),
    inFlight: null,
    pending,
    notesUsed: 0,
    zonesBefore: [],
    paused: false,
    account: "same",
  } as const;
  const planned = plan(snapshot, POLICY, opening(day), 1);
  if (!planned.ok) throw new Error(`Day ${day}: ${JSON.stringify(planned.error)}`);
  return planned.value.allowance.left;
}

/** Our ramp alone, as the one who knows the limits would climb it. */
export const ramp = () => {
  let active = 0;
  return ({ day, sent }: Morning): number => {
    if (day > 0 && (sent[day - 1] ?? 0) > 0) active += 1;
    return Math.min(POLICY.targetPerDay, POLICY.rampStart + Math.floor(active / POLICY.rampEveryDays));
  };
};
