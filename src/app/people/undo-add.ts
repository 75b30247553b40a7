import type { RowDeps } from "../deps.ts";
import { logAccount } from "../log.ts";
import type { StoreReader } from "../ports.ts";
import type { AddedRow, AddUndo } from "./add-report.ts";

export interface UndoAddReport {
  readonly takenOut: number;
  /** Corrected, edited, approved or gone meanwhile: they stay. */
  readonly kept: number;
}

/** People a transaction. */
const CHUNK = 200;

/** Those nobody has touched since: their place in the list for review is no one's doing. */
async function untouched(reader: StoreReader, rows: readonly AddedRow[]): Promise<readonly AddedRow[]> {
  const ids = rows.map(({ prospectId }) => prospectId);
  const people = new Map((await reader.prospectsById(ids)).map((one) => [one.id, one]));
  const invitations = await reader.invitationsOfProspects(ids);
  const drafts = new Map(invitations.map((one) => [one.id, one]));
  const counts = new Map<string, number>();
  for (const { prospectId } of invitations) counts.set(prospectId, (counts.get(prospectId) ?? 0) + 1);
  return rows.filter(({ prospectId, invitationId, isNew, at }) => {
    const draft = drafts.get(invitationId);
    const prospect = people.get(prospectId);
    if (draft?.state !== "draft" || draft.noteOrigin !== "template" || !prospect) return false;
    return !isNew || (prospect.updatedAt === at && counts.get(prospectId) === 1);
  });
}

/** Takes out again who was added, as long as their draft is as it came. */
export async function undoAdd(deps: RowDeps, { added }: AddUndo): Promise<UndoAddReport> {
  let takenOut = 0;
  for (let start = 0; start < added.length; start += CHUNK) {
    const chunk = added.slice(start, start + CHUNK);
    takenOut += await deps.store.write(async (writer) => {
      const going = await untouched(writer, chunk);
      if (going.length === 0) return 0;
      await writer.takeOut({
        invitations: going.map(({ invitationId }) => invitationId),
        prospects: going.filter(({ isNew }) => isNew).map(({ prospectId }) => prospectId),
      });
      const at = deps.clock.now();
      await logAccount(writer, deps.ids, { kind: "restored", at, detail: `undo: ${going.length} added` });
      return going.length;
    });
  }
  return { takenOut, kept: added.length - takenOut };
}
