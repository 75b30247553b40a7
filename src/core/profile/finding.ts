import type { Support, WordingFound } from "../advice/index.ts";
import type { Instant } from "../shared/time.ts";
import type { ProfilePart } from "./own-profile.ts";

/**
 * `good`: there, and nothing speaks against it. `there`: seen, and not judged. `look`: worth a look. `missing`: the
 * page shows that there is none. `unread`: it could not be told.
 */
export type FindingState = "good" | "there" | "look" | "missing" | "unread";

/** A part that an invitee meets. An empty education stands nowhere: it says nothing. */
export type FoundPart = Exclude<ProfilePart, "education">;

/** Why a wording was not judged: its language has no lists here, or the text is too short or too mixed to tell it. */
export type NotJudged = "no-lists" | "no-language";

/** What was found of a part; how it is said depends on the part. */
export type ProfileFact =
  | { readonly kind: "seen" | "missing" | "unread" }
  | { readonly kind: "place"; readonly place: string }
  /** Of the experience. `newest`: the beginning of its text. */
  | { readonly kind: "entries"; readonly count: number; readonly newest: string }
  /** `plain`: nothing in it reads as selling. `seeking`: it says what is looked for, not what is done. */
  | {
      readonly kind: "headline";
      readonly says: "selling" | "nothing" | "seeking" | "plain" | NotJudged;
      readonly text: string;
    }
  /** `little`: too few words to say what somebody does and for whom. */
  | {
      readonly kind: "about";
      readonly says: "selling" | "little" | "plain" | NotJudged;
      readonly words: number;
    };

/** One part of the profile as an invitee meets it. No score: each stands with its fact. */
export interface ProfileFinding {
  readonly part: FoundPart;
  readonly state: FindingState;
  readonly fact: ProfileFact;
  /** How well it is supported that the part matters. */
  readonly support: Support;
  /** Wordings that sell. */
  readonly wordings: readonly WordingFound[];
  /** When it was read, where that was at an earlier reading than the last. */
  readonly readAt: Instant | null;
}
