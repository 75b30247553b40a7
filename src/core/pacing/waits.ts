import type { Policy } from "../policy/policy.ts";
import { HOUR, type Instant, SECOND } from "../shared/time.ts";
import { allowanceAt, WEEK } from "./allowance.ts";
import { openFrom, workingDayAt } from "./hours.ts";
import { slotOn } from "./slot.ts";
import type { Allowance, Blocker, PacingSnapshot } from "./types.ts";
import { type Ascending, roomFrom } from "./windows.ts";

/** What time alone lifts. `until`: nothing goes before it, and it is later than the time asked about. */
export interface Wait {
  readonly kind: Extract<
    Blocker["kind"],
    "outside-hours" | "weekly-cap" | "allowance-used" | "hourly-cap" | "least-gap" | "slot"
  >;
  readonly until: Instant;
}

/** How things stand at a time: the day's number, and what has to pass first, weightiest first; none: one may go. */
export interface Standing {
  readonly allowance: Allowance;
  readonly waits: readonly Wait[];
}

/** Allowance and waits at `at`, as if nothing else had changed by then. */
export function standingAt(
  snapshot: PacingSnapshot,
  sends: Ascending,
  policy: Policy,
  at: Instant,
  seed: number,
): Standing {
  const today = workingDayAt(at, policy);
  const allowance = allowanceAt(snapshot, sends, policy, today, at);
  const nextDay = (): Instant => openFrom(today.to, today, policy);
  const waits: Wait[] = [];
  const waitFor = (kind: Wait["kind"], until: Instant): void => {
    if (until > at) waits.push({ kind, until });
  };

  waitFor("outside-hours", openFrom(at, today, policy));
  waitFor("weekly-cap", roomFrom(sends, at, WEEK, policy.weeklyCap));
  if (allowance.left === 0) waitFor("allowance-used", nextDay());
  waitFor("hourly-cap", roomFrom(sends, at, HOUR, policy.hourlyCap));
  // The least gap is a window that holds one.
  waitFor("least-gap", roomFrom(sends, at, policy.leastGapSeconds * SECOND, 1));
  const opening = today.hours[0]?.from;
  if (allowance.left > 0 && opening !== undefined) {
    const latest = sends.at(-1);
    const last = latest === undefined || latest < opening ? null : latest;
    waitFor("slot", slotOn(today, last, allowance, policy, seed) ?? nextDay());
  }
  return { allowance, waits };
}

/** When the last of several waits, at least one, is over. */
export function longest(waits: readonly Wait[]): Instant {
  return Math.max(...waits.map(({ until }) => until));
}

/** Each round passes a wait or a day; a full week takes about ten. A bound, not a number anyone should meet. */
const ROUNDS = 400;

/** The earliest time, not before `from`, at which nothing waits; null when there is none in sight. */
export function freeFrom(
  snapshot: PacingSnapshot,
  sends: Ascending,
  policy: Policy,
  from: Instant,
  seed: number,
): Instant | null {
  let at = from;
  for (let round = 0; round < ROUNDS; round++) {
    const { waits } = standingAt(snapshot, sends, policy, at, seed);
    if (waits.length === 0) return at;
    at = longest(waits);
  }
  return null;
}
