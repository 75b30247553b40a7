import type { Attempt, DailyFigures, VariantFigures } from "../core/invitation/attempt.ts";
import type { Invitation, InvitationState } from "../core/invitation/invitation.ts";
import type { LocalDay } from "../core/shared/time.ts";
import { figuresChange, variantChange, withChange } from "../core/statistics/figures.ts";
import { addToFigures } from "./figures.ts";
import { NO_INVITATIONS } from "./reader.ts";
import { ONLY_ROW, type Tables } from "./schema.ts";

/** What a transaction's rows change in the counters. Written once, at the end or before they are read. */
export interface Counters {
  /** To be awaited before the row is put: it reads the state the row had. */
  invitationPut(invitation: Invitation): Promise<unknown>;
  /** As `invitationPut` for rows that are not there yet: nothing is read. */
  invitationsNew(invitations: readonly Invitation[]): Promise<unknown>;
  /** To be awaited before the row is deleted. */
  invitationGone(id: string): Promise<unknown>;
  attemptAdded(attempt: Attempt): void;
  /** Writes what has changed since the last time. */
  flush(): Promise<void>;
}

interface Move {
  /** The state that the counts hold for this invitation; undefined: none, it is new. */
  counted: Promise<InvitationState | undefined>;
  /** Undefined: the row is deleted. */
  state: InvitationState | undefined;
}

/**
 * Counters of one transaction. They gather in memory, so that rows put side by side
 * (`Promise.all`) can't read the same old count and lose one of two changes, and so that adding
 * 5,000 people writes one row of counts, not 5,000.
 */
export function countersOf(tables: Tables): Counters {
  const moves = new Map<string, Move>();
  const days = new Map<LocalDay, DailyFigures>(); // what is to be added
  const variants = new Map<string, VariantFigures>(); // the same
  let flushed: Promise<void> | null = null;

  async function stateOf(id: string): Promise<InvitationState | undefined> {
    return (await tables.invitations.get(id))?.state;
  }

  async function flushStates(): Promise<void> {
    if (moves.size === 0) return;
    const counts: Record<InvitationState, number> = {
      ...NO_INVITATIONS,
      ...(await tables.counts.get(ONLY_ROW)),
    };
    let changed = false;
    for (const move of moves.values()) {
      const from = await move.counted;
      if (from === move.state) continue;
      if (from !== undefined) counts[from] -= 1;
      if (move.state !== undefined) counts[move.state] += 1;
      move.counted = Promise.resolve(move.state);
      changed = true;
    }
    if (changed) await tables.counts.put(counts, ONLY_ROW);
  }

  async function flushDays(): Promise<void> {
    const changes = [...days.values()].map(({ day, ...delta }) => ({ day, delta }));
    days.clear();
    if (changes.length > 0) await addToFigures(tables, changes);
  }

  async function flushVariants(): Promise<void> {
    const changes = [...variants.values()];
    variants.clear();
    for (const change of changes) {
      const before = await tables.variantFigures.get([change.templateId, change.day]);
      await tables.variantFigures.put(sumOf(before, change));
    }
  }

  function moved(
    id: string,
    state: InvitationState | undefined,
    before?: Promise<InvitationState | undefined>,
  ): Promise<unknown> {
    const known = moves.get(id);
    if (known) known.state = state;
    const move = known ?? { counted: before ?? stateOf(id), state };
    moves.set(id, move);
    return move.counted;
  }

  async function flushAfter(earlier: Promise<void> | null): Promise<void> {
    await earlier;
    await flushStates();
    await flushDays();
    await flushVariants();
  }

  return {
    invitationPut: ({ id, state }) => moved(id, state),
    invitationsNew: (invitations) =>
      Promise.all(invitations.map(({ id, state }) => moved(id, state, Promise.resolve(undefined)))),
    invitationGone: (id) => moved(id, undefined),
    attemptAdded(attempt) {
      for (const change of figuresChange(attempt)) {
        days.set(change.day, withChange(days.get(change.day), change));
      }
      const variant = variantChange(attempt);
      if (variant === null) return;
      const key = `${variant.templateId} ${variant.day}`;
      variants.set(key, sumOf(variants.get(key), variant));
    },
    flush() {
      flushed = flushAfter(flushed);
      return flushed;
    },
  };
}

function sumOf(before: VariantFigures | undefined, change: VariantFigures): VariantFigures {
  if (!before) return change;
  return { ...before, sent: before.sent + change.sent, accepted: before.accepted + change.accepted };
}
