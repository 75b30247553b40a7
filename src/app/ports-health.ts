import type { FollowUp } from "../core/invitation/follow-up.ts";
import type { OwnProfile } from "../core/profile/own-profile.ts";
import type { Instant } from "../core/shared/time.ts";
import type { SentList } from "../core/withdrawal/sent-list.ts";
import type { Withdrawal, WithdrawalState } from "../core/withdrawal/withdrawal.ts";

/** What the store holds of the account's health, for reading. */
export interface HealthReader {
  withdrawal(id: string): Promise<Withdrawal | undefined>;
  /** By `updatedAt`. */
  withdrawalsInState(
    state: WithdrawalState,
    options: { readonly order: "oldest" | "newest"; readonly limit: number },
  ): Promise<readonly Withdrawal[]>;
  /** Of these people, in no order. */
  withdrawalsOf(prospectIds: readonly string[]): Promise<readonly Withdrawal[]>;
  /** As it was read last; null: never. */
  sentList(): Promise<SentList | null>;
  /** One for each account whose profile was read. */
  ownProfiles(): Promise<readonly OwnProfile[]>;
  /**
   * How many invitations wait for an answer that left before `before`; `most`: looked no further. A range
   * of an index, without the rows.
   */
  pendingSentBefore(before: Instant, most: number): Promise<number>;
  /** Of these invitations, those that have one. */
  followUps(invitationIds: readonly string[]): Promise<readonly FollowUp[]>;
}

/** The same for writing. */
export interface HealthWriter {
  putWithdrawal(withdrawal: Withdrawal): Promise<void>;
  /** Null forgets it. */
  putSentList(list: SentList | null): Promise<void>;
  putOwnProfile(profile: OwnProfile): Promise<void>;
  deleteOwnProfiles(): Promise<void>;
  putFollowUp(followUp: FollowUp): Promise<void>;
  deleteFollowUp(invitationId: string): Promise<void>;
}
