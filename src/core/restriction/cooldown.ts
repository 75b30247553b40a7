import { COOLDOWN_STEPS, RESTRICTION_MEMORY } from "../policy/defaults.ts";
import type { Instant } from "../shared/time.ts";
import type { RestrictionEvent, RestrictionKind, StopEvent } from "./restriction.ts";

/**
 * Where a first event of each kind stands on `COOLDOWN_STEPS`; null: no time to wait out, only the
 * person's confirmation (or nothing, for the notice). LinkedIn publishes ranges only: "a few hours" at
 * first, "a few days" for several in a day, typically a week for the invitation limit, up to a month (LI).
 */
const FIRST_STEP: Readonly<Record<RestrictionKind, number | null>> = {
  "rate-limited": 0, // 24 h: "a few hours" (LI), the careful end of it (ours)
  challenge: 1, // 3 d: a check is a warning; "a few days" (LI), the step is ours
  "email-required": 1, // 3 d: e-mail asked for different people in a row is an account restriction (LI, V)
  "weekly-limit": 2, // 7 d: typically a week (LI)
  "identity-check": 3, // 14 d: LinkedIn names no time for looking at a document (ours)
  "account-restricted": 3, // 14 d: longer than the week after which most are lifted (LI; the step is ours)
  "signed-out": null,
  unreadable: null,
  "approaching-limit": null,
  "notes-spent": null,
};

/** Whether LinkedIn (or not understanding it) stops everything. False only for the notices. */
export function stops(kind: RestrictionKind): boolean {
  return kind !== "approaching-limit" && kind !== "notes-spent";
}

/**
 * Whether LinkedIn's stop stands: until the person has said that LinkedIn works normally again. What is
 * missing after that, the look at the Sent page, is our own care and no stop.
 */
export const isStanding = ({ kind, confirmedAt, dismissedAt }: RestrictionEvent): boolean =>
  stops(kind) && confirmedAt === null && dismissedAt === null;

/** Whether it has a cooldown and so lengthens the ones after it. */
export function isSerious(kind: RestrictionKind): boolean {
  return FIRST_STEP[kind] !== null;
}

/**
 * When the cooldown of an event seen at `at` ends; `at` itself when there is none. Each serious
 * event of the 90 days before takes it one step further, to 30 days at most. Events of `earlier`
 * that seem to come later (the clock was set back) count too.
 */
export function cooldownFor(kind: RestrictionKind, earlier: readonly StopEvent[], at: Instant): Instant {
  return at + (stretchOf(kind, earlier, at)?.length ?? 0);
}

/** What earlier events made of a cooldown. Lengths in ms. */
export interface Stretch {
  /** Of the serious ones within 90 days; 1: the first. */
  readonly nth: number;
  /** Of a first one. */
  readonly first: number;
  readonly length: number;
}

/** How long a cooldown is and why, for the words about it; null where the kind has none. */
export function stretchOf(kind: RestrictionKind, earlier: readonly StopEvent[], at: Instant): Stretch | null {
  const first = FIRST_STEP[kind];
  if (first === null) return null;
  const before = earlier.filter(
    (event) => isSerious(event.kind) && event.at > at - RESTRICTION_MEMORY,
  ).length;
  const step = (index: number): number => COOLDOWN_STEPS[Math.min(index, COOLDOWN_STEPS.length - 1)] ?? 0;
  return { nth: before + 1, first: step(first), length: step(first + before) };
}

/** What stops everything now, and until when at least. */
export type Stop =
  /** A cooldown runs. `confirmed`: time alone ends it; else the person is needed as well. */
  | {
      readonly kind: "cooling";
      readonly event: StopEvent;
      readonly until: Instant;
      readonly confirmed: boolean;
    }
  /** Every cooldown is over; `event` waits for the person. */
  | { readonly kind: "needs-person"; readonly event: StopEvent }
  /** The person confirmed all of them; before the next one goes the Sent page is read. */
  | { readonly kind: "needs-check"; readonly event: StopEvent };

/**
 * The stop in force at `now`, null when none is (I4). Of several: the longest cooldown, else the newest that
 * waits for the person, else the newest that waits for the Sent page.
 */
export function stopAt(restrictions: readonly StopEvent[], now: Instant): Stop | null {
  const stopping = restrictions.filter((event) => stops(event.kind));
  const unconfirmed = stopping.filter((event) => event.confirmedAt === null);
  const unchecked = stopping.filter((event) => event.checkedAt === null);
  const cooling = greatest(
    stopping.filter((event) => now < event.cooldownUntil),
    (event) => event.cooldownUntil,
  );
  if (cooling !== null) {
    return {
      kind: "cooling",
      event: cooling,
      until: cooling.cooldownUntil,
      confirmed: unconfirmed.length + unchecked.length === 0,
    };
  }
  const waiting = greatest(unconfirmed, (event) => event.at);
  if (waiting !== null) return { kind: "needs-person", event: waiting };
  const unseen = greatest(unchecked, (event) => event.at);
  return unseen === null ? null : { kind: "needs-check", event: unseen };
}

function greatest<T>(items: readonly T[], by: (item: T) => number): T | null {
  return items.reduce<T | null>((best, item) => (best === null || by(item) > by(best) ? item : best), null);
}

/**
 * Of what stops and is not over, the one a person is shown: the longest wait that runs, else the newest that
 * needs their word, else the newest whose look at the Sent page is to come. Null: nothing stops.
 */
export function guiding<Event extends StopEvent>(open: readonly Event[], now: Instant): Event | null {
  return (
    greatest(
      open.filter(({ cooldownUntil }) => now < cooldownUntil),
      ({ cooldownUntil }) => cooldownUntil,
    ) ??
    greatest(
      open.filter(({ confirmedAt }) => confirmedAt === null),
      ({ at }) => at,
    ) ??
    greatest(open, ({ at }) => at)
  );
}
