import type { DailyFigures } from "../../invitation/attempt.ts";
import { defaultPolicy } from "../../policy/defaults.ts";
import type { Policy } from "../../policy/policy.ts";
import type { RestrictionKind, StopEvent } from "../../restriction/restriction.ts";
import { addDays, dayNumber } from "../../shared/wall-clock.ts";
import { noFigures } from "../../statistics/figures.ts";
import { daybookOf } from "../daybook.ts";
import { type Level, levels } from "../level.ts";

/** Seven days a week, so that a day of a history is a day of work. */
export const POLICY: Policy = {
  ...defaultPolicy("basic", "America/New_York"),
  rampStart: 5,
  rampEveryDays: 2,
  targetPerDay: 15,
  workingDays: [1, 2, 3, 4, 5, 6, 7],
};
export const TODAY = "2026-06-30";
export const ago = (days: number): string => addDays(TODAY, -days);

export const levelOf = (
  days: readonly DailyFigures[],
  restrictions: readonly StopEvent[] = [],
  policy = POLICY,
  today = TODAY,
): Level => levels(daybookOf(days, dayNumber(today) + 1), restrictions, policy)(dayNumber(today));

/** So many sent on each of these days, none of them judged yet as far as acceptance goes. */
export const sent = (perDay: number, ...daysAgo: readonly number[]): readonly DailyFigures[] =>
  daysAgo.toSorted((a, b) => b - a).map((days) => ({ ...noFigures(ago(days)), sent: perDay }));

export function restriction(kind: RestrictionKind, at: string): StopEvent {
  const instant = Temporal.Instant.from(at).epochMilliseconds;
  const times = { at: instant, cooldownUntil: instant, confirmedAt: instant, checkedAt: instant };
  return { id: at, accountId: null, kind, seenOn: "/", ...times };
}

export interface LevelLife {
  readonly days: number;
  readonly policy?: Policy;
  /** Share of the level that goes on a day, by its place from 0. */
  readonly used?: (day: number) => number;
  /** Percent of what went on a day that is accepted. */
  readonly accepted?: (day: number) => number;
  readonly events?: readonly (readonly [day: number, kind: RestrictionKind])[];
}

/** Each morning's level of one who follows it, from the first day on. */
export function levelsOf({
  days: count,
  policy = POLICY,
  used = () => 1,
  accepted = () => 30,
  events = [],
}: LevelLife): readonly Level[] {
  const first = "2026-01-01";
  const days: DailyFigures[] = [];
  const levels: Level[] = [];
  let owed = 0;
  for (let index = 0; index < count; index += 1) {
    const day = addDays(first, index);
    const restrictions = events
      .filter(([on]) => on < index)
      .map(([on, kind]) => restriction(kind, `${addDays(first, on)}T18:00:00Z`));
    const level = levelOf(days, restrictions, policy, day);
    levels.push(level);
    const spent = Math.floor(level.perDay * used(index));
    if (spent === 0) continue;
    owed += (spent * accepted(index)) / 100;
    const acceptedOfSent = Math.floor(owed);
    owed -= acceptedOfSent;
    days.push({ ...noFigures(day), sent: spent, acceptedOfSent });
  }
  return levels;
}

export const perDay = (levels: readonly Level[]): readonly number[] => levels.map((level) => level.perDay);
