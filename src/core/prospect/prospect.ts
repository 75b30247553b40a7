import type { Instant } from "../shared/time.ts";
import type { Candidate } from "./candidate.ts";

/**
 * One way to recognise a person: `member:100000001` (numeric id), `profile:ACoAA…` (fsd_profile id),
 * `slug:noor-example` (lower case, percent-decoded, no trailing slash) or `lead:ACwAA…` (Sales
 * Navigator's id, which leads to no public address). A key belongs to one prospect.
 */
export type ProspectKey = `member:${string}` | `profile:${string}` | `lead:${string}` | `slug:${string}`;

/** Where they came from; `address`: the person typed the address of this one profile. */
export type ProspectSource =
  | "profile"
  | "search"
  | "suggestions"
  | "sales"
  | "address"
  | "paste"
  | "csv"
  | "by-hand";

/** A person one may invite. */
export interface Prospect extends Candidate {
  readonly id: string;
  /** Null: known only because the person invited them by hand. */
  readonly segmentId: string | null;
  readonly source: ProspectSource;
  readonly addedAt: Instant;
  readonly updatedAt: Instant;
}
