import type { AllowanceBound } from "../pacing/types.ts";
import type { LocalDay } from "../shared/time.ts";

/** One day to come, or today. */
export interface BandDay {
  readonly day: LocalDay;
  /** Went already: 0 but for today. */
  readonly sent: number;
  /** Invitations of the day in all, if everything allowed goes: at the slower and at the faster end. */
  readonly low: number;
  readonly high: number;
  /** What holds the faster end there; never empty. */
  readonly bounds: readonly AllowanceBound[];
  /** All from today on up to and with this day, today's `sent` left out. */
  readonly lowInAll: number;
  readonly highInAll: number;
}

/** What comes if nothing else changes. Of the account as a whole. */
export interface ForecastBand {
  /** Today first, four weeks. */
  readonly days: readonly BandDay[];
  /** Waiting for a yes or for their turn, and between when they would all have gone; null: not within a year. */
  readonly waiting: number;
  readonly soonest: LocalDay | null;
  readonly latest: LocalDay | null;
}
