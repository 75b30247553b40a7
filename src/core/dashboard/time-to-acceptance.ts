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
