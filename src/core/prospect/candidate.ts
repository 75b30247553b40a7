import type { ProspectKey } from "./prospect.ts";

/** Someone about to be added, from whatever source. Texts are plain, trimmed, as read; empty when unknown. */
export interface Candidate {
  /** At least one. Stable ids first; slugs are aliases that may change. */
  readonly keys: readonly ProspectKey[];
  readonly fullName: string;
  /** For notes: cleaned, shown for correction. Empty: not known, or still to be taken from the full name. */
  readonly firstName: string;
  readonly headline: string;
  readonly company: string;
  readonly location: string;
  /** Further columns of an imported file, by placeholder name (lower case, `_` for spaces). */
  readonly extra: Readonly<Record<string, string>>;
}
