import { RESTRICTION_KINDS } from "../restriction/restriction.ts";
import { type Instant, localDay, MINUTE, type Zone } from "../shared/time.ts";
import { addDays } from "../shared/wall-clock.ts";
import type { AccountStanding, PacingSnapshot } from "./types.ts";

/** Why there is no plan: what was handed in can't be true. */
export interface SnapshotProblem {
  readonly rows: "sends" | "days" | "restrictions" | "approved" | "weights" | "account" | "counts";
  readonly problem: "out-of-order" | "twice" | "in-the-future" | "unknown-state" | "not-a-number";
  /** The row's id or day, or the value that is wrong. */
  readonly which: string;
  /** For one in the future: when it will have been. */
  readonly at: Instant | null;
}

/** Clocks are put right by seconds all the time: so far ahead a row counts as just now. */
export const CLOCK_TOLERANCE: number = MINUTE;

const ACCOUNTS: readonly AccountStanding[] = ["same", "different", "not-yet-seen"];

/** What is wrong with a snapshot at `now`, the first of it; null: nothing. */
export function snapshotProblem(snapshot: PacingSnapshot, zone: Zone, now: Instant): SnapshotProblem | null {
  const { sends, days, restrictions, approved, weights, account, pending, notesUsed } = snapshot;
  const wrong = (
    rows: SnapshotProblem["rows"],
    problem: SnapshotProblem["problem"],
    which: string,
    at: Instant | null = null,
  ): SnapshotProblem => ({ rows, problem, which, at });

  const seen = new Set<string>();
  let before = Number.NEGATIVE_INFINITY;
  for (const { id, at } of sends) {
    if (!Number.isFinite(at)) return wrong("sends", "not-a-number", id);
    if (at < before) return wrong("sends", "out-of-order", id);
    if (seen.has(id)) return wrong("sends", "twice", id);
    if (at > now + CLOCK_TOLERANCE) return wrong("sends", "in-the-future", id, at);
    seen.add(id);
    before = at;
  }
  // Of a zone further east the next day's figures may be there already.
  const lastDay = addDays(localDay(now, zone), 1);
  let dayBefore = "";
  for (const { day, sent, byHand, unknown, accepted, acceptedOfSent } of days) {
    if (day === dayBefore) return wrong("days", "twice", day);
    if (day < dayBefore) return wrong("days", "out-of-order", day);
    if (day > lastDay) return wrong("days", "in-the-future", day);
    if (![sent, byHand, unknown, accepted, acceptedOfSent].every(isCount))
      return wrong("days", "not-a-number", day);
    dayBefore = day;
  }
  const events = new Set<string>();
  let eventBefore = Number.NEGATIVE_INFINITY;
  for (const { id, kind, at, cooldownUntil } of restrictions) {
    if (!RESTRICTION_KINDS.includes(kind)) return wrong("restrictions", "unknown-state", kind);
    if (!Number.isFinite(at) || !Number.isFinite(cooldownUntil))
      return wrong("restrictions", "not-a-number", id);
    if (events.has(id)) return wrong("restrictions", "twice", id);
    if (at < eventBefore) return wrong("restrictions", "out-of-order", id);
    if (at > now + CLOCK_TOLERANCE) return wrong("restrictions", "in-the-future", id, at);
    events.add(id);
    eventBefore = at;
  }
  const ids = new Set<string>();
  for (const { id } of approved) {
    if (ids.has(id)) return wrong("approved", "twice", id);
    ids.add(id);
  }
  for (const [segmentId, weight] of weights) {
    if (!isCount(weight) || weight === 0) return wrong("weights", "not-a-number", segmentId);
  }
  if (!ACCOUNTS.includes(account)) return wrong("account", "unknown-state", account);
  if (!isCount(pending)) return wrong("counts", "not-a-number", `pending ${pending}`);
  return isCount(notesUsed) ? null : wrong("counts", "not-a-number", `notesUsed ${notesUsed}`);
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
