import { assertNever, fail, ok, type Result } from "../shared/result.ts";
import type { Instant } from "../shared/time.ts";
import { approvalMatches } from "./approval.ts";
import type {
  Approval,
  Hold,
  Invitation,
  InvitationState,
  NotSentReason,
  Queued,
  SendingMode,
} from "./invitation.ts";

/** What happens to an invitation, each at an instant. */
export type LifecycleEvent = { readonly at: Instant } & (
  | { readonly kind: "approve"; readonly approval: Approval }
  /** The approval no longer holds; what is left out stays as it is. */
  | {
      readonly kind: "void";
      readonly note?: string;
      readonly hold?: Hold | null;
      readonly templateRevision?: number;
    }
  | {
      readonly kind: "rewrite";
      readonly note: string;
      readonly noteOrigin: Invitation["noteOrigin"];
      readonly hold: Hold | null;
      readonly templateRevision: number;
      /** Left out, it stays. */
      readonly templateId?: string | null;
    }
  /** Its turn has come: these words for review, at this place. */
  | {
      readonly kind: "queue";
      readonly queued: Queued;
      readonly note: string;
      /** Null: no note, whatever the wordings. */
      readonly templateId: string | null;
      readonly templateRevision: number;
    }
  /** Out of the list for review, behind those that wait. */
  | { readonly kind: "send-back" }
  | { readonly kind: "skip" }
  | { readonly kind: "restore" }
  | {
      readonly kind: "prepare";
      readonly commandId: string;
      readonly mode: SendingMode;
      readonly tabId: number | null;
    }
  | { readonly kind: "dispatch" }
  /** It is proven that nothing was sent and it may be tried again: the approval stays. */
  | { readonly kind: "return"; readonly reason: NotSentReason }
  | { readonly kind: "sent" }
  | { readonly kind: "not-sent"; readonly reason: NotSentReason }
  | { readonly kind: "unknown" }
  | { readonly kind: "requeue" }
  | { readonly kind: "accept" }
  | { readonly kind: "withdraw" }
  | { readonly kind: "lapse" }
);
export type LifecycleEventKind = LifecycleEvent["kind"];

/** The invitation stays as it was. */
export interface IllegalTransition {
  readonly kind: "illegal-transition";
  readonly state: InvitationState;
  readonly event: LifecycleEventKind;
  /** `state`: this never happens there. `held`: the draft has a hold. `approval`: not for this person and note. */
  readonly because: "state" | "held" | "approval";
}

/**
 * Where each event may happen. A dispatched one is settled (sent, not sent or unknown) before
 * anything else is said of it. An acceptance proves that an unknown one was sent, and may come after
 * one was closed.
 */
const FROM: Readonly<Record<LifecycleEventKind, readonly InvitationState[]>> = {
  approve: ["draft"],
  void: ["approved"],
  rewrite: ["draft", "approved"],
  queue: ["draft"],
  "send-back": ["draft", "approved"],
  skip: ["draft", "approved"],
  restore: ["skipped"],
  prepare: ["approved"],
  dispatch: ["prepared"],
  return: ["prepared", "dispatched"],
  sent: ["dispatched", "unknown"],
  "not-sent": ["prepared", "dispatched", "unknown"],
  unknown: ["dispatched"],
  requeue: ["not-sent"],
  accept: ["sent", "unknown", "lapsed"],
  withdraw: ["sent", "lapsed"],
  lapse: ["sent"],
};

/**
 * The one way an invitation changes state: the invitation after the event, or why it can't happen.
 * `sentDay` needs the person's zone: whoever records a sending adds it.
 */
export function transition(
  invitation: Invitation,
  event: LifecycleEvent,
): Result<Invitation, IllegalTransition> {
  const because = obstacle(invitation, event);
  if (because !== null) {
    return fail({ kind: "illegal-transition", state: invitation.state, event: event.kind, because });
  }
  return ok({ ...invitation, ...change(invitation, event), updatedAt: event.at });
}

function obstacle(invitation: Invitation, event: LifecycleEvent): IllegalTransition["because"] | null {
  if (!FROM[event.kind].includes(invitation.state)) return "state";
  switch (event.kind) {
    case "queue":
      return invitation.hold === null ? null : "held";
    case "approve":
      if (invitation.hold !== null) return "held";
      return approvalMatches({ ...invitation, approval: event.approval }) ? null : "approval";
    case "prepare":
    case "dispatch":
      return approvalMatches(invitation) ? null : "approval";
    default:
      return null;
  }
}

function change(invitation: Invitation, event: LifecycleEvent): Partial<Invitation> {
  switch (event.kind) {
    case "approve":
      return { state: "approved", approval: event.approval, reason: null };
    case "void": {
      const { note = invitation.note, templateRevision = invitation.templateRevision } = event;
      const hold = event.hold === undefined ? invitation.hold : event.hold;
      return { ...BACK_TO_DRAFT, note, hold, templateRevision };
    }
    case "rewrite": {
      const { note, noteOrigin, hold, templateRevision, templateId = invitation.templateId } = event;
      return { ...BACK_TO_DRAFT, note, noteOrigin, hold, templateRevision, templateId };
    }
    case "queue": {
      const { queued, note, templateId, templateRevision } = event;
      return { queued, note, templateId, templateRevision };
    }
    case "send-back":
      return { ...BACK_TO_DRAFT, queued: null, waitsSince: event.at };
    case "skip":
      return { state: "skipped", approval: null, reason: null };
    case "restore":
      return BACK_TO_DRAFT;
    case "requeue":
      // The reviewer sees why it came to nothing last time; a new yes or new words forget it.
      return { ...BACK_TO_DRAFT, reason: invitation.reason };
    case "prepare": {
      const { commandId, mode, tabId, at } = event;
      const dispatch = { commandId, mode, tabId, preparedAt: at, dispatchedAt: null };
      return { state: "prepared", reason: null, dispatch };
    }
    case "dispatch":
      return {
        state: "dispatched",
        dispatch: invitation.dispatch && { ...invitation.dispatch, dispatchedAt: event.at },
      };
    case "return":
      return { state: "approved", reason: event.reason, dispatch: null };
    case "sent":
      // An unknown one left, if it did, when it was recorded, not when somebody found out.
      return { state: "sent", reason: null, sentAt: invitation.sentAt ?? event.at };
    case "not-sent":
      return { state: "not-sent", reason: event.reason, dispatch: null, sentAt: null, sentDay: null };
    case "unknown":
      return { state: "unknown", reason: null, sentAt: event.at };
    case "accept":
      return { state: "accepted", acceptedAt: event.at };
    case "withdraw":
      return { state: "withdrawn" };
    case "lapse":
      return { state: "lapsed" };
    default:
      return assertNever(event);
  }
}

/** A draft carries no yes, and no reason unless it came back from a failed try. */
const BACK_TO_DRAFT = { state: "draft", approval: null, reason: null } as const;
