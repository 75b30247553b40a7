import { openFrom, workingDayAt } from "../pacing/hours.ts";
import { CLOCK_TOLERANCE } from "../pacing/snapshot.ts";
import { budgetDay } from "../pacing/waits.ts";
import { ascending, roomFrom } from "../pacing/windows.ts";
import { DUE_AGAIN_AFTER, LOOK_AGAIN_WITHIN } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { stopAt } from "../restriction/cooldown.ts";
import { HOUR, type Instant, SECOND } from "../shared/time.ts";
import type { WithdrawalBlocker, WithdrawalPlan, WithdrawalSnapshot } from "./types.ts";

/** What time alone lifts. `until`: nothing goes before it, and it is later than the time asked about. */
interface Wait {
  readonly blocker: WithdrawalBlocker;
  readonly until: Instant;
}

/**
 * What is due to be taken back, pure as the plan of sending: at most one, whatever time has passed, and only
 * where one more keeps the day's cap, the hour's, the gaps and the hours of the policy. Withdrawing has a cap
 * of its own, but shares the least gap, the hours and LinkedIn's stops with sending.
 */
export function planWithdrawal(snapshot: WithdrawalSnapshot, policy: Policy, now: Instant): WithdrawalPlan {
  // What the clock's last correction left a little ahead counts as just now.
  const done = ascending(snapshot.done.map((at) => Math.min(at, now)));
  const counts = { doneToday: doneOnDay(done, snapshot, policy, now), cap: policy.withdrawalsPerDay };
  const ahead = [...snapshot.done, ...snapshot.apart].filter((at) => at > now + CLOCK_TOLERANCE);
  const held = (
    blocker: WithdrawalBlocker,
    nextAt: Instant | null,
    lookAt: Instant | null,
  ): WithdrawalPlan => ({
    due: null,
    nextAt,
    wakeAt: lookAt === null ? null : Math.min(lookAt, now + LOOK_AGAIN_WITHIN),
    blocker,
    ...counts,
  });
  if (snapshot.account === "different") return held({ kind: "different-account" }, null, null);
  const free = (from: Instant) => freeFrom(snapshot, done, policy, from, now);
  const behind = holdOfRows(snapshot, ahead.length > 0);
  const stop = stopAt(snapshot.restrictions, now);
  if (stop?.kind === "needs-person") {
    const { kind: restriction, id: restrictionId } = stop.event;
    return held({ kind: "restriction-needs-person", restriction, restrictionId }, null, null);
  }
  if (stop !== null) {
    const { until, confirmed, event } = stop;
    const blocker = { kind: "restriction", restriction: event.kind, until } as const;
    return held(blocker, confirmed && behind === null ? free(until) : null, until);
  }
  if (behind !== null) return held(behind, null, ahead.length > 0 ? Math.min(...ahead) : null);

  const [wait] = waitsAt(snapshot, done, policy, now, now);
  if (wait !== undefined) {
    const nextAt = free(now);
    return held(wait.blocker, nextAt, nextAt ?? now + LOOK_AGAIN_WITHIN);
  }
  const due = snapshot.picked.find(({ readyAt }) => readyAt === null || readyAt <= now)?.id ?? null;
  return { due, nextAt: now, wakeAt: now + DUE_AGAIN_AFTER, blocker: null, ...counts };
}

/** What only the person or an event lifts; the weightiest. */
function holdOfRows(
  { paused, inFlight, picked }: WithdrawalSnapshot,
  disorder: boolean,
): WithdrawalBlocker | null {
  if (disorder) return { kind: "log-in-disorder" };
  if (paused) return { kind: "paused" };
  if (inFlight !== null) return inFlight;
  return picked.length === 0 ? { kind: "nothing-picked" } : null;
}

/** Since the day began wherever the person was in the last days (as for sending). */
function doneOnDay(
  done: readonly Instant[],
  { zonesBefore }: WithdrawalSnapshot,
  policy: Policy,
  at: Instant,
): number {
  const { since } = budgetDay(at, workingDayAt(at, policy), zonesBefore);
  return done.filter((instant) => instant >= since).length;
}

/** What has to pass at `at` before one may go, weightiest first; none: one may. */
function waitsAt(
  snapshot: WithdrawalSnapshot,
  done: readonly Instant[],
  policy: Policy,
  at: Instant,
  now: Instant,
): readonly Wait[] {
  const waits: Wait[] = [];
  const waitFor = (blocker: WithdrawalBlocker, until: Instant): void => {
    if (until > at) waits.push({ blocker, until });
  };
  const today = workingDayAt(at, policy);
  const { withdrawalsPerDay: perDay, hourlyCap, leastGapSeconds } = policy;
  waitFor({ kind: "outside-hours" }, openFrom(at, today, policy));
  if (doneOnDay(done, snapshot, policy, at) >= perDay)
    waitFor({ kind: "daily-cap", cap: perDay }, budgetDay(at, today, snapshot.zonesBefore).until);
  waitFor({ kind: "hourly-cap", cap: hourlyCap }, roomFrom(done, at, HOUR, hourlyCap));
  const apart = ascending([...done, ...snapshot.apart.map((instant) => Math.min(instant, now))]);
  waitFor({ kind: "least-gap" }, roomFrom(apart, at, leastGapSeconds * SECOND, 1));
  const ready = Math.min(...snapshot.picked.map(({ readyAt }) => readyAt ?? at));
  waitFor({ kind: "retry-later" }, ready);
  return waits;
}

/** Each round passes a wait or a day. A bound, not a number anyone should meet. */
const ROUNDS = 60;

/** The earliest time, not before `from`, at which nothing waits; null when there is none in sight. */
function freeFrom(
  snapshot: WithdrawalSnapshot,
  done: readonly Instant[],
  policy: Policy,
  from: Instant,
  now: Instant,
): Instant | null {
  let at = from;
  for (let round = 0; round < ROUNDS; round++) {
    const waits = waitsAt(snapshot, done, policy, at, now);
    if (waits.length === 0) return at;
    at = Math.max(...waits.map(({ until }) => until));
  }
  return null;
}
