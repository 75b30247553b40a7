import { assertNever } from "../../core/shared/result.ts";
import type { Instant } from "../../core/shared/time.ts";
import { transition } from "../../core/withdrawal/lifecycle.ts";
import type { Withdrawal, WithdrawalReason } from "../../core/withdrawal/withdrawal.ts";
import type { RowDeps } from "../deps.ts";
import { dayOf } from "../log.ts";
import type { StoreWriter } from "../ports.ts";
import { record } from "../sending/record.ts";
import { isPending, recordWithdrawal } from "./record.ts";

/** What became of one, once it is known: it is out of LinkedIn's list, or it is not and why. */
export type Became = "withdrawn" | Extract<WithdrawalReason, "still-pending" | "accepted">;

/**
 * Writes an outcome that is known, of one handed over or of an unknown one: the withdrawal, the
 * invitation (which still counts as sent) and the log, in the transaction of `writer`.
 */
export async function settleAs(
  writer: StoreWriter,
  deps: RowDeps,
  withdrawal: Withdrawal,
  became: Became,
  evidence: string,
  at: Instant,
): Promise<Withdrawal | null> {
  const invitation = await writer.invitation(withdrawal.invitationId);
  const unsettled = withdrawal.state === "unknown";
  switch (became) {
    case "withdrawn": {
      // Its answer came in the meantime: that is why it is gone from the list.
      if (!invitation || !isPending(invitation))
        return settleAs(writer, deps, withdrawal, "accepted", evidence, at);
      const moved = transition(withdrawal, { kind: "withdrawn", at, day: await dayOf(writer, at) });
      if (!moved.ok) return null;
      await writer.putWithdrawal(moved.value);
      const kind = unsettled ? "withdrawal-settled" : "withdrawn";
      const detail = unsettled ? `withdrawn: ${evidence}` : evidence;
      await record(writer, deps.ids, invitation, { kind: "withdraw", at }, { kind, detail });
      return moved.value;
    }
    case "still-pending":
    case "accepted":
      return recordWithdrawal(
        writer,
        deps.ids,
        withdrawal,
        { kind: "not-withdrawn", reason: became, at },
        { kind: unsettled ? "withdrawal-settled" : "not-withdrawn", detail: `${became}: ${evidence}` },
      );
    default:
      return assertNever(became);
  }
}
