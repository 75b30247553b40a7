import type { DailyFigures } from "../invitation/attempt.ts";
import { type DayPlan, isSame } from "../pacing/day-plan.ts";
import type { AllowanceBound } from "../pacing/types.ts";
import type { RestrictionEvent } from "../restriction/restriction.ts";
import { type Timeline, timelineOf } from "../restriction/timeline.ts";
import { type Instant, type LocalDay, localDay, type Zone } from "../shared/time.ts";

/** What a day was allowed. */
export type Planned =
  /** The day's number as the worker first had it, and as it had it last (a stop, a change of settings). */
  | {
      readonly kind: "kept";
      readonly count: number;
      readonly bounds: readonly AllowanceBound[];
      /** Null: it did not change that day. */
      readonly changedTo: { readonly count: number; readonly bounds: readonly AllowanceBound[] } | null;
    }
  /** Nobody kept it: before this was recorded, or the browser was closed all day. */
  | { readonly kind: "not-kept" }
  /** From today on: see `ForecastBand`. */
  | { readonly kind: "ahead" };

export interface RampDay {
  readonly day: LocalDay;
  readonly planned: Planned;
  /** All that spent budget: sent, by hand, outcome not known. 0 on days ahead. */
  readonly sent: number;
  readonly restrictions: number;
  /** Part of it lay in a cooldown. */
  readonly cooling: boolean;
}

/**
 * Of the account as a whole, whatever segment and wording are looked at: the budget is the account's.
 * At most the last 52 weeks.
 */
export interface Ramp {
  /** Oldest first, each day of whole weeks: the same as `timeline.days`, place by place. */
  readonly days: readonly RampDay[];
  /** Events and cooldowns, with their places in days from the left edge. */
  readonly timeline: Timeline;
  /** Since when planned numbers are kept; null: none is yet. */
  readonly keptSince: LocalDay | null;
}

/** `plans` in the order of their days. `weeks`: so many, that of today the last. */
export function rampOf(given: {
  readonly figures: readonly DailyFigures[];
  readonly plans: readonly DayPlan[];
  readonly events: readonly RestrictionEvent[];
  readonly now: Instant;
  readonly zone: Zone;
  readonly weeks: number;
}): Ramp {
  const { figures, plans, events, now, zone, weeks } = given;
  const today = localDay(now, zone);
  const timeline = timelineOf(figures, events, now, zone, weeks);
  const planOf = new Map(plans.map((plan) => [plan.day, plan]));
  const restrictionsOn = new Map(figures.map(({ day, restrictions }) => [day, restrictions]));
  return {
    days: timeline.days.map(({ day, sent }, place) => ({
      day,
      sent,
      planned: plannedOn(day, today, planOf.get(day)),
      restrictions: restrictionsOn.get(day) ?? 0,
      cooling: timeline.bands.some(({ from, to }) => from < place + 1 && to > place),
    })),
    timeline,
    keptSince: plans[0]?.day ?? null,
  };
}

function plannedOn(day: LocalDay, today: LocalDay, kept: DayPlan | undefined): Planned {
  if (kept === undefined) return { kind: day < today ? "not-kept" : "ahead" };
  const { first, last } = kept;
  const changedTo = isSame(first, last) ? null : { count: last.count, bounds: last.bounds };
  return { kind: "kept", count: first.count, bounds: first.bounds, changedTo };
}
