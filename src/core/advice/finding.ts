import type { WordingKind } from "./languages/lists.ts";
import type { WordingReason } from "./languages/reasons.ts";

/** Only an error forbids; warnings and hints advise. */
export type Severity = "error" | "warning" | "hint";

/**
 * How well a rule is supported. `LI`: LinkedIn's own text; `V`: vendors measuring or advising their
 * own users; `A`: peer-reviewed; `practice`: practitioners agree, without a measured effect.
 */
export type Support = "LI" | "V" | "A" | "practice";

export type Rule = Fact["rule"];

/** UTF-16 offsets into the body, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The whole new body. With it the finding is gone, and no error is new. */
export interface Fix {
  readonly body: string;
}

/** What was found, with what a sentence about it needs. */
export type Fact =
  /** `fallback`: what the fix writes for a missing name. */
  | {
      readonly rule: "hole";
      readonly field: string;
      readonly people: number;
      readonly fallback: string | null;
    }
  | { readonly rule: "to-fill-in"; readonly marker: string }
  /** `people`: whose note is too long; null: nobody's is known yet. */
  | {
      readonly rule: "too-long";
      readonly longest: number;
      readonly people: number | null;
      readonly limit: number;
    }
  | { readonly rule: "long"; readonly comfortable: number }
  /** `share`: from 0 to 1, of the queued people. */
  | { readonly rule: "same-for-all"; readonly share: number }
  /** `why`: what the list says of it. */
  | { readonly rule: WordingKind; readonly quoted: string; readonly why: WordingReason }
  | { readonly rule: "capitals"; readonly words: string }
  | { readonly rule: "exclamation" | "emoji"; readonly count: number }
  | { readonly rule: "empty" | "link" | "email" | "phone" | "price" | "percentage" }
  | { readonly rule: "not-personal" | "no-reason" | "nothing-for-them" };

export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Null: about the note as a whole. */
  readonly range: Range | null;
  readonly fact: Fact;
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
