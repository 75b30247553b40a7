import type { Result } from "../../core/shared/result.ts";
import { fail, ok } from "../../core/shared/result.ts";
import type { Withdrawal, WithdrawalState } from "../../core/withdrawal/withdrawal.ts";
import type { RowDeps } from "../deps.ts";
import { logInvitation } from "../log.ts";
import type { StoreWriter } from "../ports.ts";
import type { NotPicked, PickReport } from "./actions.ts";
import { isPending, recordWithdrawal } from "./record.ts";
import { settleAs } from "./settle-as.ts";

/** Picked, under way, or with an outcome nobody knows. */
const OPEN: ReadonlySet<WithdrawalState> = new Set(["picked", "prepared", "dispatched", "unknown"]);

/** The person's yes to taking these back, and nobody else. */
export async function pick(deps: RowDeps, invitationIds: readonly string[]): Promise<PickReport> {
  return deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const picked: string[] = [];
    const refused: { readonly invitationId: string; readonly because: NotPicked }[] = [];
    for (const [place, invitationId] of [...new Set(invitationIds)].entries()) {
      const may = await mayPick(writer, invitationId);
      if (!may.ok) {
        refused.push({ invitationId, because: may.error });
        continue;
      }
      const { invitation, accountId } = may.value;
      const withdrawal: Withdrawal = {
        id: deps.ids.next(),
        accountId,
        invitationId,
        prospectId: invitation.prospectId,
        state: "picked",
        reason: null,
        tries: 0,
        dispatch: null,
        pickedAt: at,
        place,
        updatedAt: at,
        doneAt: null,
        doneDay: null,
      };
      await writer.putWithdrawal(withdrawal);
      await logInvitation(writer, deps.ids, invitation, { kind: "withdrawal-picked", at });
      picked.push(withdrawal.id);
    }
    return { picked, refused };
  });
}

async function mayPick(writer: StoreWriter, invitationId: string) {
  const invitation = await writer.invitation(invitationId);
  if (!invitation || !(await writer.prospect(invitation.prospectId))) return refusal("gone");
  if (invitation.state === "unknown") return refusal("outcome-unknown");
  if (!isPending(invitation)) return refusal("not-pending");
  const { accountId } = await writer.settings();
  if (invitation.accountId !== null && accountId !== null && invitation.accountId !== accountId)
    return refusal("other-account");
  const earlier = await writer.withdrawalsOf([invitation.prospectId]);
  if (earlier.some((one) => one.invitationId === invitationId && OPEN.has(one.state)))
    return refusal("picked-already");
  return ok({ invitation, accountId: invitation.accountId ?? accountId });
}

const refusal = (because: NotPicked): Result<never, NotPicked> => fail(because);

/** The person changed their mind. Those under way stay: their outcome comes. */
export async function drop(deps: RowDeps, ids: readonly string[]): Promise<number> {
  return deps.store.write(async (writer) => {
    const at = deps.clock.now();
    let dropped = 0;
    for (const id of new Set(ids)) {
      const withdrawal = await writer.withdrawal(id);
      if (withdrawal?.state !== "picked") continue;
      const done = await recordWithdrawal(
        writer,
        deps.ids,
        withdrawal,
        { kind: "drop", reason: null, at },
        { kind: "withdrawal-dropped", detail: "by the person" },
      );
      if (done) dropped += 1;
    }
    return dropped;
  });
}

/** The person looked and says what became of an unknown one. Either way it has spent that day's cap. */
export async function settle(deps: RowDeps, id: string, as: "withdrawn" | "still-pending"): Promise<boolean> {
  return deps.store.write(async (writer) => {
    const at = deps.clock.now();
    const withdrawal = await writer.withdrawal(id);
    if (withdrawal?.state !== "unknown") return false;
    const settled = await settleAs(writer, deps, withdrawal, as, "by the person", at);
    return settled !== null;
  });
}
