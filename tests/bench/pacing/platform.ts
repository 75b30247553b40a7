import type { RestrictionKind } from "../../../src/core/restriction/restriction.ts";
import type { SimulatedAccount } from "./account.ts";

/**
 * A guess at how LinkedIn limits invitations. LinkedIn publishes almost no numbers: each model is one
 * way the sources could be true (grades as in `core/policy/defaults.ts`: LI LinkedIn's own help, V
 * vendors, ours: a choice made here). All of them share these assumptions:
 * - the weekly limit is hidden, counts a rolling 7 days and lies between 50 and 200 (V: 100 to 200 seen);
 * - it moves with the response of the last 28 days: poor response sinks it (LI names many ignored
 *   invitations as a cause; how much is ours);
 * - one try past it is refused and restricts the account;
 * - a restriction lasts longer each time (LI: hours, days, typically a week, up to a month).
 */
export interface PlatformModel {
  readonly name: string;
  readonly assumptions: string;
  /** The hidden weekly limit at a response of 30 %, from the unluckiest account to the luckiest. */
  readonly limit: readonly [least: number, most: number];
  /** By what share the limit moves when the response is 20 points better or worse. */
  readonly swing: number;
  /** More than this in one day restricts (LI: "too many in a short time"). */
  readonly burst: number;
  /** More pending than this restricts (V: dangerous above 700 to 1,000; LI: too many outstanding). */
  readonly pendingCeiling: number;
  /** Share of those who do not accept that answer "I don't know". */
  readonly reportShare: number;
  /** So many of these answers in 30 days restrict (LI names them as a cause, no number). */
  readonly reportsBearable: number;
  /** Share of the limit from which a notice is shown; null: none is. */
  readonly noticeFrom: number | null;
  /** Days of a restriction by how many came in the 90 days before. */
  readonly lengths: readonly number[];
  /** From this day of the run on the limit is only this share of what it was; null: it stays. */
  readonly tightens: { readonly onDay: number; readonly to: number } | null;
  /** False: nothing was tuned on it, it is for reporting alone. */
  readonly tunedOn: boolean;
}

export const MODELS: readonly PlatformModel[] = [
  {
    name: "lenient",
    assumptions: "nobody is stopped below 100 a week, notices come early, restrictions are short",
    limit: [100, 200],
    swing: 0.2,
    burst: 60,
    pendingCeiling: 1_000,
    reportShare: 0.01,
    reportsBearable: 20,
    noticeFrom: 0.8,
    lengths: [1, 3, 7],
    tightens: null,
    tunedOn: true,
  },
  {
    name: "usual",
    assumptions: "what most vendors report: 80 to 200 a week, a week's stop",
    limit: [80, 200],
    swing: 0.35,
    burst: 45,
    pendingCeiling: 900,
    reportShare: 0.02,
    reportsBearable: 12,
    noticeFrom: 0.85,
    lengths: [3, 7, 14],
    tightens: null,
    tunedOn: true,
  },
  {
    name: "responsive",
    assumptions: "the limit follows the response: bad lists sink it to half, good ones double it",
    limit: [60, 140],
    swing: 0.6,
    burst: 40,
    pendingCeiling: 800,
    reportShare: 0.02,
    reportsBearable: 12,
    noticeFrom: 0.85,
    lengths: [7, 14, 30],
    tightens: null,
    tunedOn: true,
  },
  {
    name: "silent",
    assumptions: "as the usual one, lower, and without any notice before the stop",
    limit: [60, 160],
    swing: 0.35,
    burst: 35,
    pendingCeiling: 700,
    reportShare: 0.02,
    reportsBearable: 10,
    noticeFrom: null,
    lengths: [7, 7, 14],
    tightens: null,
    tunedOn: true,
  },
  {
    name: "harsh",
    assumptions: "the lowest limits anyone reports, reports weigh, a month's stop comes soon",
    limit: [50, 110],
    swing: 0.5,
    burst: 25,
    pendingCeiling: 500,
    reportShare: 0.03,
    reportsBearable: 8,
    noticeFrom: 0.9,
    lengths: [7, 14, 30],
    tightens: null,
    tunedOn: true,
  },
  {
    name: "hasty",
    assumptions: "the day counts as much as the week: more than 16 restrict, and no notice warns",
    limit: [80, 160],
    swing: 0.35,
    burst: 16,
    pendingCeiling: 900,
    reportShare: 0.02,
    reportsBearable: 12,
    noticeFrom: null,
    lengths: [3, 7, 14],
    tightens: null,
    tunedOn: false,
  },
  {
    name: "tightening",
    assumptions: "as the usual one, until LinkedIn lowers everybody's limit by two fifths in the middle",
    limit: [80, 200],
    swing: 0.35,
    burst: 45,
    pendingCeiling: 900,
    reportShare: 0.02,
    reportsBearable: 12,
    noticeFrom: 0.85,
    lengths: [3, 7, 14],
    tightens: { onDay: 45, to: 0.6 },
    tunedOn: false,
  },
];

const LEAST_LIMIT = 50;
const MOST_LIMIT = 200;

/** The hidden limit on a day when `response` of the last 28 days' invitations were accepted; null: too few to say. */
export function limitOf(
  model: PlatformModel,
  { luck }: SimulatedAccount,
  day: number,
  response: number | null,
): number {
  const [least, most] = model.limit;
  const base = least + (most - least) * luck;
  const moved = response === null ? 1 : 1 + model.swing * Math.max(-1, Math.min(1, (response - 0.3) / 0.2));
  const { tightens } = model;
  const tightened = tightens !== null && day >= tightens.onDay ? tightens.to : 1;
  return Math.round(Math.max(LEAST_LIMIT, Math.min(MOST_LIMIT, base * moved * tightened)));
}

/** What the platform holds against an account on a day; null: nothing. */
export function offenceOf(
  model: PlatformModel,
  of: {
    readonly week: number;
    readonly today: number;
    readonly pending: number;
    readonly reports: number;
    readonly limit: number;
  },
): RestrictionKind | null {
  if (of.week > of.limit) return "weekly-limit";
  if (of.today > model.burst) return "rate-limited";
  if (of.pending > model.pendingCeiling) return "account-restricted";
  return of.reports > model.reportsBearable ? "email-required" : null;
}
