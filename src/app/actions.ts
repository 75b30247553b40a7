import type { AccountType } from "../core/account/account.ts";
import type { Invitation, SendingMode } from "../core/invitation/invitation.ts";
import type { PageReading } from "../core/page/reading.ts";
import type { Policy } from "../core/policy/policy.ts";
import type { Candidate } from "../core/prospect/candidate.ts";
import type { ProspectKey, ProspectSource } from "../core/prospect/prospect.ts";
import type { Result } from "../core/shared/result.ts";
import type { Known } from "./views.ts";

/** A field of a form and what is wrong with it, in a plain sentence. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

export interface SetupChoice {
  readonly accountType: AccountType;
  readonly targetPerDay: number;
  readonly workingDays: readonly number[];
  readonly hours: { readonly from: string; readonly to: string };
}

export interface AddReport {
  readonly added: number;
  /** Already known by one of their keys, or twice in the same list. */
  readonly known: number;
  /** Known already: invited, connected or pending before. Part of `known`. */
  readonly invitedBefore: number;
}

/** What an action changed, as it was before. Undone only while nothing has touched it since. */
export interface UndoToken {
  readonly label: string;
  readonly before: readonly Invitation[];
  /** `updatedAt` the action gave those rows. */
  readonly changedAt: number;
}

export interface ApproveReport {
  readonly approved: number;
  /** Held, edited meanwhile, or no longer a draft. */
  readonly refused: number;
  readonly undo: UndoToken | null;
}

/**
 * Everything the interface can do. Each is one transaction, then a nudge to the worker. All of
 * them reject with `StoreError` when the store refuses; nothing is half done.
 */
export interface Actions {
  completeSetup(choice: SetupChoice): Promise<Result<Policy, readonly FieldProblem[]>>;
  changePolicy(policy: Policy): Promise<Result<Policy, readonly FieldProblem[]>>;
  /** Also makes the template. A broken body is refused with where it is broken. */
  createSegment(name: string, body: string): Promise<Result<string, readonly FieldProblem[]>>;
  /**
   * Changed words render every waiting note of the segment again; approvals are voided (I1). `weight`: its share of
   * the day beside the other segments, a whole number from 1 to 10; left out, it stays.
   */
  changeSegment(
    segmentId: string,
    name: string,
    body: string,
    weight?: number,
  ): Promise<Result<{ readonly voided: number }, readonly FieldProblem[]>>;
  /**
   * What the active tab shows; null when it is not LinkedIn or does not answer. Whoever is known
   * already gains the keys that the page shows of them.
   */
  readActiveTab(): Promise<PageReading | null>;
  /** Who of them is known already, in the same order; null: new. */
  recognise(people: readonly { readonly keys: readonly ProspectKey[] }[]): Promise<readonly (Known | null)[]>;
  /** Nobody twice. `progress` hears how many have been gone through, for lists that take a while. */
  addPeople(
    segmentId: string,
    people: readonly Candidate[],
    source: ProspectSource,
    progress?: (done: number) => void,
  ): Promise<AddReport>;
  /** Corrects a person; renders their waiting note again and voids its approval (I1). */
  changePerson(
    prospectId: string,
    change: { readonly fullName: string; readonly firstName: string; readonly company: string },
  ): Promise<void>;
  /** `seen`: the note as shown beside the button; approved only if it is still exactly that. */
  approve(entries: readonly { readonly id: string; readonly seen: string }[]): Promise<ApproveReport>;
  editNote(invitationId: string, note: string): Promise<Result<UndoToken, FieldProblem>>;
  skip(invitationId: string): Promise<UndoToken | null>;
  /** Takes approval back: the entry is a draft again. */
  unapprove(invitationId: string): Promise<UndoToken | null>;
  /** One that was not sent is a draft again, to be approved anew. False: it is not, or not worth another try. */
  putBack(invitationId: string): Promise<boolean>;
  /** False: something changed since, so nothing was undone. */
  undo(token: UndoToken): Promise<boolean>;
  pause(): Promise<void>;
  goOn(): Promise<void>;
  /** The person says what became of an unknown one. */
  settle(invitationId: string, as: "sent" | "not-sent"): Promise<void>;
  /** The person confirms that LinkedIn works normally again. */
  confirmRestriction(restrictionId: string): Promise<void>;
  /** Hands-free needs the version of the statement that was shown and agreed to. */
  setSendingMode(mode: SendingMode, statementVersion: number | null): Promise<Result<void, FieldProblem>>;
  /** The person signed in with the queue's account again; the next send makes sure. */
  lookAgainAtAccount(): Promise<void>;
  /** The queue goes to the account now signed in. */
  adoptSeenAccount(): Promise<void>;
  /** Brings the tab with the prepared invitation to the front. */
  showWaiting(): Promise<boolean>;
  /** Opens Connections, reads the newest and records acceptances. Null: the page could not be read. */
  checkAcceptances(): Promise<{ readonly accepted: number; readonly read: number } | null>;
}
