import { APPROVAL_LASTS, REINVITE_AFTER } from "../policy/defaults.ts";
import type { Prospect } from "../prospect/prospect.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import type { Instant } from "../shared/time.ts";
import type { Approval, Invitation, InvitationState } from "./invitation.ts";

/** The yes to what the person saw: this prospect under this name, this note word for word. */
export function approvalFor(invitation: Invitation, prospect: Prospect, at: Instant): Approval {
  return { prospectId: prospect.id, note: invitation.note, addressee: prospect.fullName, at };
}

/** Whether the approval an invitation carries is for exactly its own prospect and note (I1). */
export function approvalMatches(invitation: Invitation): boolean {
  const { approval } = invitation;
  return (
    approval !== null && approval.prospectId === invitation.prospectId && approval.note === invitation.note
  );
}

const APPROVED_STATES: ReadonlySet<InvitationState> = new Set(["approved", "prepared", "dispatched"]);

/** Whether it may go to `prospect` as it stands: approved, word for word, for this person under this name, not longer ago than a yes holds (I1). */
export function isApproved(invitation: Invitation, prospect: Prospect, now: Instant): boolean {
  return (
    APPROVED_STATES.has(invitation.state) &&
    invitation.approval !== null &&
    now - invitation.approval.at < APPROVAL_LASTS &&
    approvalMatches(invitation) &&
    prospect.id === invitation.prospectId &&
    prospect.fullName === invitation.approval.addressee
  );
}

/** Why a person may not be invited (again), weightiest first (I2). */
export type MayNot =
  | { readonly kind: "connected" }
  /** An earlier one's outcome nobody knows: the person has to settle it first. */
  | { readonly kind: "outcome-unknown"; readonly invitationId: string }
  | { readonly kind: "pending" }
  /** Waiting, approved or being sent already. */
  | { readonly kind: "in-queue"; readonly invitationId: string }
  /** Invited once and closed without an answer; it may still be pending on LinkedIn. */
  | { readonly kind: "invited-before" }
  /** LinkedIn refuses the same person for up to 3 weeks after a withdrawal (LI). */
  | { readonly kind: "withdrawn-recently"; readonly until: Instant };

/**
 * Whether a person whose other invitations are `earlier` (any order, the one in question not among
 * them) may be invited at `now`. Skipped and not-sent ones are no hindrance: nothing went out.
 */
export function mayInvite(earlier: readonly Invitation[], now: Instant): Result<void, MayNot> {
  const reasons = earlier.flatMap((invitation) => hindrance(invitation, now) ?? []);
  const weightiest = ORDER.flatMap((kind) => reasons.filter((reason) => reason.kind === kind))[0];
  return weightiest === undefined ? ok(undefined) : fail(weightiest);
}

const ORDER: readonly MayNot["kind"][] = [
  "connected",
  "outcome-unknown",
  "pending",
  "in-queue",
  "invited-before",
  "withdrawn-recently",
];

function hindrance(invitation: Invitation, now: Instant): MayNot | null {
  switch (invitation.state) {
    case "accepted":
      return { kind: "connected" };
    case "unknown":
      return { kind: "outcome-unknown", invitationId: invitation.id };
    case "sent":
      return { kind: "pending" };
    case "draft":
    case "approved":
    case "prepared":
    case "dispatched":
      return { kind: "in-queue", invitationId: invitation.id };
    case "lapsed":
      return { kind: "invited-before" };
    case "withdrawn": {
      // Nothing follows a withdrawal, so the last change is the withdrawal.
      const until = invitation.updatedAt + REINVITE_AFTER;
      return now < until ? { kind: "withdrawn-recently", until } : null;
    }
    case "skipped":
    case "not-sent":
      return null;
  }
}
