import type { Policy } from "../policy/policy.ts";
import { HOUR, type Instant, localDay, SECOND, type Zone } from "../shared/time.ts";
import { dayBounds, dayNumber, type Span } from "../shared/wall-clock.ts";
import { allowanceAt, WEEK } from "./allowance.ts";
import { daybookOf } from "./daybook.ts";
import { openFrom, type WorkingDay, workingDayAt } from "./hours.ts";
import { type Level, levels } from "./level.ts";
import { slotOn } from "./slot.ts";
import type { Allowance, Blocker, PacingSnapshot } from "./types.ts";
import { type Ascending, roomFrom } from "./windows.ts";

/** What time alone lifts. `until`: nothing goes before it, and it is later than the time asked about. */
export interface Wait {
  readonly kind: Extract<
    Blocker["kind"],
    "outside-hours" | "weekly-cap" | "allowance-used" | "hourly-cap" | "least-gap" | "slot"
  >;
  readonly until: Instant;
}

/** How things stand at a time: the day's number, and what has to pass first, weightiest first; none: one may go. */
export interface Standing {
  readonly today: WorkingDay;
  readonly allowance: Allowance;
  readonly waits: readonly Wait[];
}

/** Everything that stays the same however far ahead one looks. */
export interface Outlook {
  readonly snapshot: PacingSnapshot;
  readonly policy: Policy;
  readonly seed: number;
  readonly sends: Ascending;
  /** The rate of a day by its number, as if nothing more went until then. */
  readonly levelOn: (day: number) => Level;
}

export function outlook(snapshot: PacingSnapshot, policy: Policy, now: Instant, seed: number): Outlook {
  const daybook = daybookOf(snapshot.days, dayNumber(localDay(now, policy.zone)) + 2);
  return {
    snapshot,
    policy,
    seed,
    // What the clock's last correction left a little ahead counts as just now.
    sends: snapshot.sends.map(({ at }) => Math.min(at, now)),
    levelOn: levels(daybook, snapshot.restrictions, policy),
  };
}

/** Allowance and waits at `at`, as if nothing else had changed by then. */
export function standingAt(view: Outlook, at: Instant): Standing {
  const { snapshot, policy, sends, seed } = view;
  const today = workingDayAt(at, policy);
  const { since, until } = budgetDay(at, today, snapshot.zonesBefore);
  const level = view.levelOn(dayNumber(today.day));
  const allowance = allowanceAt(snapshot, sends, policy, today, since, level, at);
  const waits: Wait[] = [];
  const waitFor = (kind: Wait["kind"], end: Instant): void => {
    if (end > at) waits.push({ kind, until: end });
  };

  waitFor("outside-hours", openFrom(at, today, policy));
  waitFor("weekly-cap", roomFrom(sends, at, WEEK, policy.weeklyCap));
  if (allowance.left === 0) waitFor("allowance-used", until);
  waitFor("hourly-cap", roomFrom(sends, at, HOUR, policy.hourlyCap));
  // The least gap is a window that holds one.
  waitFor("least-gap", roomFrom(sends, at, policy.leastGapSeconds * SECOND, 1));
  const opening = today.hours[0]?.from;
  if (allowance.left > 0 && opening !== undefined) {
    const latest = sends.at(-1);
    const last = latest === undefined || latest < opening ? null : latest;
    waitFor("slot", slotOn(today, last, allowance, policy, seed) ?? openFrom(today.to, today, policy));
  }
  return { today, allowance, waits };
}

/**
 * From when on sends count as today's, and when that may change. A person who travels has a day of budget
 * in no zone more than once: what counts is today wherever they were in the last days.
 */
export function budgetDay(
  at: Instant,
  today: Span,
  zonesBefore: readonly Zone[],
): { readonly since: Instant; readonly until: Instant } {
  const days = [today, ...zonesBefore.map((zone) => dayBounds(localDay(at, zone), zone))];
  return {
    since: Math.min(...days.map(({ from }) => from)),
    until: Math.min(...days.map(({ to }) => to)),
  };
}

/** When the last of several waits, at least one, is over. */
export function longest(waits: readonly Wait[]): Instant {
  return Math.max(...waits.map(({ until }) => until));
}

/** Each round passes a wait or a day; a full week takes about ten. A bound, not a number anyone should meet. */
const ROUNDS = 400;

/** The earliest time, not before `from`, at which nothing waits; null when there is none in sight. */
export function freeFrom(view: Outlook, from: Instant): Instant | null {
  let at = from;
  for (let round = 0; round < ROUNDS; round++) {
    const { waits } = standingAt(view, at);
    if (waits.length === 0) return at;
    at = longest(waits);
  }
  return null;
}
