import type { Invitation } from "../core/invitation/invitation.ts";
import type { PolicyFault } from "../core/policy/fault.ts";
import type { Prospect } from "../core/prospect/prospect.ts";

/** A field of a form and what is wrong with it, in a plain sentence. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** A field of the policy and what is wrong with it: `exceptions.3.hours` of an entry of a list. */
export interface PolicyProblem {
  readonly field: string;
  readonly fault: PolicyFault;
}

/** What a form can show beside a field. */
export type FormProblem = FieldProblem | PolicyProblem;

/** Why a note is not changed. Lengths in UTF-16 units. */
export type NoteProblem =
  | { readonly kind: "too-long"; readonly length: number; readonly limit: number }
  /** The invitation was deleted meanwhile. */
  | { readonly kind: "gone" }
  /** It is being sent, or was. */
  | { readonly kind: "under-way" };

/** What an action changed, as it was before. Undone only while nothing has touched it since. */
export interface UndoToken {
  readonly label: string;
  readonly before: readonly Invitation[];
  /** People as they were before a correction; left out: none. */
  readonly people?: readonly Prospect[];
  /** `updatedAt` the action gave those rows. */
  readonly changedAt: number;
}

export interface ApproveReport {
  readonly approved: number;
  /** Held, edited meanwhile, or no longer a draft. */
  readonly refused: number;
  readonly undo: UndoToken | null;
}

export interface RewriteReport {
  readonly changed: number;
  /** Whose note stayed as it was: a hole, too long, or no longer waiting. */
  readonly kept: number;
  readonly undo: UndoToken | null;
}
