import type { PacingSnapshot } from "../pacing/types.ts";
import type { RestrictionKind } from "../restriction/restriction.ts";
import type { Instant } from "../shared/time.ts";

/** Why nothing is taken back now. */
export type WithdrawalBlocker =
  | { readonly kind: "nothing-picked" }
  /** The person, or three pages in a row that were not understood. */
  | { readonly kind: "paused" }
  | { readonly kind: "different-account" }
  /** The log can't be true: nothing goes, as in sending. */
  | { readonly kind: "log-in-disorder" }
  | { readonly kind: "restriction"; readonly restriction: RestrictionKind; readonly until: Instant }
  | {
      readonly kind: "restriction-needs-person";
      readonly restriction: RestrictionKind;
      readonly restrictionId: string;
    }
  /** One is being taken back: by the extension, or the person is asked by LinkedIn. */
  | { readonly kind: "in-flight"; readonly withdrawalId: string }
  /** An invitation is being sent. */
  | { readonly kind: "sending"; readonly invitationId: string }
  | { readonly kind: "daily-cap"; readonly cap: number }
  | { readonly kind: "hourly-cap"; readonly cap: number }
  | { readonly kind: "outside-hours" }
  /** The least gap to the last withdrawal, to the last invitation, or after a try that came to nothing. */
  | { readonly kind: "least-gap" }
  /** All that are picked came back from a try, and rest before the next. */
  | { readonly kind: "retry-later" };

/** Everything the planner of withdrawals looks at. Instants in any order. */
export interface WithdrawalSnapshot
  extends Pick<PacingSnapshot, "restrictions" | "zonesBefore" | "paused" | "account"> {
  /** What spent the day's cap in the last 3 days, and may lie ahead where the clock was set back. */
  readonly done: readonly Instant[];
  /** Ends of whatever else keeps a distance: invitations sent, tries of both kinds that came to nothing. */
  readonly apart: readonly Instant[];
  /** In the order in which they go. `readyAt`: not before; null: at any time. */
  readonly picked: readonly { readonly id: string; readonly readyAt: Instant | null }[];
  readonly inFlight: Extract<WithdrawalBlocker, { readonly kind: "in-flight" | "sending" }> | null;
}

/** What is due to be taken back, when to look again, and what holds it. */
export interface WithdrawalPlan {
  /** At most one, whatever time has passed. */
  readonly due: string | null;
  /** When the next one could go if nothing else changes (`now` when one is due); null while that needs the person. */
  readonly nextAt: Instant | null;
  /** When to look again, later than `now`; null when only an event can change anything. */
  readonly wakeAt: Instant | null;
  /** Null exactly when `due` is set. */
  readonly blocker: WithdrawalBlocker | null;
  /** Taken back today, unknown ones too. */
  readonly doneToday: number;
  /** Of so many in a local day. */
  readonly cap: number;
}
