import type { Instant } from "../shared/time.ts";

/** LinkedIn's own names for what a member pays for (domain: "all members are subject to invitation limits"). */
export const ACCOUNT_TYPES = ["basic", "premium", "sales-navigator", "recruiter"] as const;
export type AccountType = (typeof ACCOUNT_TYPES)[number];

/** The LinkedIn member whose invitation budget is spent (I9). */
export interface Account {
  /** The `ACoAA…` profile id or the numeric member id, whichever was seen first: both outlast a renaming. */
  readonly id: string;
  /** The other of the two, once it was seen: a generation of LinkedIn's pages shows only one of them. */
  readonly otherIds?: readonly string[];
  readonly slug: string | null;
  readonly name: string;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  /** First-degree connections as LinkedIn's own page counted them, and when. Left out: not read yet. */
  readonly connections?: { readonly count: number; readonly at: Instant };
}
