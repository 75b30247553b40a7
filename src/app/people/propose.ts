import type { Hold, Invitation } from "../../core/invitation/invitation.ts";
import { profileAddress } from "../../core/prospect/address.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { Template } from "../../core/segment/segment.ts";
import type { Instant } from "../../core/shared/time.ts";
import { renderNote, savedTemplate } from "../../core/template/index.ts";

export interface Rendered {
  readonly note: string;
  readonly hold: Hold | null;
}

/** Why someone can't be invited yet, whatever the note: nobody knows where their profile is. */
export function addressHold(prospect: Prospect): Hold | null {
  return profileAddress(prospect.keys) === null ? { kind: "no-address" } : null;
}

/** The note this person would get from this saved wording, and why it can't be approved as it stands. Pure. */
export function renderFor(body: string, prospect: Prospect, noteLimit: number): Rendered {
  const rendered = renderText(body, prospect, noteLimit);
  return { ...rendered, hold: addressHold(prospect) ?? rendered.hold };
}

function renderText(body: string, prospect: Prospect, noteLimit: number): Rendered {
  const saved = savedTemplate(body);
  if (!saved.ok) return { note: "", hold: { kind: "broken-template", message: saved.error.message } };
  const rendered = renderNote(saved.value, prospect, noteLimit);
  return rendered.ok ? { note: rendered.value, hold: null } : { note: "", hold: rendered.error };
}

/** A first draft for one person; nothing of it goes anywhere before they approve it. */
export function draftFor(
  id: string,
  prospect: Prospect,
  template: Template,
  rendered: Rendered,
  at: Instant,
): Invitation {
  return {
    id,
    accountId: null,
    prospectId: prospect.id,
    segmentId: template.segmentId,
    templateId: template.id,
    templateRevision: template.revision,
    note: rendered.note,
    noteOrigin: "template",
    hold: rendered.hold,
    state: "draft",
    reason: null,
    approval: null,
    dispatch: null,
    createdAt: at,
    updatedAt: at,
    sentAt: null,
    sentDay: null,
    acceptedAt: null,
  };
}
