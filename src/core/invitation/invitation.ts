import type { Instant, LocalDay } from "../shared/time.ts";
import type { TemplateFault } from "../template/fault.ts";

export const INVITATION_STATES = [
  "draft",
  "approved",
  "prepared",
  "dispatched",
  "sent",
  "accepted",
  "withdrawn",
  "lapsed",
  "skipped",
  "not-sent",
  "unknown",
] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** Why nothing was sent: closed list. The words for people are in the interface. */
export const NOT_SENT_REASONS = [
  "already-pending",
  "already-connected",
  "incoming-invitation",
  "follow-only",
  "oneself",
  "profile-gone",
  "email-required",
  "how-do-you-know",
  "notes-spent",
  "note-refused",
  "cannot-resend-yet",
  "identity-mismatch",
  "wrong-person-in-dialog",
  "control-not-found",
  "dialog-not-opened",
  "dialog-not-understood",
  "refused-by-page",
  "closed-by-person",
  "left-by-person",
  "stopped",
  "page-not-ready",
  "not-approved",
] as const;
export type NotSentReason = (typeof NOT_SENT_REASONS)[number];

/** Reasons that may be gone by another day: the person may put such a one back for review. */
export const WORTH_ANOTHER_TRY: ReadonlySet<NotSentReason> = new Set([
  "cannot-resend-yet",
  "control-not-found",
  "dialog-not-opened",
  "dialog-not-understood",
  "refused-by-page",
  "wrong-person-in-dialog",
  "closed-by-person",
  "left-by-person",
  "page-not-ready",
  "not-approved",
]);

/** The person's yes to exactly one prospect and one note text (I1). */
export interface Approval {
  readonly prospectId: string;
  /** Word for word what may be sent; `""` is a blank invitation. */
  readonly note: string;
  /** The name the person saw beside the note. */
  readonly addressee: string;
  readonly at: Instant;
}

/** Who presses LinkedIn's Send: the person (assisted) or, after opting in, the extension (hands-free). */
export type SendingMode = "assisted" | "hands-free";

/** The write-ahead intent of one send. `commandId` makes a command run at most once in a document. */
export interface Dispatch {
  readonly commandId: string;
  readonly mode: SendingMode;
  readonly tabId: number | null;
  readonly preparedAt: Instant;
  readonly dispatchedAt: Instant | null;
}

/**
 * A draft's place in the list for review. `because`: its segment's turn (`share`), or the person
 * asked for more that day. `wording`: how its words were chosen among the segment's.
 */
export interface Queued {
  /** The day it was put there, in the person's zone. */
  readonly day: LocalDay;
  /** Orders the list: grows with each one put there. */
  readonly place: number;
  readonly because: "share" | "asked-for";
  readonly wording: "only" | "learning" | "evenly" | "always-blank" | "notes-spent";
}

/** Why a draft can't be approved as it stands; null when it can. */
export type Hold =
  | { readonly kind: "missing-value"; readonly field: string }
  | { readonly kind: "too-long"; readonly length: number; readonly limit: number }
  | { readonly kind: "broken-template"; readonly fault: TemplateFault }
  /** As it was stored before faults were: in an English sentence. Replaced when the note is next rendered. */
  | { readonly kind: "broken-template"; readonly message: string }
  /** Known from Sales Navigator alone: nobody knows yet where their profile is. */
  | { readonly kind: "no-address" }
  /** On the list of people and companies never to invite, under this label. */
  | { readonly kind: "never-invite"; readonly label: string }
  /** What is known of them from LinkedIn's archive or a file: see `StandingOnLinkedIn`. */
  | { readonly kind: "standing"; readonly standing: StandingOnLinkedIn };

/** How somebody stands to the person on LinkedIn, as far as a file, a page or the archive told. */
export type StandingOnLinkedIn = "connected" | "pending" | "invited-before" | "withdrawn-recently";

/** One prospect, one segment, one note, through its lifecycle. */
export interface Invitation {
  readonly id: string;
  readonly accountId: string | null;
  readonly prospectId: string;
  /** Null, like the template: sent by hand, seen on the page. */
  readonly segmentId: string | null;
  readonly templateId: string | null;
  readonly templateRevision: number;
  /** The rendered or edited note; `""` is a blank invitation. */
  readonly note: string;
  readonly noteOrigin: "template" | "edited" | "by-hand";
  readonly hold: Hold | null;
  /** Its place in the list for review; null: it waits for its turn, or never was in it. */
  readonly queued: Queued | null;
  /** Where it stands among those that wait: since it was proposed or sent back. */
  readonly waitsSince: Instant;
  readonly state: InvitationState;
  readonly reason: NotSentReason | null;
  readonly approval: Approval | null;
  readonly dispatch: Dispatch | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** When it left, or when an unknown outcome was recorded. */
  readonly sentAt: Instant | null;
  /** The local day of `sentAt` in the zone of that time; its daily figures are the ones an acceptance changes. */
  readonly sentDay: LocalDay | null;
  readonly acceptedAt: Instant | null;
}
