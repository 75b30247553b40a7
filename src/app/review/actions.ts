import type { Result } from "../../core/shared/result.ts";
import type { TemplateFault } from "../../core/template/index.ts";
import type { InterfaceDeps, Nudging } from "../deps.ts";
import { fillQueue } from "../queue/fill.ts";
import type { ApproveReport, NoteProblem, RewriteReport, UndoToken } from "../reports.ts";
import { approve, editNote, putBack, sendBack, skip, unapprove } from "./decide.ts";
import { rewriteAll } from "./rewrite-all.ts";
import { settle } from "./settle.ts";
import { undo } from "./undo.ts";

/** What the person decides about each invitation. */
export interface ReviewActions {
  /** `seen`: the note as shown beside the button; approved only if it is still exactly that. */
  approve(entries: readonly { readonly id: string; readonly seen: string }[]): Promise<ApproveReport>;
  editNote(invitationId: string, note: string): Promise<Result<UndoToken, NoteProblem>>;
  /** Words written once as a template, for these alone; the saved wording stays. A broken body changes nobody. */
  rewriteAll(invitationIds: readonly string[], body: string): Promise<Result<RewriteReport, TemplateFault>>;
  skip(invitationId: string): Promise<UndoToken | null>;
  /** Takes approval back: the entry is a draft again. */
  unapprove(invitationId: string): Promise<UndoToken | null>;
  /** Out of today's list, behind those that wait in its segment. */
  sendBack(invitationId: string): Promise<UndoToken | null>;
  /** Puts so many more of those that wait into today's list. Null: it found nobody. */
  askForMore(count: number): Promise<UndoToken | null>;
  /** One that was not sent is a draft again, to be approved anew. Null: it is not, or not worth another try. */
  putBack(invitationId: string): Promise<UndoToken | null>;
  /** False: something changed since, so nothing was undone. */
  undo(token: UndoToken): Promise<boolean>;
  /** The person says what became of an unknown one. Null: it is known by now. */
  settle(invitationId: string, as: "sent" | "not-sent"): Promise<UndoToken | null>;
}

export const reviewActions = (deps: InterfaceDeps, nudging: Nudging): ReviewActions => ({
  approve: (entries) => nudging(approve(deps, entries)),
  editNote: (id, note) => nudging(editNote(deps, id, note)),
  rewriteAll: (ids, body) => nudging(rewriteAll(deps, ids, body)),
  skip: (id) => nudging(skip(deps, id)),
  unapprove: (id) => nudging(unapprove(deps, id)),
  sendBack: (id) => nudging(sendBack(deps, id)),
  askForMore: (count) => nudging(fillQueue(deps, count)),
  putBack: (id) => nudging(putBack(deps, id)),
  undo: (token) => nudging(undo(deps, token)),
  settle: (id, as) => nudging(settle(deps, id, as)),
});
