import type { Invitation } from "../../core/invitation/invitation.ts";
import type { RowDeps } from "../deps.ts";
import type { StoreReader, StoreWriter } from "../ports.ts";
import type { UndoToken } from "../reports.ts";
import { record } from "../sending/record.ts";

/** What archiving a segment takes back. */
export interface Standing {
  /** Approved, waiting for their turn to be sent. */
  readonly approved: number;
  /** In today's list for review. */
  readonly queued: number;
}

async function standing(reader: StoreReader, segmentId: string): Promise<readonly Invitation[]> {
  const found = await reader.invitationsOfSegment(segmentId, ["draft", "approved"]);
  return found.filter(({ state, queued }) => state === "approved" || queued !== null);
}

/** What archiving it would take back, to be said before. */
export async function standingIn(deps: RowDeps, segmentId: string): Promise<Standing> {
  const found = await deps.store.read((reader) => standing(reader, segmentId));
  const approved = found.filter(({ state }) => state === "approved").length;
  return { approved, queued: found.length - approved };
}

async function takeBack(writer: StoreWriter, deps: RowDeps, invitation: Invitation): Promise<boolean> {
  const at = deps.clock.now();
  const kind = invitation.state === "approved" ? "voided" : "sent-back";
  const log = { kind, detail: "segment archived" } as const;
  return (await record(writer, deps.ids, invitation, { kind: "send-back", at }, log)) !== null;
}

/**
 * Puts a segment away, or in use again. Put away, nobody is queued from it: what stands in today's
 * list goes back to wait, and approvals are taken back (I1). One under way goes on. The token brings
 * those back once the segment is in use again; null: there was nothing to take back.
 */
export async function archiveSegment(
  deps: RowDeps,
  segmentId: string,
  archived: boolean,
): Promise<UndoToken | null> {
  return deps.store.write(async (writer) => {
    const segment = (await writer.segments()).find(({ id }) => id === segmentId);
    if (!segment || (segment.archivedAt !== null) === archived) return null;
    const at = deps.clock.now();
    await writer.putSegment({ ...segment, archivedAt: archived ? at : null, updatedAt: at });
    if (!archived) return null;
    const before: Invitation[] = [];
    const sameTime = { ...deps, clock: { now: () => at } };
    for (const invitation of await standing(writer, segmentId)) {
      if (await takeBack(writer, sameTime, invitation)) before.push(invitation);
    }
    return before.length > 0 ? { label: `Archived: ${segment.name}`, before, changedAt: at } : null;
  });
}
