import { DECIDED_AFTER } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { DAY } from "../shared/time.ts";

/** Somebody who waits and could be picked. */
export interface Pickable {
  readonly invitationId: string;
  /** Ms it has waited at least; null: not known. */
  readonly ageAtLeast: number | null;
}

/** `old`: over the 21 days of the policy. `near-ceiling`: so many wait that LinkedIn may mind. */
export interface Suggestion {
  readonly invitationId: string;
  readonly because: "old" | "near-ceiling";
}

export interface SuggestionGiven {
  readonly pickable: readonly Pickable[];
  /** Waiting for an answer, on LinkedIn or by the log, whichever is more. */
  readonly total: number;
  /** Of these, picked to be taken back already. */
  readonly picked: number;
  readonly policy: Pick<Policy, "pendingOldDays" | "pendingWarning" | "pendingCeiling">;
}

/** From here on many wait: the warning's number, or the ceiling itself where the person set it lower. */
export const manyFrom = ({
  pendingWarning,
  pendingCeiling,
}: Pick<Policy, "pendingWarning" | "pendingCeiling">): number => Math.min(pendingWarning, pendingCeiling);

/** How many too many `wait`, so that one fewer than many are left. */
export const tooMany = (wait: number, policy: Pick<Policy, "pendingWarning" | "pendingCeiling">): number =>
  Math.max(0, wait - manyFrom(policy) + 1);

/**
 * Whom to take back, the oldest first: all that have waited long (21 days); and where many would wait still, so many more that
 * they would not, none younger than 14 days, whose answer may well come. A suggestion picks nobody.
 */
export function suggest({ pickable, total, picked, policy }: SuggestionGiven): readonly Suggestion[] {
  const oldestFirst = pickable
    .flatMap(({ invitationId, ageAtLeast }) => (ageAtLeast === null ? [] : [{ invitationId, ageAtLeast }]))
    .filter(({ ageAtLeast }) => ageAtLeast >= DECIDED_AFTER)
    .toSorted((a, b) => b.ageAtLeast - a.ageAtLeast);
  const old = oldestFirst.filter(({ ageAtLeast }) => ageAtLeast >= policy.pendingOldDays * DAY);
  const more = oldestFirst.slice(old.length, old.length + tooMany(total - picked - old.length, policy));
  return [
    ...old.map(({ invitationId }) => ({ invitationId, because: "old" as const })),
    ...more.map(({ invitationId }) => ({ invitationId, because: "near-ceiling" as const })),
  ];
}
