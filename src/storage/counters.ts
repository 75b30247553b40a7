import type { Attempt, DailyFigures } from "../core/invitation/attempt.ts";
import type { Invitation, InvitationState } from "../core/invitation/invitation.ts";
import type { LocalDay } from "../core/shared/time.ts";
import { figuresChange, withChange } from "../core/statistics/figures.ts";
import { NO_INVITATIONS } from "./reader.ts";
import { ONLY_ROW, type Tables } from "./schema.ts";

/** What a transaction's rows change in the counters. Written once, at the end or before they are read. */
export interface Counters {
  /** To be awaited before the row is put: it reads the state the row had. */
  invitationPut(invitation: Invitation): Promise<unknown>;
  attemptAdded(attempt: Attempt): void;
  /** Writes what has changed since the last time. */
  flush(): Promise<void>;
}

interface Move {
  /** The state that the counts hold for this invitation; undefined: none, it is new. */
  counted: Promise<InvitationState | undefined>;
  state: InvitationState;
}

/**
 * Counters of one transaction. They gather in memory, so that rows put side by side
 * (`Promise.all`) can't read the same old count and lose one of two changes, and so that adding
 * 5,000 people writes one row of counts, not 5,000.
 */
export function countersOf(tables: Tables): Counters {
  const moves = new Map<string, Move>();
  const days = new Map<LocalDay, DailyFigures>(); // what is to be added
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
      counts[move.state] += 1;
      move.counted = Promise.resolve(move.state);
      changed = true;
    }
    if (changed) await tables.counts.put(counts, ONLY_ROW);
  }

  async function flushDays(): Promise<void> {
    const changes = [...days.values()];
    days.clear();
    for (const { day, ...delta } of changes) {
      await tables.dailyFigures.put(withChange(await tables.dailyFigures.get(day), { day, delta }));
    }
  }

  async function flushAfter(earlier: Promise<void> | null): Promise<void> {
    await earlier;
    await flushStates();
    await flushDays();
  }

  return {
    invitationPut({ id, state }) {
      const known = moves.get(id);
      if (known) known.state = state;
      const move = known ?? { counted: stateOf(id), state };
      moves.set(id, move);
      return move.counted;
    },
    attemptAdded(attempt) {
      for (const change of figuresChange(attempt)) {
        days.set(change.day, withChange(days.get(change.day), change));
      }
    },
    flush() {
      flushed = flushAfter(flushed);
      return flushed;
    },
  };
}
