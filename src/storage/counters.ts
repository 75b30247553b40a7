import type { Attempt, DailyFigures, VariantFigures } from "../core/invitation/attempt.ts";
import type { Invitation, InvitationState } from "../core/invitation/invitation.ts";
import type { LocalDay } from "../core/shared/time.ts";
import {
  type Cohorts,
  cohortSums,
  cohortsOfAttempt,
  cohortsOfInvitation,
} from "../core/statistics/cohorts.ts";
import { figuresChange, variantChange, withChange } from "../core/statistics/figures.ts";
import { addToCohorts } from "./cohorts.ts";
import { addToFigures } from "./figures.ts";
import { NO_INVITATIONS } from "./reader.ts";
import { ONLY_ROW, type Tables } from "./schema.ts";

/** What a transaction's rows change in the counters. Written once, at the end or before they are read. */
export interface Counters {
  /** To be awaited before the row is put: it reads how the row stood. */
  invitationPut(invitation: Invitation): Promise<unknown>;
  /** As `invitationPut` for rows that are not there yet: nothing is read. */
  invitationsNew(invitations: readonly Invitation[]): Promise<unknown>;
  /** To be awaited before the row is deleted. */
  invitationGone(id: string): Promise<unknown>;
  attemptAdded(attempt: Attempt): void;
  /** Writes what has changed since the last time. */
  flush(): Promise<void>;
}

/** What of an invitation is counted. */
interface Standing {
  readonly state: InvitationState;
  readonly cohorts: Cohorts;
}

interface Move {
  /** How the counts hold this invitation; undefined: not at all, it is new. */
  counted: Promise<Standing | undefined>;
  /** Undefined: the row is deleted. */
  standing: Standing | undefined;
}

const standingOf = (invitation: Invitation): Standing => ({
  state: invitation.state,
  cohorts: cohortsOfInvitation(invitation),
});

/**
 * Counters of one transaction. They gather in memory, so that rows put side by side
 * (`Promise.all`) can't read the same old count and lose one of two changes, and so that adding
 * 5,000 people writes one row of counts, not 5,000.
 */
export function countersOf(tables: Tables): Counters {
  const moves = new Map<string, Move>();
  const days = new Map<LocalDay, DailyFigures>(); // what is to be added
  const variants = new Map<string, VariantFigures>(); // the same
  let cohorts = cohortSums(); // the same
  let flushed: Promise<void> | null = null;

  async function countedOf(id: string): Promise<Standing | undefined> {
    const row = await tables.invitations.get(id);
    return row && standingOf(row);
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
      const to = move.standing;
      if (from === to) continue;
      move.counted = Promise.resolve(to);
      if (from) cohorts.add(from.cohorts, -1);
      if (to) cohorts.add(to.cohorts);
      if (from?.state === to?.state) continue;
      if (from) counts[from.state] -= 1;
      if (to) counts[to.state] += 1;
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

  async function flushCohorts(): Promise<void> {
    const changes = cohorts.sums();
    cohorts = cohortSums();
    if (changes.sent.length + changes.proposed.length > 0) await addToCohorts(tables, changes);
  }

  function moved(
    id: string,
    standing: Standing | undefined,
    before?: Promise<Standing | undefined>,
  ): Promise<unknown> {
    const known = moves.get(id);
    if (known) known.standing = standing;
    const move = known ?? { counted: before ?? countedOf(id), standing };
    moves.set(id, move);
    return move.counted;
  }

  async function flushAfter(earlier: Promise<void> | null): Promise<void> {
    await earlier;
    await flushStates();
    await flushDays();
    await flushVariants();
    await flushCohorts();
  }

  return {
    invitationPut: (invitation) => moved(invitation.id, standingOf(invitation)),
    invitationsNew: (invitations) =>
      Promise.all(invitations.map((one) => moved(one.id, standingOf(one), Promise.resolve(undefined)))),
    invitationGone: (id) => moved(id, undefined),
    attemptAdded(attempt) {
      cohorts.add(cohortsOfAttempt(attempt));
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
