import type { Invitation } from "../../core/invitation/invitation.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { noteLimitOf } from "../../core/settings/settings.ts";
import type { RowDeps } from "../deps.ts";
import type { StoreWriter } from "../ports.ts";
import { record } from "../sending/record.ts";
import { addressHold, isLasting, type Proposal, proposalFor, type Wordings, wordingsOf } from "./propose.ts";

/**
 * The wording or the person has changed: the note is made anew (one written by hand stays as it is)
 * and an approval is void (I1). True when there was an approval.
 */
export async function renderAgain(
  writer: StoreWriter,
  deps: RowDeps,
  invitation: Invitation,
  prospect: Prospect,
  wordings: Wordings,
  noteLimit: number,
): Promise<boolean> {
  if (invitation.state !== "draft" && invitation.state !== "approved") return false;
  const wasApproved = invitation.state === "approved";
  const { template, note, hold } = proposalAgain(invitation, prospect, wordings, noteLimit);
  await record(
    writer,
    deps.ids,
    invitation,
    {
      kind: "rewrite",
      note,
      hold: isLasting(invitation.hold) ? invitation.hold : hold,
      noteOrigin: invitation.noteOrigin,
      templateId: template?.id ?? null,
      templateRevision: template?.revision ?? 0,
      at: deps.clock.now(),
    },
    wasApproved ? { kind: "voided", detail: "changed" } : { kind: "proposed", detail: "changed" },
  );
  return wasApproved;
}

/** From the same wording as before, or from what took its place. */
function proposalAgain(
  invitation: Invitation,
  prospect: Prospect,
  wordings: Wordings,
  noteLimit: number,
): Proposal {
  const { inUse } = wordings;
  const same = inUse.find(({ id }) => id === invitation.templateId);
  const next = same ?? inUse.find(({ replaces }) => replaces === invitation.templateId);
  const blank = invitation.queued?.wording === "notes-spent";
  const proposal = proposalFor(wordings, prospect, noteLimit, blank ? null : next);
  if (invitation.noteOrigin === "template") return proposal;
  const lasting = invitation.hold?.kind === "no-address" ? null : invitation.hold;
  return { ...proposal, note: invitation.note, hold: addressHold(prospect) ?? lasting };
}

/** The person has changed: everything that waits for them is made anew. */
export async function renderWaiting(writer: StoreWriter, deps: RowDeps, prospect: Prospect): Promise<void> {
  const noteLimit = noteLimitOf(await writer.settings());
  for (const invitation of await writer.invitationsOfProspect(prospect.id)) {
    const { segmentId } = invitation;
    const wordings = segmentId === null ? null : await wordingsOf(writer, segmentId);
    if (wordings) await renderAgain(writer, deps, invitation, prospect, wordings, noteLimit);
  }
}
