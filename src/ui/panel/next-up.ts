import type { Overview, QueueEntry } from "../../app/views.ts";
import type { SendingMode } from "../../core/invitation/invitation.ts";
import { nextUp } from "../../core/pacing/next-up.ts";
import type { Blocker } from "../../core/pacing/types.ts";
import type { Instant } from "../../core/shared/time.ts";

/** Who goes next, and what is waited for until then. */
export type NextUp =
  /** Nobody is approved, and somebody to say yes to stands below. */
  | { readonly kind: "nobody" }
  /** Only time is waited for. `mode`: who presses Send then. */
  | {
      readonly kind: "in-time";
      readonly entry: QueueEntry;
      readonly at: Instant;
      readonly mode: SendingMode;
    }
  /** Something else holds everything. */
  | { readonly kind: "held"; readonly entry: QueueEntry; readonly blocker: Blocker };

const ONLY_TIME: ReadonlySet<Blocker["kind"]> = new Set([
  "slot",
  "least-gap",
  "hourly-cap",
  "outside-hours",
  "allowance-used",
  "weekly-cap",
]);

/** Null: one is on LinkedIn now, there is nobody at all, or it can't be said. */
export function nextUpOf(overview: Overview, now: Instant): NextUp | null {
  const { plan, snapshot, settings, approved, inFlight, takingBack } = overview;
  if (plan === null || snapshot === null || settings.policy === null) return null;
  if (inFlight !== null || takingBack !== null) return null;
  if (snapshot.approved.length === 0) return overview.review.length > 0 ? { kind: "nobody" } : null;
  // Where the month's notes hold everybody, the first of them is the one that waits.
  const id = nextUp(snapshot, settings.policy, now) ?? snapshot.approved[0]?.id;
  const entry = approved.find(({ invitation }) => invitation.id === id);
  // Of very many approved only the first are shown: better nobody than the wrong one.
  if (entry === undefined) return null;
  const { blocker, nextAt } = plan;
  const at = nextAt ?? (blocker === null ? now : null);
  if (at !== null && (blocker === null || ONLY_TIME.has(blocker.kind))) {
    return { kind: "in-time", entry, at, mode: settings.sendingMode };
  }
  return blocker === null ? null : { kind: "held", entry, blocker };
}
