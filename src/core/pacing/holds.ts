import type { Policy } from "../policy/policy.ts";
import { stopAt } from "../restriction/cooldown.ts";
import type { Instant } from "../shared/time.ts";
import { affordable, type NotesLeft } from "./notes.ts";
import type { Blocker, PacingSnapshot } from "./types.ts";

/** Something other than caps and hours that keeps everything back. */
export interface Hold {
  readonly blocker: Blocker;
  /** When time alone lifts it with nothing else behind it; null while the person or an event is needed. */
  readonly liftsAt: Instant | null;
  /** When time alone changes what is to be said; null when it does not. */
  readonly changesAt: Instant | null;
}

/**
 * The weightiest hold at `now`, null when there is none: wrong account, LinkedIn's stop, pause, one in flight,
 * none approved, too many pending, no note left for any of them.
 */
export function holdAt(
  snapshot: PacingSnapshot,
  policy: Policy,
  notes: NotesLeft | null,
  now: Instant,
): Hold | null {
  const lasting = (blocker: Blocker): Hold => ({ blocker, liftsAt: null, changesAt: null });
  if (snapshot.account === "different") return lasting({ kind: "different-account" });

  const behind = holdOfQueue(snapshot, policy);
  const stop = stopAt(snapshot.restrictions, now);
  if (stop?.kind === "needs-person") {
    const { kind: restriction, id: restrictionId } = stop.event;
    return lasting({ kind: "restriction-needs-person", restriction, restrictionId });
  }
  if (stop?.kind === "needs-check") {
    const { kind: restriction, id: restrictionId } = stop.event;
    return lasting({ kind: "restriction-needs-check", restriction, restrictionId });
  }
  if (stop !== null) {
    const { until, confirmed } = stop;
    return {
      blocker: { kind: "restriction", restriction: stop.event.kind, until },
      liftsAt: confirmed && behind === null ? until : null,
      changesAt: until,
    };
  }
  if (behind !== null) return lasting(behind);
  if (notes === null || affordable(snapshot.approved, notes).length > 0) return null;
  const { until } = notes;
  return { blocker: { kind: "notes-spent", until }, liftsAt: until, changesAt: until };
}

function holdOfQueue(snapshot: PacingSnapshot, { pendingCeiling }: Policy): Blocker | null {
  if (snapshot.paused) return { kind: "paused" };
  if (snapshot.inFlight !== null) return { kind: "in-flight", invitationId: snapshot.inFlight };
  if (snapshot.approved.length === 0) return { kind: "nothing-approved" };
  const { pending } = snapshot;
  if (pending >= pendingCeiling) return { kind: "pending-ceiling", pending, ceiling: pendingCeiling };
  return null;
}
