import { stopAt } from "../restriction/cooldown.ts";
import type { Instant } from "../shared/time.ts";
import type { Blocker, PacingSnapshot } from "./types.ts";

/** Something other than caps and hours that keeps everything back. */
export interface Hold {
  readonly blocker: Blocker;
  /** When time alone lifts it with nothing else behind it; null while the person or an event is needed. */
  readonly liftsAt: Instant | null;
  /** When time alone changes what is to be said; null when it does not. */
  readonly changesAt: Instant | null;
}

/** The weightiest hold at `now`, null when there is none: wrong account, LinkedIn's stop, pause, one in flight, none approved. */
export function holdAt(snapshot: PacingSnapshot, now: Instant): Hold | null {
  const lasting = (blocker: Blocker): Hold => ({ blocker, liftsAt: null, changesAt: null });
  if (snapshot.account === "different") return lasting({ kind: "different-account" });

  const behind = holdOfQueue(snapshot);
  const stop = stopAt(snapshot.restrictions, now);
  if (stop?.kind === "needs-person") {
    const { kind: restriction, id: restrictionId } = stop.event;
    return lasting({ kind: "restriction-needs-person", restriction, restrictionId });
  }
  if (stop !== null) {
    const { until, confirmed } = stop;
    return {
      blocker: { kind: "restriction", restriction: stop.event.kind, until },
      liftsAt: confirmed && behind === null ? until : null,
      changesAt: until,
    };
  }
  return behind === null ? null : lasting(behind);
}

function holdOfQueue(snapshot: PacingSnapshot): Blocker | null {
  if (snapshot.paused) return { kind: "paused" };
  if (snapshot.inFlight !== null) return { kind: "in-flight", invitationId: snapshot.inFlight };
  if (snapshot.approved.length === 0) return { kind: "nothing-approved" };
  return null;
}
