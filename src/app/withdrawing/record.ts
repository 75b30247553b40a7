import type { AttemptKind } from "../../core/invitation/attempt.ts";
import type { Invitation } from "../../core/invitation/invitation.ts";
import { transition, type WithdrawalEvent } from "../../core/withdrawal/lifecycle.ts";
import type { Withdrawal } from "../../core/withdrawal/withdrawal.ts";
import { logInvitation } from "../log.ts";
import type { Ids, StoreWriter } from "../ports.ts";

/** Whether LinkedIn still waits for this person's answer, as far as the log knows. */
export const isPending = ({ state }: Invitation): boolean => state === "sent" || state === "lapsed";

/**
 * Moves a withdrawal by one event and writes its log row, in the transaction of `writer`. Null when the
 * event is not legal in the state the row has by now: somebody else was first, and nothing is written.
 */
export async function recordWithdrawal(
  writer: StoreWriter,
  ids: Ids,
  withdrawal: Withdrawal,
  event: WithdrawalEvent,
  log: { readonly kind: AttemptKind; readonly detail?: string | null },
): Promise<Withdrawal | null> {
  const moved = transition(withdrawal, event);
  if (!moved.ok) return null;
  await writer.putWithdrawal(moved.value);
  const invitation = await writer.invitation(withdrawal.invitationId);
  if (invitation)
    await logInvitation(writer, ids, invitation, {
      kind: log.kind,
      at: event.at,
      detail: log.detail?.slice(0, 300) ?? null,
    });
  return moved.value;
}
