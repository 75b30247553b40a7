import type { WordingKind } from "./languages/lists.ts";

/** Only an error forbids; warnings and hints advise. */
export type Severity = "error" | "warning" | "hint";

/**
 * How well a rule is supported. `LI`: LinkedIn's own text; `V`: vendors measuring or advising their
 * own users; `A`: peer-reviewed; `practice`: practitioners agree, without a measured effect.
 */
export type Support = "LI" | "V" | "A" | "practice";

/** A sentence for people, by grade. */
export const SUPPORT_SENTENCES: Readonly<Record<Support, string>> = {
  LI: "LinkedIn says so in its own help pages or agreement.",
  V: "Makers of tools for LinkedIn saw it or advise it among their own users; LinkedIn has not confirmed it.",
  A: "Peer-reviewed research has shown it.",
  practice: "People who write many invitations agree on it; nobody has published a measured effect.",
};

export type Rule =
  | "hole"
  | "to-fill-in"
  | "too-long"
  | "empty"
  | "link"
  | "email"
  | "phone"
  | "price"
  | "percentage"
  | WordingKind
  | "capitals"
  | "exclamation"
  | "emoji"
  | "same-for-all"
  | "long"
  | "not-personal"
  | "no-reason"
  | "nothing-for-them";

/** UTF-16 offsets into the body, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The whole new body. With it the finding is gone, and no error is new. */
export interface Fix {
  readonly label: string;
  readonly body: string;
}

export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Null: about the note as a whole. */
  readonly range: Range | null;
  /** What was found. */
  readonly message: string;
  /** Why it matters. */
  readonly reason: string;
  readonly support: Support;
  readonly fix: Fix | null;
}

/** Queued people who get no note because `field` has neither a value nor a fallback. */
export interface MissingValue {
  readonly field: string;
  readonly people: number;
}

export interface AdviceInput {
  /** Liquid source as typed; may be broken. */
  readonly body: string;
  /**
   * The notes of the queued people, rendered from this body without a limit of length (those held
   * for a missing value left out). Empty: not known yet.
   */
  readonly renders: readonly string[];
  /** People held for a missing value, by field. */
  readonly missing: readonly MissingValue[];
  /** Characters LinkedIn takes, in UTF-16 units. */
  readonly limit: number;
  /** The segment asks for a note with every invitation. */
  readonly notesAlways: boolean;
}
