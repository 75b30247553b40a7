import type { Instant } from "../shared/time.ts";

/** What LinkedIn said. `approaching-limit` is a notice; the rest stop everything. */
export const RESTRICTION_KINDS = [
  "weekly-limit",
  "approaching-limit",
  "challenge",
  "signed-out",
  "account-restricted",
  "rate-limited",
  "email-required",
  "unreadable",
] as const;
export type RestrictionKind = (typeof RESTRICTION_KINDS)[number];

/**
 * LinkedIn saying stop. Nothing is sent before `cooldownUntil`, nor before the person confirmed
 * that LinkedIn works normally again (`confirmedAt`): going on needs the person (I4).
 */
export interface RestrictionEvent {
  readonly id: string;
  readonly accountId: string | null;
  readonly kind: RestrictionKind;
  readonly at: Instant;
  /** Path of the page it was seen on, without query. */
  readonly seenOn: string;
  readonly cooldownUntil: Instant;
  readonly confirmedAt: Instant | null;
}
