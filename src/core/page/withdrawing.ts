import type { SendingMode } from "../invitation/invitation.ts";
import type { PersonMeant, StoppedOutcome } from "./reading.ts";

/** One pending invitation to take back, on the Sent list now open. */
export interface WithdrawCommand {
  readonly commandId: string;
  /** `assisted`: LinkedIn's confirmation is opened, and the person presses it. */
  readonly mode: SendingMode;
  readonly person: PersonMeant;
  /** How far the list may be scrolled to find them, in screens of about ten rows. */
  readonly screens: number;
}

/** Why nothing was taken back: closed list. */
export const NOT_WITHDRAWN_REASONS = [
  /** Not among the rows read: accepted, refused, taken back elsewhere, or further down. */
  "not-on-list",
  /** A row is theirs by its address alone, or two rows may be. */
  "identity-doubtful",
  "control-not-found",
  "dialog-not-opened",
  "dialog-not-understood",
  "wrong-person-in-dialog",
  "closed-by-person",
  "left-by-person",
  "page-not-ready",
] as const;
export type NotWithdrawnReason = (typeof NOT_WITHDRAWN_REASONS)[number];

/** What came of it. A closed dialog proves nothing: `withdrawn` needs the row gone from between its neighbours. */
export type WithdrawOutcome =
  | { readonly kind: "withdrawn"; readonly evidence: string }
  | { readonly kind: "not-withdrawn"; readonly reason: NotWithdrawnReason; readonly evidence: string }
  | StoppedOutcome
  | { readonly kind: "unknown"; readonly evidence: string };
