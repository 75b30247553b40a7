import type { AttemptKind } from "../../core/invitation/attempt.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import { type LifecycleEvent, transition } from "../../core/invitation/lifecycle.ts";
import { dayOf, logInvitation } from "../log.ts";
import type { Ids, StoreWriter } from "../ports.ts";

const LEAVES: ReadonlySet<LifecycleEvent["kind"]> = new Set(["sent", "unknown"]);

/**
 * Moves an invitation by one event and writes its log row, in the transaction of `writer`. Null
 * when the event is not legal in the state the row has by now: somebody else was first, and
 * nothing is written.
 */
export async function record(
  writer: StoreWriter,
  ids: Ids,
  invitation: Invitation,
  event: LifecycleEvent,
  log: { readonly kind: AttemptKind; readonly detail?: string | null },
): Promise<Invitation | null> {
  const moved = transition(invitation, event);
  if (!moved.ok) return null;
  // Settling an unknown one keeps the time and day it left: that day's figures are the ones to change.
  const leaves = LEAVES.has(event.kind) && invitation.state === "dispatched";
  const next = leaves ? { ...moved.value, sentDay: await dayOf(writer, event.at) } : moved.value;
  await writer.putInvitation(next);
  await logInvitation(writer, ids, next, { kind: log.kind, at: event.at, detail: log.detail ?? null });
  return next;
}
