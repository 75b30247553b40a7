import { DUE_AGAIN_AFTER, LOOK_AGAIN_WITHIN } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import type { Instant } from "../shared/time.ts";
import { holdAt } from "./holds.ts";
import type { Blocker, PacingSnapshot, Plan } from "./types.ts";
import { freeFrom, longest, standingAt, type Wait } from "./waits.ts";
import { ascending } from "./windows.ts";

/**
 * What is due, when to look next and what blocks. Pure: the same arguments give the same plan in
 * every context. At most one is due, whatever time has passed, and only where one more send at `now`
 * keeps every cap, gap and hour of the policy (I3). `seed` varies the day's slots a little.
 */
export function plan(snapshot: PacingSnapshot, policy: Policy, now: Instant, seed: number): Plan {
  const sends = ascending(snapshot.sends);
  const { allowance, waits } = standingAt(snapshot, sends, policy, now, seed);
  const hold = holdAt(snapshot, now);
  if (hold !== null) {
    const nextAt = hold.liftsAt === null ? null : freeFrom(snapshot, sends, policy, hold.liftsAt, seed);
    const wakeAt = hold.changesAt === null ? null : lookBy(hold.changesAt, now);
    return { allowance, due: null, nextAt, wakeAt, blocker: hold.blocker };
  }
  const [wait] = waits;
  if (wait === undefined) {
    const due = snapshot.approved[0] ?? null;
    return { allowance, due, nextAt: now, wakeAt: now + DUE_AGAIN_AFTER, blocker: null };
  }
  const nextAt = freeFrom(snapshot, sends, policy, longest(waits), seed);
  return { allowance, due: null, nextAt, wakeAt: lookBy(nextAt, now), blocker: blockerOf(wait, nextAt) };
}

function blockerOf(wait: Wait, nextAt: Instant | null): Blocker {
  if (wait.kind !== "slot") return { kind: wait.kind };
  // The slot may lie past closing time or behind another wait: said is when one really goes.
  return { kind: "slot", at: nextAt ?? wait.until };
}

/** Never further ahead than a lost alarm may take to heal. */
function lookBy(at: Instant | null, now: Instant): Instant {
  return Math.min(at ?? Number.POSITIVE_INFINITY, now + LOOK_AGAIN_WITHIN);
}
