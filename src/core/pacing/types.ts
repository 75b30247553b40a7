import type { DailyFigures } from "../invitation/attempt.ts";
import type { RestrictionEvent, RestrictionKind } from "../restriction/restriction.ts";
import type { Instant } from "../shared/time.ts";

/** Whether the member signed in to LinkedIn is the one whose budget this is (I9). */
export type AccountStanding = "same" | "different" | "not-yet-seen";

/** Everything the planner looks at: windows and aggregates, never the whole history. */
export interface PacingSnapshot {
  /** Instants of everything that spent budget in the last 8 days (sent, by hand, unknown), any order. */
  readonly sends: readonly Instant[];
  /** Days with figures in the last 120 days, any order. Days without sends may be left out. */
  readonly days: readonly DailyFigures[];
  /** Events of the last 90 days and any that is not confirmed yet. */
  readonly restrictions: readonly RestrictionEvent[];
  /** Approved and not yet prepared, in the order in which they should go. */
  readonly approved: readonly string[];
  /** The invitation that is prepared or dispatched and not settled, if any. */
  readonly inFlight: string | null;
  readonly paused: boolean;
  readonly account: AccountStanding;
}

/** What held today's number down; the interface says each in words. */
export type AllowanceBound =
  | { readonly kind: "ramp"; readonly level: number; readonly activeDays: number; readonly target: number }
  | { readonly kind: "target"; readonly target: number }
  | { readonly kind: "daily-cap"; readonly cap: number }
  | { readonly kind: "weekly-cap"; readonly cap: number; readonly sentInWindow: number }
  | { readonly kind: "day-off" }
  /** LinkedIn said that a limit comes near: half of what would go otherwise, at least one. */
  | { readonly kind: "slowed"; readonly until: Instant }
  /** A restriction stops everything; `until` may be past while the person has not confirmed yet. */
  | { readonly kind: "cooldown"; readonly until: Instant };

export interface Allowance {
  /**
   * Invitations that may go today in all, those already sent included. Room that the rolling week
   * frees before the working day ends is in it. Below `sentToday` when more went by hand.
   */
  readonly today: number;
  readonly sentToday: number;
  /** `max(0, today - sentToday)`. */
  readonly left: number;
  /** Never empty; the ones that hold the number where it is, tightest first. */
  readonly bounds: readonly AllowanceBound[];
}

/** Why nothing goes now. */
export type Blocker =
  | { readonly kind: "nothing-approved" }
  | { readonly kind: "paused" }
  | { readonly kind: "different-account" }
  | { readonly kind: "restriction"; readonly restriction: RestrictionKind; readonly until: Instant }
  | {
      readonly kind: "restriction-needs-person";
      readonly restriction: RestrictionKind;
      readonly restrictionId: string;
    }
  | { readonly kind: "in-flight"; readonly invitationId: string }
  | { readonly kind: "allowance-used" }
  | { readonly kind: "weekly-cap" }
  | { readonly kind: "hourly-cap" }
  | { readonly kind: "outside-hours" }
  | { readonly kind: "least-gap" }
  /** The even spread over the day; `at` is when one really goes, the plan's `nextAt`. */
  | { readonly kind: "slot"; readonly at: Instant };

export interface Plan {
  readonly allowance: Allowance;
  /** The invitation to send now: at most one, whatever time has passed. */
  readonly due: string | null;
  /** When the next one could go if nothing else changes (`now` when one is due); null while that needs the person. */
  readonly nextAt: Instant | null;
  /** When to look again, later than `now`: the one alarm. Null when only an event can change anything. */
  readonly wakeAt: Instant | null;
  /** Null exactly when `due` is set. */
  readonly blocker: Blocker | null;
}
