import type { DailyFigures } from "../invitation/attempt.ts";
import { RAMP_RESTART_AFTER } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { isSerious } from "../restriction/cooldown.ts";
import type { RestrictionEvent } from "../restriction/restriction.ts";
import { DAY, type LocalDay, localDay } from "../shared/time.ts";
import { dayNumber } from "../shared/wall-clock.ts";

export interface Ramp {
  /** Invitations a day, from `rampStart` to `targetPerDay`. */
  readonly level: number;
  /** Days with sends since the ramp last started, today not among them: the level holds all day. */
  readonly activeDays: number;
}

/**
 * How far the ramp has climbed. It starts anew after 14 days without a send and after every
 * restriction that has a cooldown; a session that ran out or a page that could not be read says nothing
 * about the pace, and LinkedIn's mere notice that a limit comes near slows by other means.
 * Days before those handed in are not known, so a very slow ramp climbs at most as far as 120 days allow.
 */
export function rampOn(
  today: LocalDay,
  days: readonly DailyFigures[],
  restrictions: readonly RestrictionEvent[],
  policy: Policy,
): Ramp {
  const restrictedOn = restrictions
    .filter((event) => isSerious(event.kind))
    .map((event) => localDay(event.at, policy.zone))
    .reduce((latest, day) => (day > latest ? day : latest), "");
  const active = days
    .filter((figures) => spent(figures) > 0 && figures.day < today && figures.day > restrictedOn)
    .map((figures) => dayNumber(figures.day))
    .sort((a, b) => a - b);
  const activeDays = sinceLastRest(active, dayNumber(today));
  const climbed = policy.rampStart + Math.floor(activeDays / policy.rampEveryDays);
  return { level: Math.min(climbed, policy.targetPerDay), activeDays };
}

/** How many of the days, by number and in order, come after the last long rest before `today`. */
function sinceLastRest(active: readonly number[], today: number): number {
  let next = today;
  let count = 0;
  for (const day of active.toReversed()) {
    if ((next - day) * DAY >= RAMP_RESTART_AFTER) break;
    count += 1;
    next = day;
  }
  return count;
}

function spent(figures: DailyFigures): number {
  return figures.sent + figures.byHand + figures.unknown;
}
