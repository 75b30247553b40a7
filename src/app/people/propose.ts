import type { Hold, Invitation } from "../../core/invitation/invitation.ts";
import { profileAddress } from "../../core/prospect/address.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { type Segment, type Template, wordingsInUse } from "../../core/segment/segment.ts";
import type { Instant } from "../../core/shared/time.ts";
import { renderNote, savedTemplate } from "../../core/template/index.ts";
import type { StoreReader } from "../ports.ts";

/** A segment and the words it has in use, oldest first. */
export interface Wordings {
  readonly segment: Segment;
  readonly inUse: readonly Template[];
}

export interface Rendered {
  readonly note: string;
  readonly hold: Hold | null;
}

/** What a draft says, from which wording; null: no note, whatever the wordings. */
export interface Proposal extends Rendered {
  readonly template: Template | null;
}

/** Null: that segment is gone. */
export async function wordingsOf(reader: StoreReader, segmentId: string): Promise<Wordings | null> {
  const segment = (await reader.segments()).find(({ id }) => id === segmentId);
  return segment ? { segment, inUse: wordingsInUse(await reader.templates(), segmentId) } : null;
}

/** Why someone can't be invited yet, whatever the note: nobody knows where their profile is. */
export function addressHold(prospect: Prospect): Hold | null {
  return profileAddress(prospect.keys) === null ? { kind: "no-address" } : null;
}

/** A hold that no wording and no correction of a text takes away. */
export const isLasting = (hold: Hold | null): boolean =>
  hold?.kind === "never-invite" || hold?.kind === "standing";

/** The note this person would get from this saved wording, and why it can't be approved as it stands. Pure. */
export function renderFor(body: string, prospect: Prospect, noteLimit: number): Rendered {
  const rendered = renderText(body, prospect, noteLimit);
  return { ...rendered, hold: addressHold(prospect) ?? rendered.hold };
}

function renderText(body: string, prospect: Prospect, noteLimit: number): Rendered {
  const saved = savedTemplate(body);
  if (!saved.ok) return { note: "", hold: { kind: "broken-template", fault: saved.error.fault } };
  const rendered = renderNote(saved.value, prospect, noteLimit);
  return rendered.ok ? { note: rendered.value, hold: null } : { note: "", hold: rendered.error };
}

/**
 * A draft for one person from `chosen`, or the segment's first wording. Somebody for whom any of the
 * wordings leaves a hole is set aside: were they given another one instead, the wordings would no longer be compared on
 * the same people.
 */
export function proposalFor(
  { segment, inUse }: Wordings,
  prospect: Prospect,
  noteLimit: number,
  chosen?: Template | null,
): Proposal {
  if (segment.notePolicy === "blank" || chosen === null) {
    return { template: null, note: "", hold: addressHold(prospect) };
  }
  const template = chosen ?? inUse[0] ?? null;
  if (template === null) return { template, note: "", hold: addressHold(prospect) };
  const own = renderFor(template.body, prospect, noteLimit);
  const others = inUse.filter(({ id }) => id !== template.id);
  const hold = others.reduce<Hold | null>(
    (found, { body }) => found ?? renderFor(body, prospect, noteLimit).hold,
    own.hold,
  );
  return { template, note: own.note, hold };
}

/** A first draft for one person; nothing of it goes anywhere before they approve it. */
export function draftFor(
  id: string,
  prospect: Prospect,
  segmentId: string,
  { template, note, hold }: Proposal,
  at: Instant,
): Invitation {
  return {
    id,
    accountId: null,
    prospectId: prospect.id,
    segmentId,
    templateId: template?.id ?? null,
    templateRevision: template?.revision ?? 0,
    note,
    noteOrigin: "template",
    hold,
    queued: null,
    waitsSince: at,
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
