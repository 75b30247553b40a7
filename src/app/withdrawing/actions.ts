import type { InterfaceDeps, Nudging } from "../deps.ts";
import { drop, pick, settle } from "./pick.ts";

/** Why somebody could not be picked. */
export type NotPicked =
  /** Not out there waiting for an answer: never sent, accepted, taken back. */
  | "not-pending"
  /** Nobody knows whether it was sent: that has to be settled first. */
  | "outcome-unknown"
  /** Picked, being taken back, or with an outcome nobody knows. */
  | "picked-already"
  /** Invited with another LinkedIn account than the queue's (I9). */
  | "other-account"
  /** No such invitation, or nobody it is about. */
  | "gone";

export interface PickReport {
  /** Ids of the new withdrawals, for `dropWithdrawals` as the undo. */
  readonly picked: readonly string[];
  readonly refused: readonly { readonly invitationId: string; readonly because: NotPicked }[];
}

/** What the person does about invitations to be taken back. */
export interface WithdrawingActions {
  /** They are taken back one by one, at their pace. In the order given. */
  pickForWithdrawal(invitationIds: readonly string[]): Promise<PickReport>;
  /** No longer to be taken back. Gives how many: one that is under way stays. */
  dropWithdrawals(ids: readonly string[]): Promise<number>;
  /** The person looked and says what became of an unknown one. False: it is not unknown. */
  settleWithdrawal(id: string, as: "withdrawn" | "still-pending"): Promise<boolean>;
  /** Brings the tab in which LinkedIn asks the person to the front. False: there is none. */
  showWithdrawal(): Promise<boolean>;
}

export const withdrawingActions = (deps: InterfaceDeps, nudging: Nudging): WithdrawingActions => ({
  pickForWithdrawal: (invitationIds) => nudging(pick(deps, invitationIds)),
  dropWithdrawals: (ids) => nudging(drop(deps, ids)),
  settleWithdrawal: (id, as) => nudging(settle(deps, id, as)),
  async showWithdrawal() {
    const [waiting] = await deps.store.read((reader) =>
      reader.withdrawalsInState("dispatched", { order: "oldest", limit: 1 }),
    );
    const tabId = waiting?.dispatch?.tabId ?? null;
    if (tabId === null || !(await deps.tabs.exists(tabId))) return false;
    await deps.tabs.focus(tabId);
    return true;
  },
});
