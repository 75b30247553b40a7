import type { LocalDay } from "../shared/time.ts";
import { dayNumber } from "../shared/wall-clock.ts";
import type { ByDays, SentCohort } from "../statistics/cohorts.ts";
import { wilson } from "../statistics/wilson.ts";

/**
 * How long people take to say yes. Days are whole local days from the sending to the day on which the yes
 * was seen, which may be later than the yes itself.
 */
export interface TimeToAcceptance {
  /** Yeses of which the days are known. LinkedIn's archive does not tell them: its yeses are not here. */
  readonly known: number;
  /** How many were seen after so many days; index is the day, from 0 to `HORIZON_DAYS`. */
  readonly counts: readonly number[];
  /** Of `known`, later than that. */
  readonly later: number;
  /** Of the known yeses; null: none. Runs short while many are young: `half` does not. */
  readonly median: number | null;
  /**
   * Kaplan-Meier: share of those sent that said yes within so many days, 0 to 1, undecided ones counted as long
   * as they were watched and not as refusals, those taken back up to the day they were. 95 % band by
   * Greenwood's formula on the log-log scale. Index is the day; ends where fewer than 10 were still watched.
   */
  readonly curve: readonly CurvePoint[];
  /** Days within which half of the yeses come that the curve knows of; null without a yes. */
  readonly half: number | null;
  /** The same for nine of ten. */
  readonly ninety: number | null;
  /** Invitations the curve rests on. */
  readonly watched: number;
  /** Of `watched`, neither accepted nor taken back by now. */
  readonly open: number;
}

export interface CurvePoint {
  readonly day: number;
  /** Share from 0 to 1 accepted by the end of that day, `low` and `high` around it. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Still watched at the beginning of that day. */
  readonly atRisk: number;
}

/** Further than this nothing is drawn. */
export const HORIZON_DAYS = 60;

/** Of fewer the curve would jump by ten points and more at one yes. */
const WATCHED_LEAST = 10;
/** Of the standard normal distribution, for 95 %. */
const QUANTILE = 1.959963984540054;

/** Kaplan and Meier 1958; Greenwood 1926; the log-log scale after Kalbfleisch and Prentice. */
export function timeToAcceptance(cohorts: readonly SentCohort[], today: LocalDay): TimeToAcceptance {
  const yes: number[] = [];
  const left: number[] = []; // watched until then and no further
  let watched = 0;
  let open = 0;
  const now = dayNumber(today);
  for (const { day, sent, byHand, acceptedAfter, withdrawnAfter } of cohorts) {
    if (day === null) continue;
    const ended = addUp(yes, acceptedAfter) + addUp(left, withdrawnAfter);
    const own = Math.max(sent + byHand, ended);
    watched += own;
    open += own - ended;
    addTo(left, Math.max(0, now - dayNumber(day)), own - ended);
  }
  const known = yes.reduce((sum, count) => sum + count, 0);
  const counts = Array.from({ length: HORIZON_DAYS + 1 }, (_, day) => yes[day] ?? 0);
  const curve = curveOf(yes, left, watched);
  return {
    known,
    counts,
    later: known - counts.reduce((sum, count) => sum + count, 0),
    median: known === 0 ? null : firstDay(runningSum(yes), known / 2),
    curve,
    half: shareReached(curve, 0.5),
    ninety: shareReached(curve, 0.9),
    watched,
    open,
  };
}

/** Gives how many they are. */
function addUp(days: number[], counts: ByDays): number {
  let sum = 0;
  for (const day in counts) {
    const count = counts[day] ?? 0;
    addTo(days, Number(day), count);
    sum += count;
  }
  return sum;
}

function addTo(days: number[], day: number, count: number): void {
  while (days.length <= day) days.push(0);
  days[day] = (days[day] ?? 0) + count;
}

function curveOf(yes: readonly number[], left: readonly number[], watched: number): readonly CurvePoint[] {
  const curve: CurvePoint[] = [];
  let atRisk = watched;
  let without = 1;
  let variance = 0;
  for (let day = 0; day <= HORIZON_DAYS && atRisk >= WATCHED_LEAST; day += 1) {
    const now = yes[day] ?? 0;
    without *= 1 - now / atRisk;
    variance += now / (atRisk * (atRisk - now));
    curve.push({ day, share: 1 - without, ...bandOf(without, variance, atRisk), atRisk });
    atRisk -= now + (left[day] ?? 0);
  }
  return curve;
}

/** Where nobody or everybody has said yes Greenwood's formula says nothing, and the share's own interval is wider. */
function bandOf(
  without: number,
  variance: number,
  atRisk: number,
): { readonly low: number; readonly high: number } {
  if (without === 1) return { low: 0, high: wilson(0, atRisk)?.high ?? 1 };
  if (without === 0 || !Number.isFinite(variance)) return { low: wilson(atRisk, atRisk)?.low ?? 0, high: 1 };
  const spread = Math.exp((QUANTILE * Math.sqrt(variance)) / Math.abs(Math.log(without)));
  return { low: 1 - without ** (1 / spread), high: 1 - without ** spread };
}

function shareReached(curve: readonly CurvePoint[], part: number): number | null {
  const end = curve.at(-1)?.share ?? 0;
  if (end === 0) return null;
  return firstDay(
    curve.map(({ share }) => share),
    part * end,
  );
}

function runningSum(counts: readonly number[]): readonly number[] {
  let sum = 0;
  return counts.map((count) => (sum += count));
}

/** The first day on which `reached` is at `least`. */
const firstDay = (reached: readonly number[], least: number): number =>
  reached.findIndex((value) => value >= least);
