import type { Invitation } from "../../core/invitation/invitation.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { Template } from "../../core/segment/segment.ts";
import type { RowDeps } from "../deps.ts";
import type { StoreWriter } from "../ports.ts";
import { record } from "../sending/record.ts";
import { addressHold, renderFor } from "./propose.ts";

/**
 * The wording or the person has changed: the note is made anew (one written by hand stays as it is)
 * and an approval is void (I1). True when there was an approval.
 */
export async function renderAgain(
  writer: StoreWriter,
  deps: RowDeps,
  invitation: Invitation,
  prospect: Prospect,
  template: Template,
  noteLimit: number,
): Promise<boolean> {
  if (invitation.state !== "draft" && invitation.state !== "approved") return false;
  const wasApproved = invitation.state === "approved";
  const lasting = invitation.hold?.kind === "no-address" ? null : invitation.hold;
  const kept = { note: invitation.note, hold: addressHold(prospect) ?? lasting };
  const { note, hold } =
    invitation.noteOrigin === "template" ? renderFor(template.body, prospect, noteLimit) : kept;
  await record(
    writer,
    deps.ids,
    invitation,
    {
      kind: "rewrite",
      note,
      hold,
      noteOrigin: invitation.noteOrigin,
      templateRevision: template.revision,
      at: deps.clock.now(),
    },
    wasApproved ? { kind: "voided", detail: "changed" } : { kind: "proposed", detail: "changed" },
  );
  return wasApproved;
}
