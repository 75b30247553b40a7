import type { Instant } from "../shared/time.ts";

/** What LinkedIn said. `approaching-limit` and `notes-spent` are notices; the rest stop everything. */
export const RESTRICTION_KINDS = [
  "weekly-limit",
  "approaching-limit",
  "notes-spent",
  "challenge",
  "identity-check",
  "signed-out",
  "account-restricted",
  "rate-limited",
  "email-required",
  "unreadable",
] as const;
export type RestrictionKind = (typeof RESTRICTION_KINDS)[number];

/** How things stood when LinkedIn spoke, so that a person can learn what led to it. Plain counts. */
export interface RestrictionContext {
  /** In the 24 hours and the 7 days before: by hand and unknown ones too (I3). */
  readonly sentDay: number;
  readonly sentWeek: number;
  /** The number of that day, as the ramp and the caps had it; null: not known, since it was told of later. */
  readonly perDay: number | null;
  /** Sent in the 28 days that were decided by then (14 to 41 days before), and those of them accepted by then. */
  readonly decided: number;
  readonly accepted: number;
  /** Of `sentWeek` those of which it is known whether they had a note, and those of them without one. */
  readonly noteKnown: number;
  readonly blank: number;
  /** Waiting for an answer; null: not known, since it was told of later. */
  readonly pending: number | null;
}

/**
 * LinkedIn saying stop. Nothing is sent before `cooldownUntil`, nor before the person confirmed
 * that LinkedIn works normally again (`confirmedAt`), nor before the Sent page was read after that
 * (`checkedAt`): what was sent by hand meanwhile counts (I3), and a page that still stops is met
 * before anything is pressed (I4).
 */
export interface StopEvent {
  readonly id: string;
  readonly accountId: string | null;
  readonly kind: RestrictionKind;
  readonly at: Instant;
  /** Path of the page it was seen on, without query; empty: the person told of it. */
  readonly seenOn: string;
  readonly cooldownUntil: Instant;
  readonly confirmedAt: Instant | null;
  readonly checkedAt: Instant | null;
}

/** The same with who told of it and how things stood. */
export interface RestrictionEvent extends StopEvent {
  /** Who told of it: a page, or the person (LinkedIn also warns by mail and on the phone). */
  readonly source: "page" | "person";
  /** How often the Sent page could not be read since the person confirmed, and when it was tried last. */
  readonly checkTries: number;
  readonly checkTriedAt: Instant | null;
  /** The end LinkedIn named to the person; null: none is known. */
  readonly statedUntil: Instant | null;
  /** The person's own words about it. */
  readonly remark: string;
  /** The person said that it was none: it stops nothing, lengthens nothing, and stays in the list. */
  readonly dismissedAt: Instant | null;
  /** Null: recorded by a version that did not ask. */
  readonly context: RestrictionContext | null;
}

/** Whether something is still to come before it is over: the person's word, or the look at the Sent page. */
export const isOpen = ({ confirmedAt, checkedAt, dismissedAt }: RestrictionEvent): boolean =>
  dismissedAt === null && (confirmedAt === null || checkedAt === null);

/** Those that count: the person did not say that they were none. */
export const inForce = (events: readonly RestrictionEvent[]): readonly RestrictionEvent[] =>
  events.filter(({ dismissedAt }) => dismissedAt === null);

/** What an event is when nobody said otherwise. */
export const NEW_RESTRICTION = {
  confirmedAt: null,
  checkedAt: null,
  checkTries: 0,
  checkTriedAt: null,
  source: "page",
  statedUntil: null,
  remark: "",
  dismissedAt: null,
  context: null,
} as const satisfies Partial<RestrictionEvent>;
