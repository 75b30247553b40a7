import type { Invitation } from "../../core/invitation/invitation.ts";
import type { Segment } from "../../core/segment/segment.ts";
import type { StoreReader } from "../ports.ts";
import type { QueueEntry } from "../views.ts";

/** Invitations with the people and segment names beside them, in the same order. */
export async function toEntries(
  reader: StoreReader,
  segments: readonly Segment[],
  invitations: readonly Invitation[],
): Promise<readonly QueueEntry[]> {
  const prospects = await reader.prospectsById(invitations.map(({ prospectId }) => prospectId));
  const byId = new Map(prospects.map((prospect) => [prospect.id, prospect]));
  const wordings = new Map((await reader.templates()).map(({ id, name }) => [id, name]));
  const names = new Map(segments.map(({ id, name }) => [id, name]));
  return invitations.flatMap((invitation) => {
    const prospect = byId.get(invitation.prospectId);
    if (!prospect) return [];
    return [
      {
        invitation,
        prospect,
        segmentName: names.get(invitation.segmentId ?? "") ?? "Sent by hand",
        wordingName: wordings.get(invitation.templateId ?? "") ?? null,
      },
    ];
  });
}
