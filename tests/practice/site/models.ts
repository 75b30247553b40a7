import type { Stop } from "./faults.ts";
import type { Degree, Dress, Instant, Traits } from "./member.ts";

/** Everything here is plain JSON: it goes from the state to the page, over the network or directly. */

export type Language = "en" | "de" | "fr" | "es" | "pt" | "ja" | "ar";

/** How the viewer stands to a person, as the page shows it. */
export type Standing =
  | "on-card"
  | "in-more"
  | "follow-only"
  | "incoming"
  | "pending"
  | "connected"
  | "oneself";

/** Which way a person came to the invitation. */
export type Via = "profile" | "custom-invite-page" | "search" | "grow" | "sales";

/**
 * Times of the page in ms, all but `toastFor` times `factor`. 0 as factor makes everything follow
 * at once, in the same order.
 */
export interface Pace {
  readonly factor: number;
  readonly nameAt: number;
  /** When the row of controls stands; its links work as plain links only. */
  readonly rowAt: number;
  /** When the controls get their handlers, and new nodes. */
  readonly hydrateAt: number;
  readonly listAt: number;
  /** The dialog comes between these, differing by person. */
  readonly dialogAfter: readonly [least: number, most: number];
  readonly menuAfter: number;
  readonly sendEnabledAfter: number;
  readonly closeAfter: number;
  readonly toastAfter: number;
  readonly flipAfter: number;
  readonly toastFor: number;
}

/** Which markup the page is made of. One more value each for one more generation. */
export interface Layout {
  readonly profile: "sdui-2026" | "ember-2021" | "ember-2019";
  readonly lists: "sdui-2026" | "sdui-2025" | "ember-2021";
  readonly dialog: "ember";
  /** Where Ember's parts mount on a page of the new application. */
  readonly dialogHost: "shadow" | "light";
  /** Where Connect on a profile opens the dialog: over the profile, or on the invite page its link leads to. */
  readonly connectOpens: "dialog" | "page";
  /** In the page's own words: LinkedIn writes both. */
  readonly apostrophes: "curly" | "straight";
  /** What asks before an invitation is taken back, on lists of the new application. */
  readonly withdrawConfirm: "native" | "plain";
  /** Whether Sent rows far out of sight leave the document, on lists of the new application. */
  readonly sentRows: "kept" | "dropped";
  /** The sections of a profile: with the page, once scrolled to, or never: a page that stays half loaded. */
  readonly sections: "at-once" | "when-seen" | "never";
}

export interface PageFrame {
  readonly language: Language;
  readonly pace: Pace;
  readonly layout: Layout;
  readonly title: string;
}

export interface PersonCard {
  readonly slug: string;
  readonly profileId: string;
  readonly memberId: string;
  readonly name: string;
  readonly headline: string;
  readonly company: string;
  readonly school: string;
  readonly location: string;
  readonly about: string;
  readonly dress: Dress;
  readonly degree: Degree;
  readonly standing: Standing;
  readonly traits: Traits;
}

/** Somebody as Sales Navigator shows them: under its own id. */
export interface Lead {
  /** `ACwAA…`. */
  readonly salesId: string;
  readonly person: PersonCard;
}

export interface ConnectionEntry {
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  readonly connectedAt: Instant;
}

export interface SentEntry {
  readonly slug: string;
  readonly name: string;
  /** They have closed their account: the row says neither who they were nor where. */
  readonly closed: boolean;
  readonly headline: string;
  readonly note: string | null;
  /** Age in ms at the time of the answer. */
  readonly age: number;
}

/** Part of a list: rows from `offset` on, and how many there are in all. */
export interface Slice<Row> {
  readonly rows: readonly Row[];
  readonly offset: number;
  readonly total: number;
}

export type PageModel = PageFrame &
  (
    | {
        readonly page: "profile";
        readonly person: PersonCard;
        readonly suggestions: readonly PersonCard[];
      }
    | { readonly page: "feed"; readonly viewer: PersonCard; readonly suggestions: readonly PersonCard[] }
    | {
        readonly page: "search";
        readonly keywords: string;
        readonly number: number;
        readonly pages: number;
        readonly results: readonly PersonCard[];
        readonly mutual: PersonCard | null;
        /** The monthly limit for searches is met: a promotion in the place of the rows. */
        readonly capped: boolean;
      }
    | { readonly page: "connections"; readonly first: Slice<ConnectionEntry> }
    | { readonly page: "sent"; readonly first: Slice<SentEntry> }
    | { readonly page: "received"; readonly people: readonly PersonCard[] }
    | { readonly page: "grow"; readonly people: readonly PersonCard[] }
    | {
        readonly page: "sales-people";
        /** `/sales/search/people`, or a saved list. */
        readonly kind: "search" | "list";
        readonly number: number;
        readonly pages: number;
        readonly leads: readonly Lead[];
      }
    | { readonly page: "sales-lead"; readonly lead: Lead; readonly similar: readonly Lead[] }
    | { readonly page: "custom-invite"; readonly person: PersonCard | null }
    /** A message begun by address; null: nobody is meant by it. */
    | { readonly page: "composer"; readonly person: PersonCard | null }
    | { readonly page: "stop"; readonly stop: Stop }
    | { readonly page: "gone" }
    /** Messaging, companies, notifications: nothing the extension knows. */
    | { readonly page: "other" }
  );

/** What the invite dialog is told when it opens. */
export interface InviteDialog {
  readonly slug: string;
  readonly name: string;
  /** Characters, as LinkedIn's counter counts (UTF-16 units). */
  readonly noteLimit: number;
  /** Null: unlimited, and nothing about it is shown. */
  readonly notesRemaining: number | null;
  readonly emailAsked: boolean;
  readonly howDoYouKnow: boolean;
  readonly role: "dialog" | "alertdialog";
  /** The heading of 2019 to 2023. */
  readonly customizeHeading: boolean;
  /** False: it has no close button. */
  readonly dismissible: boolean;
  readonly besideAdOptions: boolean;
  /** False: there is only Send without a note. */
  readonly offersNote: boolean;
  readonly remountsOnce: boolean;
  readonly whenLost: WhenLost;
}

/** What the page does when the answer to Send never comes. */
export type WhenLost = "closes" | "error-toast" | "stays-open";

export type Notice = "weekly-limit" | "approaching-limit" | "growing-network";
export type Refusal = "cannot-resend-yet" | "something-wrong" | "already-pending";

export type ConnectAnswer =
  | { readonly kind: "dialog"; readonly dialog: InviteDialog }
  | { readonly kind: "notice"; readonly notice: Notice; readonly followedBy: InviteDialog | null }
  | { readonly kind: "upsell" }
  | { readonly kind: "sent" }
  | { readonly kind: "nothing" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "leave"; readonly path: string };

export type AddNoteAnswer = { readonly kind: "note" } | { readonly kind: "upsell" };

export type WithdrawAnswer =
  | { readonly kind: "withdrawn" | "nothing" }
  | { readonly kind: "leave"; readonly path: string };

export interface SendOrder {
  readonly slug: string;
  /** Null: without a note. */
  readonly note: string | null;
  readonly via: Via;
  readonly email: string | null;
}

export type SendAnswer =
  | {
      readonly kind: "sent";
      readonly toast: boolean;
      readonly flip: boolean;
      readonly notice: Notice | null;
    }
  | { readonly kind: "notice"; readonly notice: Notice }
  | { readonly kind: "upsell" }
  | { readonly kind: "email-required" }
  | { readonly kind: "closed-silently" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "leave"; readonly path: string };
