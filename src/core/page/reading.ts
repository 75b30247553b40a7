import type { NotSentReason, SendingMode } from "../invitation/invitation.ts";
import type { ProspectKey } from "../prospect/prospect.ts";
import type { RestrictionKind } from "../restriction/restriction.ts";
import type { WithdrawOutcome } from "./withdrawing.ts";

/** How the signed-in member stands to the person shown. `unknown` is an answer: nothing is pressed on it. */
export type Relation =
  | "connectable" // Connect stands on the card
  | "menu-unread" // neither Connect nor another proof on the card: it may be in the More menu
  | "pending"
  | "connected"
  | "incoming"
  | "follow-only"
  | "oneself"
  | "unknown";

/** A person as read on a page; empty texts when not shown. `evidence` names the cues, for the log. */
export interface PersonOnPage {
  readonly keys: readonly ProspectKey[];
  readonly fullName: string;
  readonly headline: string;
  readonly company: string;
  readonly location: string;
  readonly relation: Relation;
  readonly evidence: readonly string[];
}

export interface ConnectionRow {
  readonly keys: readonly ProspectKey[];
  readonly fullName: string;
  /** As shown, e.g. "Connected on March 3, 2026"; null when not shown. */
  readonly connectedText: string | null;
}

export interface SentRow {
  readonly keys: readonly ProspectKey[];
  readonly fullName: string;
  /** As shown, e.g. "Sent 3 days ago": rounded down, never a date. */
  readonly ageText: string | null;
  /** Least possible age in ms ("3 days ago" is at least 3 days) where the wording is understood, else null. */
  readonly ageAtLeast: number | null;
}

/** Lists of people one may add: search results, "People you may know", Sales Navigator's searches and lists. */
export type PeopleList = "search" | "suggestions" | "sales-people";

/** What one look at a page gives. Pure data; the surfaces are told apart by address, then by structure. */
export type PageReading =
  | { readonly surface: "profile"; readonly person: PersonOnPage }
  | {
      readonly surface: "own-profile";
      readonly account: { readonly id: string; readonly slug: string | null; readonly name: string };
    }
  /** A lead of Sales Navigator, with `lead:` and, when the page shows the public address, its key. */
  | { readonly surface: "sales-lead"; readonly person: PersonOnPage }
  | { readonly surface: PeopleList; readonly people: readonly PersonOnPage[] }
  | {
      readonly surface: "connections";
      readonly people: readonly ConnectionRow[];
      /** How many the header over the list says there are; null: nothing there is surely that number. */
      readonly total: number | null;
    }
  | { readonly surface: "sent-invitations"; readonly people: readonly SentRow[] }
  | { readonly surface: "stop"; readonly restriction: RestrictionKind; readonly evidence: string }
  | { readonly surface: "gone" }
  | { readonly surface: "other" }
  /** The address promises a surface whose anchors are not there (yet). */
  | { readonly surface: "unreadable"; readonly expected: string; readonly missing: string };

/** The people a page offers for adding; none on other pages. */
export function peopleOn(reading: PageReading): readonly PersonOnPage[] {
  switch (reading.surface) {
    case "profile":
    case "sales-lead":
      return [reading.person];
    case "search":
    case "suggestions":
    case "sales-people":
      return reading.people;
    default:
      return [];
  }
}

/** Whom a command means: every key that is known, and the whole name. */
export interface PersonMeant {
  readonly keys: readonly ProspectKey[];
  readonly fullName: string;
}

/** LinkedIn said stop. `pressed`: the last press had been made, so whether it was done is not known. */
export interface StoppedOutcome {
  readonly kind: "stopped";
  readonly restriction: RestrictionKind;
  readonly pressed: boolean;
  readonly evidence: string;
}

/** One approved invitation to carry out on the profile page now open. */
export interface InviteCommand {
  readonly commandId: string;
  readonly mode: SendingMode;
  readonly person: PersonMeant;
  /** Word for word; `""` sends without a note. */
  readonly note: string;
}

/** What came of it. A closed dialog proves nothing: `sent` needs a toast, a flip to pending or a Sent row. */
export type InviteOutcome =
  | { readonly kind: "sent"; readonly evidence: string }
  | { readonly kind: "not-sent"; readonly reason: NotSentReason; readonly evidence: string }
  | StoppedOutcome
  | { readonly kind: "unknown"; readonly evidence: string };

/** What the page told about the account while acting, to correct the policy (domain: the counter is the truth). */
export interface PageLimits {
  readonly noteLimit: number | null;
  readonly notesRemaining: number | null;
}

/** What a content script tells the worker, unasked. */
export type PageReport =
  /** The dialog is open and filled; the person's Send is awaited. */
  | { readonly kind: "handed-over"; readonly commandId: string; readonly limits: PageLimits }
  | {
      readonly kind: "outcome";
      readonly commandId: string;
      readonly outcome: InviteOutcome;
      readonly limits: PageLimits;
    }
  | { readonly kind: "withdrawal-outcome"; readonly commandId: string; readonly outcome: WithdrawOutcome }
  /** The person invited someone themselves, seen on the page. */
  | { readonly kind: "sent-by-hand"; readonly person: PersonOnPage }
  /** A list the person opened themselves, as read without scrolling. */
  | { readonly kind: "list-seen"; readonly reading: PageReading }
  | { readonly kind: "stop-seen"; readonly restriction: RestrictionKind; readonly path: string };
