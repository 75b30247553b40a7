import type { AllowanceBound } from "../pacing/types.ts";
import type { Timeline } from "../restriction/timeline.ts";
import type { LocalDay } from "../shared/time.ts";

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
