import type { DailyFigures } from "../core/invitation/attempt.ts";
import type { Invitation } from "../core/invitation/invitation.ts";
import type { Headroom } from "../core/pacing/headroom.ts";
import type { PacingSnapshot, Plan } from "../core/pacing/types.ts";
import type { Prospect } from "../core/prospect/prospect.ts";
import type { Notice } from "../core/restriction/notice.ts";
import type { RestrictionEvent } from "../core/restriction/restriction.ts";
import type { Segment, Template } from "../core/segment/segment.ts";
import type { Settings } from "../core/settings/settings.ts";
import type { Instant } from "../core/shared/time.ts";
import type { StateCounts } from "./ports.ts";
import type { WithdrawalEntry } from "./withdrawing/read-withdrawals.ts";

/** One person in the queue with the exact note they would get. */
export interface QueueEntry {
  readonly invitation: Invitation;
  readonly prospect: Prospect;
  /** Null: in none, for it was sent by hand. */
  readonly segmentName: string | null;
  /** Null: no wording, or one that is gone. */
  readonly wordingName: string | null;
  /** When an earlier invitation of theirs was taken back; left out: none was, or it was not looked for. */
  readonly takenBackAt?: Instant;
}

/** Everything the popup shows; made anew on every change and once a minute. */
export interface Overview {
  readonly settings: Settings;
  /** Null before set-up. */
  readonly plan: Plan | null;
  /** What the planner knows, for looking further ahead than the plan does. Null before set-up. */
  readonly snapshot: PacingSnapshot | null;
  /** Today's list for review, in its order. */
  readonly review: readonly QueueEntry[];
  /** Further ones that wait for their turn and can be asked for. */
  readonly reviewLater: number;
  /** Set aside, each with its `hold`. */
  readonly held: readonly QueueEntry[];
  readonly approved: readonly QueueEntry[];
  /** Handed to the person or being sent. */
  readonly inFlight: QueueEntry | null;
  /** Being taken back: by the extension, or LinkedIn asks the person. */
  readonly takingBack: WithdrawalEntry | null;
  /** Nobody knows whether they were taken back: for the person to settle. */
  readonly takenBackUnknown: readonly WithdrawalEntry[];
  /** Outcomes nobody knows: for the person to settle. */
  readonly unknown: readonly QueueEntry[];
  /** What came to nothing in the last 14 days, newest first, each with its `reason`. */
  readonly notSent: readonly QueueEntry[];
  /** Of those that still block the one to be shown (`guiding`). */
  readonly restriction: RestrictionEvent | null;
  /** What LinkedIn said that stops nothing and still changes something; none beside a stop, which says enough. */
  readonly notices: readonly Notice[];
  readonly counts: StateCounts;
}

/** How somebody on a page is known already. */
export interface Known {
  readonly standing: "connected" | "invited" | "in-queue" | "set-aside" | "known";
  /** Null: invited by hand, in no segment. */
  readonly segmentName: string | null;
}

export interface SegmentView {
  readonly segment: Segment;
  /** In use, oldest first. */
  readonly wordings: readonly Template[];
  /** No longer in use, newest first. */
  readonly retired: readonly Template[];
  /** The first 50 people: enough to begin a preview with. */
  readonly people: readonly Prospect[];
}

/** Acceptance over decided invitations only: undecided ones are not counted as refused (I8). */
export interface AcceptanceView {
  readonly sent: number;
  readonly decided: number;
  readonly accepted: number;
  /** Null while nothing is decided. Shares from 0 to 1, 95 % Wilson interval. */
  readonly rate: { readonly value: number; readonly low: number; readonly high: number } | null;
}

export interface PeriodView extends AcceptanceView {
  readonly period: "today" | "7-days" | "all-time";
  readonly byHand: number;
  readonly unknown: number;
  readonly pending: number;
  readonly restrictions: number;
  /** Acceptances seen in the period, whenever the invitation was sent. */
  readonly acceptedInPeriod: number;
}

export interface DashboardView {
  readonly periods: readonly PeriodView[];
  /** Every local day of the last 30, oldest first, empty ones included. */
  readonly days: readonly DailyFigures[];
  /** Newest first. */
  readonly restrictions: readonly RestrictionEvent[];
  readonly plan: Plan | null;
  /** What comes if nothing else changes; null before set-up. */
  readonly ahead: AheadView | null;
  readonly settings: Settings;
}

export interface AheadView {
  readonly headroom: Headroom | null;
  /** Out there and not answered. */
  readonly pending: number;
}
