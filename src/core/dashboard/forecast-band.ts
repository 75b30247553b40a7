import { endsAhead, throughBy } from "../pacing/forecast.ts";
import type { AllowanceBound, PacingSnapshot } from "../pacing/types.ts";
import type { Policy } from "../policy/policy.ts";
import type { Instant, LocalDay } from "../shared/time.ts";

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

const DAYS = 28;

/** The ends are those of `listThroughBy`. Null where the snapshot can't be true. */
export function forecastBand(
  snapshot: PacingSnapshot,
  policy: Policy,
  now: Instant,
  seed: number,
  waiting: number,
): ForecastBand | null {
  const ends = endsAhead(snapshot, policy, now, seed);
  if (ends === null) return null;
  const slower = ends.slower[Symbol.iterator]();
  const days: BandDay[] = [];
  let [lowInAll, highInAll] = [0, 0];
  for (const fast of ends.asForecast) {
    const slow = slower.next();
    const other = slow.done === true ? fast.count : slow.value.count;
    const [low, high] = [Math.min(fast.count, other), Math.max(fast.count, other)];
    lowInAll += low - fast.sent;
    highInAll += high - fast.sent;
    days.push({ day: fast.day, sent: fast.sent, low, high, bounds: fast.bounds, lowInAll, highInAll });
    if (days.length >= DAYS) break;
  }
  return { days, waiting, ...throughBy(ends, waiting) };
}
