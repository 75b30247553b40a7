import type { Instant } from "../shared/time.ts";

/** LinkedIn's own names for what a member pays for (domain: "all members are subject to invitation limits"). */
export const ACCOUNT_TYPES = ["basic", "premium", "sales-navigator", "recruiter"] as const;
export type AccountType = (typeof ACCOUNT_TYPES)[number];

/** The LinkedIn member whose invitation budget is spent (I9). */
export interface Account {
  /** The `ACoAA…` profile id: stable when the member renames. */
  readonly id: string;
  readonly slug: string | null;
  readonly name: string;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
}
