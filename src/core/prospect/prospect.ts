import type { Instant } from "../shared/time.ts";
import type { Candidate } from "./candidate.ts";

/**
 * One way to recognise a person: `member:100000001` (numeric id), `profile:ACoAA…` (fsd_profile id)
 * or `slug:noor-example` (lower case, percent-decoded, no trailing slash). A key belongs to one prospect.
 */
export type ProspectKey = `member:${string}` | `profile:${string}` | `slug:${string}`;

export type ProspectSource = "profile" | "search" | "paste" | "csv" | "by-hand";

/** A person one may invite. */
export interface Prospect extends Candidate {
  readonly id: string;
  /** Null: known only because the person invited them by hand. */
  readonly segmentId: string | null;
  readonly source: ProspectSource;
  readonly addedAt: Instant;
  readonly updatedAt: Instant;
}
