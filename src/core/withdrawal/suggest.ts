import { DECIDED_AFTER, PENDING_WARNING, REINVITE_AFTER } from "../policy/defaults.ts";

/** So old LinkedIn itself advises to take one back (LI: 3 weeks, as long as the same person can't be invited again). */
export const SUGGESTED_FROM: number = REINVITE_AFTER;

/** Somebody who waits and could be picked. */
export interface Pickable {
  readonly invitationId: string;
  /** Ms it has waited at least; null: not known. */
  readonly ageAtLeast: number | null;
}

/** `old`: over 21 days. `near-ceiling`: so many wait that LinkedIn may mind. */
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
  /** Invitations waiting at which nothing more is sent. */
  readonly pendingCeiling: number;
}

/** From here on many wait: the warning's number, or the ceiling itself where the person set it lower. */
export const manyFrom = (pendingCeiling: number): number => Math.min(PENDING_WARNING, pendingCeiling);

/**
 * Whom to take back, the oldest first: all over 21 days; and where many would wait still, so many more that
 * they would not, none younger than 14 days, whose answer may well come. A suggestion picks nobody.
 */
export function suggest({ pickable, total, picked, pendingCeiling }: SuggestionGiven): readonly Suggestion[] {
  const oldestFirst = pickable
    .flatMap(({ invitationId, ageAtLeast }) => (ageAtLeast === null ? [] : [{ invitationId, ageAtLeast }]))
    .filter(({ ageAtLeast }) => ageAtLeast >= DECIDED_AFTER)
    .toSorted((a, b) => b.ageAtLeast - a.ageAtLeast);
  const old = oldestFirst.filter(({ ageAtLeast }) => ageAtLeast >= SUGGESTED_FROM);
  const over = total - picked - old.length - manyFrom(pendingCeiling) + 1;
  const more = oldestFirst.slice(old.length, old.length + Math.max(0, over));
  return [
    ...old.map(({ invitationId }) => ({ invitationId, because: "old" as const })),
    ...more.map(({ invitationId }) => ({ invitationId, because: "near-ceiling" as const })),
  ];
}
