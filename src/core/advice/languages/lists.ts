import type { WordingReason } from "./reasons.ts";

/** Languages whose wording is judged. */
export const JUDGED_LANGUAGES = ["en", "de", "fr", "es", "pt"] as const;
export type JudgedLanguage = (typeof JUDGED_LANGUAGES)[number];

/** What makes a wording read as selling; each is a rule of its own. */
export const WORDING_KINDS = [
  "pitch",
  "meeting",
  "offer",
  "urgency",
  "false-familiarity",
  "stock-phrase",
] as const;
export type WordingKind = (typeof WORDING_KINDS)[number];

/**
 * One wording and why it does harm. `phrase` is written as in `compilePhrase`: a space is any
 * whitespace, `'` any apostrophe, `-` a hyphen, a space or nothing, `*` the rest of a word, `~` up
 * to three words between, `(a|b)` a choice, `(a )?` what may be absent. Case and accents don't count.
 */
export interface Wording {
  readonly phrase: string;
  readonly kind: WordingKind;
  readonly reason: WordingReason;
}

/** Phrase and reason, by kind: how the lists are written down. */
export type WordingTable = Readonly<
  Record<WordingKind, readonly (readonly [phrase: string, reason: WordingReason])[]>
>;

/** What is known of one language. All phrases in the notation of `Wording`. */
export interface LanguageLists {
  readonly wordings: readonly Wording[];
  /** Words between which sentences are built; they tell the language of a short note. Lower case. */
  readonly common: ReadonlySet<string>;
  /** Words often shouted that are no abbreviations. Lower case. */
  readonly shouted: ReadonlySet<string>;
  /** What may stand for a first name behind these greetings. */
  readonly greeting: { readonly before: string; readonly fallback: string };
  /** A reason why is given. */
  readonly reasons: readonly string[];
  /** Something is in it for the reader. */
  readonly gifts: readonly string[];
  /** Something is asked of the reader. */
  readonly asks: readonly string[];
  /** An invitation to connect is put into words. */
  readonly connects: readonly string[];
  /** The reader is spoken to at all. */
  readonly addressed: readonly string[];
}

export const wordings = (table: WordingTable): readonly Wording[] =>
  WORDING_KINDS.flatMap((kind) => table[kind].map(([phrase, reason]) => ({ phrase, kind, reason })));

/** A set from words written with spaces between. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
