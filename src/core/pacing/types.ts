import type { DailyFigures } from "../invitation/attempt.ts";
import type { RestrictionKind, StopEvent } from "../restriction/restriction.ts";
import type { Instant, Zone } from "../shared/time.ts";
import type { SnapshotProblem } from "./snapshot.ts";

/** Whether the member signed in to LinkedIn is the one whose budget this is (I9). */
export type AccountStanding = "same" | "different" | "not-yet-seen";

/** Something that spent budget: sent, sent by hand, or unknown. */
export interface Spent {
  /** Of its row in the log. */
  readonly id: string;
  readonly at: Instant;
  readonly segmentId: string | null;
}

/** Approved and not yet prepared. */
export interface Candidate {
  readonly id: string;
  readonly segmentId: string | null;
  /** Whether it carries a personal note, of which a Basic account has few. */
  readonly noted: boolean;
}

/**
 * Everything the planner looks at: windows and aggregates, never the whole history. Rows come in the order
 * of their time, each once, none later than a minute after `now`: `snapshotProblem` says which is not so.
 */
export interface PacingSnapshot {
  /** What spent budget in the last 8 days. */
  readonly sends: readonly Spent[];
  /** Days with figures in the last 400 days. Days without sends may be left out. */
  readonly days: readonly DailyFigures[];
  /** Events of the last 400 days and any that is not confirmed yet. */
  readonly restrictions: readonly StopEvent[];
  /** In the order in which they were approved. */
  readonly approved: readonly Candidate[];
  /** By segment: its share of the allowance beside the others', a whole number from 1; 1 where it has none. */
  readonly weights: ReadonlyMap<string, number>;
  /** The invitation that is prepared or dispatched and not settled, if any. */
  readonly inFlight: string | null;
  /** Invitations out there that nobody answered or took back. */
  readonly pending: number;
  /** Personal notes that went in the calendar month of `now`. */
  readonly notesUsed: number;
  /** Zones the person was in in the last 8 days, beside the policy's. */
  readonly zonesBefore: readonly Zone[];
  readonly paused: boolean;
  readonly account: AccountStanding;
}

/** What held today's number down; the interface says each in words. */
export type AllowanceBound =
  | { readonly kind: "ramp"; readonly level: number; readonly activeDays: number; readonly target: number }
  /** Acceptance is unclear or mediocre: the climb waits. Decided invitations of the last weeks. */
  | { readonly kind: "holding"; readonly level: number; readonly accepted: number; readonly decided: number }
  /** Acceptance is likely under the floor, a share from 0 to 1: halved, until newer ones are decided. */
  | { readonly kind: "acceptance-floor"; readonly level: number; readonly floor: number }
  /** LinkedIn said something after `sentBefore` in 7 days: no more than `perWeek` for long. */
  | {
      readonly kind: "remembered";
      readonly perWeek: number;
      readonly sentBefore: number;
      readonly at: Instant;
      readonly restriction: RestrictionKind;
    }
  | { readonly kind: "target"; readonly target: number }
  | { readonly kind: "daily-cap"; readonly cap: number }
  | { readonly kind: "weekly-cap"; readonly cap: number; readonly sentInWindow: number }
  | { readonly kind: "day-off" }
  /** No more fit into the day's working hours at the least gap. */
  | { readonly kind: "hours"; readonly fit: number }
  /** No more fit into the day's working hours at so many in any hour. */
  | { readonly kind: "hourly-cap"; readonly cap: number }
  /** Nearly too many wait for an answer. */
  | { readonly kind: "pending-ceiling"; readonly pending: number; readonly ceiling: number }
  /** What is approved asks for more personal notes than the month has left. */
  | { readonly kind: "notes-left"; readonly left: number; readonly perMonth: number; readonly until: Instant }
  /** Said by the caller where `plan` gave a problem instead of a plan. */
  | { readonly kind: "log-in-disorder"; readonly problem: SnapshotProblem }
  | { readonly kind: "account" }
  | { readonly kind: "paused" }
  /** LinkedIn said that a limit comes near: three quarters of what would go otherwise, at least one. */
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
  /** As the bound of the same name. */
  | { readonly kind: "log-in-disorder"; readonly problem: SnapshotProblem }
  | { readonly kind: "different-account" }
  | { readonly kind: "restriction"; readonly restriction: RestrictionKind; readonly until: Instant }
  | {
      readonly kind: "restriction-needs-person";
      readonly restriction: RestrictionKind;
      readonly restrictionId: string;
    }
  | { readonly kind: "in-flight"; readonly invitationId: string }
  /** An invitation is being taken back. Said by the caller: the planner of sending knows of no withdrawals. */
  | { readonly kind: "withdrawing"; readonly withdrawalId: string }
  /** Too many wait for an answer: nothing goes until some are accepted or taken back. */
  | { readonly kind: "pending-ceiling"; readonly pending: number; readonly ceiling: number }
  /** All that is approved carries a note, and the month's are spent until then. */
  | { readonly kind: "notes-spent"; readonly until: Instant }
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
  /** When each one left today goes, if all go when they may and nothing else changes; empty while something holds. */
  readonly slots: readonly Instant[];
  /** When to look again, later than `now`: the one alarm. Null when only an event can change anything. */
  readonly wakeAt: Instant | null;
  /** Null exactly when `due` is set. */
  readonly blocker: Blocker | null;
}
