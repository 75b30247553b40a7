import type { Attempt } from "../invitation/attempt.ts";
import type { Invitation } from "../invitation/invitation.ts";
import { DAY, type Instant, type LocalDay } from "../shared/time.ts";
import { addDays, daysBetween } from "../shared/wall-clock.ts";

/*
 * What the dashboard is made of: as many rows as days, segments and wordings, however many invitations. What was
 * sent is counted from the log, so that forgetting a person changes nothing of it; what waits and where proposals
 * stand is counted from the invitations, as the state counts are.
 */

export interface CohortKey {
  /** Null: not known, of invitations that stood on LinkedIn's list when they were first seen. */
  readonly day: LocalDay | null;
  /** Null: by hand, to nobody of a segment. */
  readonly segmentId: string | null;
  /** Null: edited, by hand, or without a wording. */
  readonly templateId: string | null;
}

/** How many, by whole days after the sending; entries of 0 are left out. */
export type ByDays = Readonly<Record<string, number>>;
/** How many, by state; entries of 0 are left out. */
type ByState = Readonly<Record<string, number>>;

/** What was sent on one day, and what came of it by now. Plain counts. */
export interface SentCohort extends CohortKey {
  /** From the queue; an unknown one later settled as sent is here. */
  readonly sent: number;
  /** By hand, as the log saw it. */
  readonly byHand: number;
  readonly unknown: number;
  /** What LinkedIn's archive added, and those of them accepted: when they were is not told. */
  readonly told: number;
  readonly toldAccepted: number;
  /** Accepted ones, by the day on which that was seen. */
  readonly acceptedAfter: ByDays;
  readonly withdrawnAfter: ByDays;
  /** Still waiting for an answer by the log: invitations in the state `sent`. */
  readonly waiting: number;
}

/** Where those proposed on one day (in UTC: no journey moves them) stand now. Nobody invited by hand. */
export interface ProposedCohort extends CohortKey {
  readonly day: LocalDay;
  readonly states: ByState;
}

export interface Cohorts {
  readonly sent: readonly SentCohort[];
  readonly proposed: readonly ProposedCohort[];
}

const NONE: Cohorts = { sent: [], proposed: [] };
const NOTHING: Omit<SentCohort, keyof CohortKey> = {
  sent: 0,
  byHand: 0,
  unknown: 0,
  told: 0,
  toldAccepted: 0,
  acceptedAfter: {},
  withdrawnAfter: {},
  waiting: 0,
};

/** What a row of the log adds: the one rule for counting while writing and for counting again (I8). */
export function cohortsOfAttempt(attempt: Attempt): Cohorts {
  const { kind, day, sentDay } = attempt;
  const on = (when: LocalDay | null, count: Partial<typeof NOTHING>): Cohorts =>
    when === null ? NONE : { sent: [sentCohort(attempt, when, count)], proposed: [] };
  const after = (): ByDays => ({ [Math.max(0, daysBetween(sentDay ?? day, day))]: 1 });
  switch (kind) {
    case "sent":
      return on(day, { sent: 1 });
    case "sent-by-hand":
      return on(day, { byHand: 1 });
    case "unknown":
      return on(day, { unknown: 1 });
    case "settled-sent":
      return on(sentDay, { unknown: -1, sent: 1 });
    case "unsettled":
      return on(sentDay, { unknown: 1, sent: -1 });
    case "accepted":
      return on(sentDay, { acceptedAfter: after() });
    case "withdrawn":
    case "withdrawn-elsewhere":
    case "withdrawal-settled": // which has the day of the sending only where it was taken back
      return on(sentDay, { withdrawnAfter: after() });
    case "history": {
      const told = attempt.history ?? [];
      const sent = told.map((one) => ({
        ...NOTHING,
        day: one.day,
        segmentId: null,
        templateId: null,
        told: one.sent,
        toldAccepted: one.accepted,
      }));
      return { sent, proposed: [] };
    }
    default:
      return NONE;
  }
}

/** What an invitation adds as it stands; it is taken away again when it changes or goes. */
export function cohortsOfInvitation(invitation: Invitation): Cohorts {
  const { state, noteOrigin, createdAt, sentDay, segmentId } = invitation;
  const key = { segmentId, templateId: noteOrigin === "edited" ? null : invitation.templateId };
  return {
    sent: state === "sent" ? [sentCohort(key, sentDay, { waiting: 1 })] : [],
    proposed: noteOrigin === "by-hand" ? [] : [{ ...key, day: dayInUtc(createdAt), states: { [state]: 1 } }],
  };
}

function sentCohort(
  { segmentId, templateId }: Omit<CohortKey, "day">,
  day: LocalDay | null,
  count: Partial<typeof NOTHING>,
): SentCohort {
  return { ...NOTHING, day, segmentId, templateId, ...count };
}

const dayInUtc = (at: Instant): LocalDay => addDays("1970-01-01", Math.floor(at / DAY));

/** Sums of cohorts, by day, segment and wording; those that come to nothing are left out. */
export interface CohortSums {
  /** `times` -1 takes away. */
  add(cohorts: Cohorts, times?: 1 | -1): void;
  /** By day, segment and wording. */
  sums(): Cohorts;
}

export function cohortSums(): CohortSums {
  const sent = new Map<string, SentCohort>();
  const proposed = new Map<string, ProposedCohort>();
  return {
    add(cohorts, times = 1) {
      for (const one of cohorts.sent) {
        const before = sent.get(keyOf(one)) ?? { ...one, ...NOTHING };
        sent.set(keyOf(one), plus(before, one, times));
      }
      for (const one of cohorts.proposed) {
        const before = proposed.get(keyOf(one));
        proposed.set(keyOf(one), { ...one, states: sumOf(before?.states ?? {}, one.states, times) });
      }
    },
    sums: () => ({
      sent: [...sent]
        .filter(([, one]) => !isNothing(one))
        .toSorted(byKey)
        .map(value),
      proposed: [...proposed]
        .filter(([, { states }]) => Object.keys(states).length > 0)
        .toSorted(byKey)
        .map(value),
    }),
  };
}

const keyOf = ({ day, segmentId, templateId }: CohortKey): string =>
  JSON.stringify([day, segmentId, templateId]);
const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;
const value = <T>([, one]: readonly [string, T]): T => one;

function plus(before: SentCohort, one: SentCohort, times: 1 | -1): SentCohort {
  const { day, segmentId, templateId } = before;
  return {
    day,
    segmentId,
    templateId,
    sent: before.sent + times * one.sent,
    byHand: before.byHand + times * one.byHand,
    unknown: before.unknown + times * one.unknown,
    told: before.told + times * one.told,
    toldAccepted: before.toldAccepted + times * one.toldAccepted,
    acceptedAfter: sumOf(before.acceptedAfter, one.acceptedAfter, times),
    withdrawnAfter: sumOf(before.withdrawnAfter, one.withdrawnAfter, times),
    waiting: before.waiting + times * one.waiting,
  };
}

function sumOf(before: ByDays | ByState, change: ByDays | ByState, times: 1 | -1): ByDays | ByState {
  const entries = Object.entries(change);
  if (entries.length === 0) return before;
  const counts: Record<string, number> = { ...before };
  for (const [name, count] of entries) {
    const sum = (counts[name] ?? 0) + times * count;
    if (sum === 0) delete counts[name];
    else counts[name] = sum;
  }
  return counts;
}

function isNothing(one: SentCohort): boolean {
  const counts = [one.sent, one.byHand, one.unknown, one.told, one.toldAccepted, one.waiting];
  const days = [one.acceptedAfter, one.withdrawnAfter];
  return counts.every((count) => count === 0) && days.every((by) => Object.keys(by).length === 0);
}
