import type { Invitation } from "../../core/invitation/invitation.ts";
import type { Segment } from "../../core/segment/segment.ts";
import type { StoreReader } from "../ports.ts";
import type { QueueEntry } from "../views.ts";

/**
 * Invitations with the people and segment names beside them: gives those of a list, in its order. Whoever shows
 * several lists reads for all of them at once: each wait for the database is a wait of whoever looks.
 */
export async function readEntries(
  reader: StoreReader,
  segments: readonly Segment[],
  invitations: readonly Invitation[],
): Promise<(list: readonly Invitation[]) => readonly QueueEntry[]> {
  const ids = [...new Set(invitations.map(({ prospectId }) => prospectId))];
  const [prospects, templates] = await Promise.all([reader.prospectsById(ids), reader.templates()]);
  const people = new Map(prospects.map((prospect) => [prospect.id, prospect]));
  const wordings = new Map(templates.map(({ id, name }) => [id, name]));
  const names = new Map(segments.map(({ id, name }) => [id, name]));
  return (list) =>
    list.flatMap((invitation) => {
      const prospect = people.get(invitation.prospectId);
      if (!prospect) return [];
      return [
        {
          invitation,
          prospect,
          segmentName: names.get(invitation.segmentId ?? "") ?? null,
          wordingName: wordings.get(invitation.templateId ?? "") ?? null,
        },
      ];
    });
}

/** The same, with when an invitation of theirs was taken back. One read for all, and none where nobody's was. */
export async function withTakenBack(
  reader: StoreReader,
  entries: readonly QueueEntry[],
): Promise<readonly QueueEntry[]> {
  const { withdrawn } = await reader.stateCounts();
  if (withdrawn === 0 || entries.length === 0) return entries;
  const theirs = await reader.invitationsOfProspects(entries.map(({ prospect }) => prospect.id));
  const at = new Map<string, number>();
  for (const { state, prospectId, updatedAt } of theirs) {
    if (state === "withdrawn") at.set(prospectId, Math.max(updatedAt, at.get(prospectId) ?? 0));
  }
  return entries.map((entry) => {
    const takenBackAt = at.get(entry.prospect.id);
    return takenBackAt === undefined ? entry : { ...entry, takenBackAt };
  });
}
