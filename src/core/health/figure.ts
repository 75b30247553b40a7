import type { Policy } from "../policy/policy.ts";
import type { RestrictionKind } from "../restriction/restriction.ts";
import type { Instant } from "../shared/time.ts";
import type { Rate } from "../statistics/wilson.ts";

/** The figures of the account's health, weightiest first: of two equally bad ones the earlier is the verdict. */
export const HEALTH_KINDS = [
  "last-event",
  "pace-week",
  "pace-day",
  "acceptance",
  "pending",
  "pending-old",
  "unanswered",
  "notes",
  "network",
] as const;
export type HealthKind = (typeof HEALTH_KINDS)[number];

/** `unknown`: too little is there to say anything; it is neither good nor bad (I8). */
export type HealthLevel = "fine" | "watch" | "act" | "unknown";

/**
 * Which way a figure went: away from its threshold or towards it. `same` also where the difference may
 * be chance, `unknown` where nothing is there to hold it against.
 */
export type Direction = "better" | "worse" | "same" | "unknown";

/** Who says so: LinkedIn's own help text, vendors, a peer-reviewed study, or this project. */
export type Grade = "LI" | "V" | "A" | "ours";

/** Where a level begins, in the figure's own unit. */
export interface Threshold {
  readonly level: "watch" | "act";
  readonly at: number;
  readonly grades: readonly Grade[];
  /** The person's own number it is; null: none of the settings. */
  readonly setting: keyof Policy | null;
}

/** A share of some decided invitations. */
export interface DecidedShare {
  readonly decided: number;
  /** Of these those the share is of. */
  readonly count: number;
  /** With its 95 % Wilson interval; null while nothing is decided. */
  readonly rate: Rate | null;
}

interface Common {
  readonly level: HealthLevel;
  readonly direction: Direction;
  /** In the order of their weight, `watch` before `act`. */
  readonly thresholds: readonly Threshold[];
}

/** Accepted among those that turned 14 days old in the last 30 days; `before`: in the 30 days before. */
export interface AcceptanceFigure extends Common, DecidedShare {
  readonly kind: "acceptance";
  readonly before: DecidedShare;
}

/**
 * Without a yes among those that became old in the last 90 days, the ones taken back included: LinkedIn
 * has seen them ignored. `before`: in the 90 days before.
 */
export interface UnansweredFigure extends Common, DecidedShare {
  readonly kind: "unanswered";
  /** Of `count`, taken back. */
  readonly takenBack: number;
  /** Days after which one counts as never answered. */
  readonly oldDays: number;
  readonly before: DecidedShare;
}

/** Waiting for an answer. `before`: a week ago, null where that is not known. */
export interface PendingFigure extends Common {
  readonly kind: "pending";
  /** By the log. */
  readonly count: number;
  /** As LinkedIn's own list had it, read to its end not long ago; the larger of the two is judged. */
  readonly onPage: { readonly count: number; readonly at: Instant } | null;
  readonly before: number | null;
}

/** Of these, older than `oldDays`. */
export interface OldPendingFigure extends Common {
  readonly kind: "pending-old";
  readonly count: number;
  readonly oldDays: number;
  readonly before: number | null;
}

/** Sent, by hand and unknown ones too, in the last 24 hours or 7 days; `before`: in as long before that. */
export interface PaceFigure extends Common {
  readonly kind: "pace-day" | "pace-week";
  readonly count: number;
  readonly cap: number;
  readonly before: number;
}

/** Personal notes left this calendar month. `before`: a week ago, null in the month's first week. */
export interface NotesFigure extends Common {
  readonly kind: "notes";
  /** Null: the account has no such number. */
  readonly left: number | null;
  readonly perMonth: number | null;
  /** Whether a segment in use waits when there are none: its invitations always carry one. */
  readonly needed: boolean;
  readonly before: number | null;
}

/** What LinkedIn said last. `recent`, `earlier`: how often in the last 90 days, and in the 90 before. */
export interface LastEventFigure extends Common {
  readonly kind: "last-event";
  /** Whole days since; null: none is known of the last 180. */
  readonly days: number | null;
  readonly event: RestrictionKind | null;
  /** Whether a stop stands now: a wait, or one that asks for the person. */
  readonly stopped: boolean;
  readonly recent: number;
  readonly earlier: number;
}

/** First-degree connections, as far as they are known. */
export interface NetworkFigure extends Common {
  readonly kind: "network";
  /** What was read last, and yeses seen on later days (`since`); null: neither was ever read. */
  readonly known: {
    readonly count: number;
    readonly at: Instant;
    /** LinkedIn's archive when it was brought in, or the header of its Connections page. */
    readonly source: "archive" | "page";
    readonly since: number;
  } | null;
  /** Yeses seen in the last 30 days. */
  readonly grew: number;
}

export type HealthFigure =
  | AcceptanceFigure
  | UnansweredFigure
  | PendingFigure
  | OldPendingFigure
  | PaceFigure
  | NotesFigure
  | LastEventFigure
  | NetworkFigure;

/** How far `value` has gone, where more is worse; `thresholds` hold from their number on. */
export function levelFrom(value: number, thresholds: readonly Threshold[]): "fine" | "watch" | "act" {
  const reached = thresholds.filter(({ at }) => value >= at);
  if (reached.some(({ level }) => level === "act")) return "act";
  return reached.length > 0 ? "watch" : "fine";
}

/** Which way a count went where more is worse. */
export function towards(now: number, before: number | null): Direction {
  if (before === null) return "unknown";
  if (now === before) return "same";
  return now > before ? "worse" : "better";
}
