import { DUE_AGAIN_AFTER, LOOK_AGAIN_WITHIN } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import type { Instant } from "../shared/time.ts";
import { holdAt } from "./holds.ts";
import { affordable, notesLeft } from "./notes.ts";
import { restOfDay } from "./rest-of-day.ts";
import { type SnapshotProblem, snapshotProblem } from "./snapshot.ts";
import { nextInTurn } from "./turns.ts";
import type { Blocker, PacingSnapshot, Plan } from "./types.ts";
import { freeFrom, longest, outlook, standingAt, type Wait } from "./waits.ts";
import { withinReach } from "./within-reach.ts";

/**
 * What is due, when to look next, and what holds today's number and the next one. Pure: the same arguments
 * give the same plan in every context. At most one is due, whatever time has passed, and only where one
 * more send at `now` keeps every cap, gap and hour of the policy (I3). `seed` varies the day's slots a
 * little. A snapshot that can't be true gives the problem, never a plan.
 */
export function plan(
  snapshot: PacingSnapshot,
  policy: Policy,
  now: Instant,
  seed: number,
): Result<Plan, SnapshotProblem> {
  const problem = snapshotProblem(snapshot, policy.zone, now);
  if (problem !== null) return fail(problem);
  const view = outlook(snapshot, policy, now, seed);
  const { today, allowance: paced, waits } = standingAt(view, now);
  const notes = notesLeft(snapshot, policy, now);
  const allowance = withinReach(paced, snapshot, policy, notes);
  const hold = holdAt(snapshot, policy, notes, now);
  if (hold !== null) {
    const nextAt = hold.liftsAt === null ? null : freeFrom(view, hold.liftsAt);
    const wakeAt = hold.changesAt === null ? null : lookBy(hold.changesAt, now);
    return ok({ allowance, due: null, nextAt, slots: [], wakeAt, blocker: hold.blocker });
  }
  const slots = restOfDay(view, today, allowance, now);
  const [wait] = waits;
  if (wait === undefined) {
    const due = nextInTurn(affordable(snapshot.approved, notes), snapshot)?.id ?? null;
    return ok({ allowance, due, nextAt: now, slots, wakeAt: now + DUE_AGAIN_AFTER, blocker: null });
  }
  const nextAt = freeFrom(view, longest(waits));
  const blocker = blockerOf(wait, nextAt);
  return ok({ allowance, due: null, nextAt, slots, wakeAt: lookBy(nextAt, now), blocker });
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
