import type { AccountType } from "../../core/account/account.ts";
import type { SendingMode } from "../../core/invitation/invitation.ts";
import type { WantedNotifications } from "../../core/notification/due.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { Result } from "../../core/shared/result.ts";
import type { InterfaceDeps, Nudging } from "../deps.ts";
import { setNotifications } from "../notifying/tell.ts";
import type { FormProblem } from "../reports.ts";
import {
  adoptSeenAccount,
  type ConsentProblem,
  confirmRestriction,
  goOn,
  lookAgainAtAccount,
  pause,
  setSendingMode,
} from "./going.ts";
import { changePolicy, completeSetup } from "./policy.ts";

export interface SetupChoice {
  readonly accountType: AccountType;
  readonly targetPerDay: number;
  readonly workingDays: readonly number[];
  readonly hours: { readonly from: string; readonly to: string };
}

/** What the person sets, and whether anything goes at all. */
export interface SettingsActions {
  completeSetup(choice: SetupChoice): Promise<Result<Policy, readonly FormProblem[]>>;
  changePolicy(policy: Policy): Promise<Result<Policy, readonly FormProblem[]>>;
  pause(): Promise<void>;
  goOn(): Promise<void>;
  /** The person confirms that LinkedIn works normally again. */
  confirmRestriction(restrictionId: string): Promise<void>;
  /** Hands-free needs the version of the statement that was shown and agreed to. */
  setSendingMode(mode: SendingMode, statementVersion: number | null): Promise<Result<void, ConsentProblem>>;
  /** What is to be told outside the browser's window; of what stands already nothing is. */
  setNotifications(wanted: WantedNotifications): Promise<void>;
  /** The person signed in with the queue's account again; the next send makes sure. */
  lookAgainAtAccount(): Promise<void>;
  /** The queue goes to the account now signed in. */
  adoptSeenAccount(): Promise<void>;
}

export const settingsActions = (deps: InterfaceDeps, nudging: Nudging): SettingsActions => ({
  completeSetup: (choice) => nudging(completeSetup(deps, choice)),
  changePolicy: (policy) => nudging(changePolicy(deps, policy)),
  pause: () => nudging(pause(deps)),
  goOn: () => nudging(goOn(deps)),
  confirmRestriction: (id) => nudging(confirmRestriction(deps, id)),
  setSendingMode: (mode, version) => nudging(setSendingMode(deps, mode, version)),
  setNotifications: (wanted) => nudging(setNotifications(deps, wanted)),
  lookAgainAtAccount: () => nudging(lookAgainAtAccount(deps)),
  adoptSeenAccount: () => nudging(adoptSeenAccount(deps)),
});
