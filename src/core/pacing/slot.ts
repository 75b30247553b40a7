import { CATCH_UP, FIRST_WITHIN, SLOT_VARIATION } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { HOUR, type Instant, SECOND } from "../shared/time.ts";
import { afterWorking, lengthOf, type WorkingDay, workedBefore } from "./hours.ts";
import type { Allowance } from "./types.ts";
import { variation } from "./variation.ts";

/**
 * When the day's next one is due by the even spread alone; null when that is after today's hours.
 *
 * The first goes within a minute of the opening, so one approved later in the hours goes at once. Each further one takes its share of the working time
 * left at `last`, the day's latest send inside the hours, varied a little. It hangs on what was sent,
 * never on `now`, so looking again does not move it, and time slept through makes one due, not many.
 */
export function slotOn(
  { day, hours }: WorkingDay,
  last: Instant | null,
  allowance: Allowance,
  policy: Policy,
  seed: number,
): Instant | null {
  const length = lengthOf(hours);
  const varied = variation(seed, day, allowance.sentToday);
  if (last === null) {
    return afterWorking(hours, Math.floor(varied * Math.min(FIRST_WITHIN, length / (allowance.today + 1))));
  }
  const worked = workedBefore(hours, last);
  const least = leastSpacing(length, allowance.today, policy);
  const share = (length - worked) / (allowance.left + 1);
  const even = worked + share * (1 - SLOT_VARIATION + 2 * SLOT_VARIATION * varied);
  // The latest that still leaves room for all the others at the least spacing.
  const latest = length - allowance.left * least;
  return afterWorking(hours, Math.floor(Math.max(worked + least, Math.min(even, latest))));
}

/** The least gap, what the hourly cap can carry on, and the fastest pace of a late start, whichever is longest. */
export function leastSpacing(length: number, today: number, policy: Policy): number {
  return Math.ceil(
    Math.max(policy.leastGapSeconds * SECOND, HOUR / policy.hourlyCap, length / (CATCH_UP * today)),
  );
}
