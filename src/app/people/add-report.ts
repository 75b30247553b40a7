import type { ProspectKey } from "../../core/prospect/prospect.ts";
import type { Instant } from "../../core/shared/time.ts";
import type { HeldOutReason } from "./hold-out.ts";

/** Somebody who was not added, and why. */
export interface HeldOut {
  readonly fullName: string;
  readonly keys: readonly ProspectKey[];
  readonly reason: HeldOutReason;
}

/** What came in with one person: their draft and, unless they were here before, their row. */
export interface AddedRow {
  readonly prospectId: string;
  readonly invitationId: string;
  readonly isNew: boolean;
  /** `updatedAt` of what was written. */
  readonly at: Instant;
}

/** What an addition can be undone by: those it added. */
export interface AddUndo {
  readonly added: readonly AddedRow[];
}

export interface AddReport {
  readonly added: number;
  /** Already known by one of their keys, or twice in the same list. */
  readonly known: number;
  /** Known already: invited, connected or pending before. Part of `known`. */
  readonly invitedBefore: number;
  /** New, and on the list of those never to invite: nothing of them is kept. */
  readonly neverInvite: number;
  /** Everyone not added for a reason, known or not. */
  readonly heldOutCount: number;
  /** The first 200 of them. */
  readonly heldOut: readonly HeldOut[];
  /** So many were put into today's list for review after it, also of those who waited already. */
  readonly listed: number;
  /** Not gone through, because it was stopped. */
  readonly left: number;
  /** Null: nobody was added. */
  readonly undo: AddUndo | null;
}

/** Most of those held out who are named. Ours: what somebody may read through. */
const NAMED = 200;

/** What one transaction did. */
export interface ChunkResult {
  readonly added: readonly AddedRow[];
  readonly heldOut: readonly HeldOut[];
  readonly known: number;
  readonly invitedBefore: number;
  readonly neverInvite: number;
}

export const beginReport = (repeated: number): AddReport => ({
  added: 0,
  known: repeated,
  invitedBefore: 0,
  neverInvite: 0,
  heldOutCount: 0,
  heldOut: [],
  listed: 0,
  left: 0,
  undo: null,
});

export function withChunk(report: AddReport, chunk: ChunkResult): AddReport {
  const rows = [...(report.undo?.added ?? []), ...chunk.added];
  return {
    ...report,
    added: rows.length,
    known: report.known + chunk.known,
    invitedBefore: report.invitedBefore + chunk.invitedBefore,
    neverInvite: report.neverInvite + chunk.neverInvite,
    heldOutCount: report.heldOutCount + chunk.heldOut.length,
    heldOut: [...report.heldOut, ...chunk.heldOut.slice(0, NAMED - report.heldOut.length)],
    undo: rows.length === 0 ? null : { added: rows },
  };
}
