import { DECIDED_AFTER } from "../policy/defaults.ts";
import { DAY, type LocalDay } from "../shared/time.ts";
import { dayNumber } from "../shared/wall-clock.ts";
import type { ByDays, SentCohort } from "../statistics/cohorts.ts";
import { type Rate, wilson } from "../statistics/wilson.ts";

/**
 * How some invitations fared, so that nothing undecided looks like a refusal (I8). Plain counts:
 * `sent = accepted + unanswered + undecided`.
 */
export interface Share {
  readonly sent: number;
  /** Of `sent`, accepted by now, young ones included. */
  readonly accepted: number;
  /** Sent 14 days ago or longer and not accepted: silence, or taken back. */
  readonly unanswered: number;
  /** Sent less than 14 days ago and not accepted yet: neither a yes nor a no. */
  readonly undecided: number;
  /** Sent 14 days ago or longer: what `rate` is of. */
  readonly decided: number;
  /** Of `decided`, accepted: `rate.value` is their share. `accepted` is more by the young yeses. */
  readonly decidedAccepted: number;
  /** Share of the decided that accepted, 0 to 1, with its 95 % Wilson interval; null while nothing is decided. */
  readonly rate: Rate | null;
  /**
   * Share of all sent that will have accepted, 0 to 1, if none of the undecided does (`low`) and if all do
   * (`high`); null when nothing was sent. Not an interval of confidence: what is possible.
   */
  readonly possible: { readonly low: number; readonly high: number } | null;
}

export function inAll(counts: ByDays): number {
  let sum = 0;
  for (const day in counts) sum += counts[day] ?? 0;
  return sum;
}

/** Accepted by now, whoever told of it. */
export const acceptedOf = ({ acceptedAfter, toldAccepted }: SentCohort): number =>
  inAll(acceptedAfter) + toldAccepted;

/** Known to be sent. An acceptance proves a sending that is still logged as unknown. */
export const sentOf = (cohort: SentCohort, accepted: number = acceptedOf(cohort)): number =>
  Math.max(cohort.sent + cohort.byHand + cohort.told, accepted);

/** What became of a cohort of a known day: looked up once, and asked for in each figure. */
export interface Fate {
  readonly cohort: SentCohort;
  readonly day: LocalDay;
  readonly sent: number;
  readonly accepted: number;
  /** Sent 14 days ago or longer. */
  readonly isDecided: boolean;
}

export function fatesOf(cohorts: readonly SentCohort[], today: LocalDay): readonly Fate[] {
  const now = dayNumber(today);
  return cohorts.flatMap((cohort) => {
    const { day } = cohort;
    if (day === null) return [];
    const accepted = acceptedOf(cohort);
    const isDecided = (now - dayNumber(day)) * DAY >= DECIDED_AFTER;
    return { cohort, day, sent: sentOf(cohort, accepted), accepted, isDecided };
  });
}

/** How these fared. The same as `acceptanceOf` says of the same days. */
export function shareOf(fates: readonly Fate[]): Share {
  let [sent, accepted, decided, decidedAccepted] = [0, 0, 0, 0];
  for (const fate of fates) {
    sent += fate.sent;
    accepted += fate.accepted;
    if (!fate.isDecided) continue;
    decided += fate.sent;
    decidedAccepted += fate.accepted;
  }
  const unanswered = decided - decidedAccepted;
  const undecided = sent - accepted - unanswered;
  return {
    sent,
    accepted,
    unanswered,
    undecided,
    decided,
    decidedAccepted,
    rate: wilson(decidedAccepted, decided),
    possible: sent === 0 ? null : { low: accepted / sent, high: (accepted + undecided) / sent },
  };
}
