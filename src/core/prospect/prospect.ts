import type { Instant } from "../shared/time.ts";

/**
 * One way to recognise a person: `member:100000001` (numeric id), `profile:ACoAA…` (fsd_profile id)
 * or `slug:noor-example` (lower case, percent-decoded, no trailing slash). A key belongs to one prospect.
 */
export type ProspectKey = `member:${string}` | `profile:${string}` | `slug:${string}`;

export type ProspectSource = "profile" | "search" | "paste" | "csv" | "by-hand";

/** A person one may invite. Texts are plain, trimmed, as read; empty when unknown. */
export interface Prospect {
  readonly id: string;
  /** At least one. Stable ids first; slugs are aliases that may change. */
  readonly keys: readonly ProspectKey[];
  readonly fullName: string;
  /** For notes: cleaned, shown for correction. Empty when unknown. */
  readonly firstName: string;
  readonly headline: string;
  readonly company: string;
  readonly location: string;
  /** Further columns of an imported file, by placeholder name (lower case, `_` for spaces). */
  readonly extra: Readonly<Record<string, string>>;
  /** Null: known only because the person invited them by hand. */
  readonly segmentId: string | null;
  readonly source: ProspectSource;
  readonly addedAt: Instant;
  readonly updatedAt: Instant;
}
