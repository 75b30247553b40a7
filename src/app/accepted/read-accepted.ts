import type { FollowUp } from "../../core/invitation/follow-up.ts";
import type { Hold, Invitation } from "../../core/invitation/invitation.ts";
import { MESSAGE_LIMIT } from "../../core/policy/defaults.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { Segment } from "../../core/segment/segment.ts";
import { DAY, type Instant } from "../../core/shared/time.ts";
import { renderNote, savedTemplate } from "../../core/template/index.ts";
import { extraFields } from "../composing/draft.ts";
import type { StoreReader } from "../ports.ts";

/** What to write to somebody: the segment's text filled in, why it can't be, or that there is none. */
export type ThanksText =
  | { readonly kind: "ready"; readonly text: string }
  | { readonly kind: "held"; readonly hold: Hold }
  | { readonly kind: "none" };

/** Somebody who said yes. */
export interface AcceptedPerson {
  readonly invitation: Invitation;
  readonly prospect: Prospect;
  /** Null: invited by hand, in no segment. */
  readonly segment: Segment | null;
  /** Days from the invitation to the yes as it was seen: it may have come sooner. */
  readonly withinDays: number;
  readonly thanks: ThanksText;
  /** Null: nobody has written to them yet. */
  readonly followUp: FollowUp | null;
}

/** A segment somebody accepted from, and the imported columns its text may use. */
export interface ThanksSegment {
  readonly segment: Segment;
  readonly extra: readonly string[];
}

export interface AcceptedView {
  readonly isSetUp: boolean;
  /** Newest first. */
  readonly people: readonly AcceptedPerson[];
  /** Whether there are older ones than these. */
  readonly more: boolean;
  /** In the order in which they come up among the people. */
  readonly segments: readonly ThanksSegment[];
  /** Up to when the person has seen the list; null: never. */
  readonly seenAt: Instant | null;
  readonly zone: string;
}

/** The newest `limit` of those who said yes, whoever wrote to them or not. */
export async function readAccepted(reader: StoreReader, limit: number): Promise<AcceptedView> {
  const [settings, all, found] = await Promise.all([
    reader.settings(),
    reader.segments(),
    reader.invitationsInState("accepted", { order: "newest", limit: limit + 1 }),
  ]);
  const invitations = found.slice(0, limit);
  const [prospects, followUps] = await Promise.all([
    reader.prospectsById(invitations.map(({ prospectId }) => prospectId)),
    reader.followUps(invitations.map(({ id }) => id)),
  ]);
  const people = invitations.flatMap((invitation): readonly AcceptedPerson[] => {
    const prospect = prospects.find(({ id }) => id === invitation.prospectId);
    if (!prospect) return [];
    const segment = all.find(({ id }) => id === invitation.segmentId) ?? null;
    return [
      {
        invitation,
        prospect,
        segment,
        withinDays: daysTaken(invitation),
        thanks: thanksFor(segment?.thanks ?? "", prospect),
        followUp: followUps.find(({ invitationId }) => invitationId === invitation.id) ?? null,
      },
    ];
  });
  const segments = new Set(people.flatMap(({ segment }) => segment ?? []));
  return {
    isSetUp: settings.policy !== null,
    people,
    more: found.length > limit,
    segments: await Promise.all(
      [...segments].map(async (segment) => ({ segment, extra: await extraFields(reader, segment.id) })),
    ),
    seenAt: settings.acceptedSeenAt,
    zone: settings.policy?.zone ?? "UTC",
  };
}

/** Whole days, rounded up: an answer of the same afternoon came within a day. */
const daysTaken = ({ sentAt, acceptedAt }: Invitation): number =>
  Math.max(1, Math.ceil(((acceptedAt ?? 0) - (sentAt ?? acceptedAt ?? 0)) / DAY));

/** The text one person would get, as strict as a note: no hole, and no longer than a message may be. */
export function thanksFor(body: string, prospect: Prospect): ThanksText {
  if (body.trim() === "") return { kind: "none" };
  const saved = savedTemplate(body);
  if (!saved.ok) return { kind: "held", hold: { kind: "broken-template", fault: saved.error.fault } };
  const rendered = renderNote(saved.value, prospect, MESSAGE_LIMIT);
  return rendered.ok ? { kind: "ready", text: rendered.value } : { kind: "held", hold: rendered.error };
}
