import { GOOD_ABOVE_FLOOR } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import { type Instant, type LocalDay, localDay } from "../shared/time.ts";
import { addDays, dayNumber, weekday } from "../shared/wall-clock.ts";
import { type Assumed, type DayAhead, daysAhead, shareAccepted } from "./days-ahead.ts";
import { type SnapshotProblem, snapshotProblem } from "./snapshot.ts";
import type { PacingSnapshot } from "./types.ts";
import { outlook } from "./waits.ts";

export interface ForecastDay extends DayAhead {
  /** ISO, 1 Monday to 7 Sunday. */
  readonly weekday: number;
}

/** Further ahead nobody should believe a forecast. Days. */
const FORESEEN = 365;
/** So many days are foreseen one by one; later ones are taken to be as those of the last four weeks of them. */
const ONE_BY_ONE = 56;
const WEEKS = 28;

/**
 * The next `count` calendar days of the person's zone, today first: how many would go each day if everything
 * allowed were sent and people went on accepting as they did in the last weeks. What is assumed of the person
 * is said at `daysAhead`. A snapshot that can't be true gives the problem.
 */
export function forecastDays(
  snapshot: PacingSnapshot,
  policy: Policy,
  now: Instant,
  seed: number,
  count: number,
): Result<readonly ForecastDay[], SnapshotProblem> {
  const problem = snapshotProblem(snapshot, policy.zone, now);
  if (problem !== null) return fail(problem);
  const assumed = { share: shareAccepted(snapshot, policy, now), most: Number.POSITIVE_INFINITY };
  const days: ForecastDay[] = [];
  if (count <= 0) return ok(days);
  for (const ahead of daysAhead(snapshot, policy, now, seed, assumed)) {
    days.push({ ...ahead, weekday: weekday(ahead.day) });
    if (days.length >= count) break;
  }
  return ok(days);
}

/** From when to when a list may be through; null: never, or more than a year away. */
export interface ThroughBy {
  readonly soonest: LocalDay | null;
  readonly latest: LocalDay | null;
}

/** The days to come at the two ends of what may be, each reckoned once however often it is asked for. */
export interface EndsAhead {
  readonly asForecast: Iterable<DayAhead>;
  /** The pace stays where it is today, and fewer accept than is enough to go up. */
  readonly slower: Iterable<DayAhead>;
}

/** Null where the snapshot can't be true. */
export function endsAhead(
  snapshot: PacingSnapshot,
  policy: Policy,
  now: Instant,
  seed: number,
): EndsAhead | null {
  if (snapshotProblem(snapshot, policy.zone, now) !== null) return null;
  const share = shareAccepted(snapshot, policy, now);
  const today = dayNumber(localDay(now, policy.zone));
  const { perDay } = outlook(snapshot, policy, now, seed).levelOn(today);
  const mediocre = policy.acceptanceFloor / 100 + GOOD_ABOVE_FLOOR / 2;
  const ahead = (assumed: Assumed) => remembered(daysAhead(snapshot, policy, now, seed, assumed));
  return {
    asForecast: ahead({ share, most: Number.POSITIVE_INFINITY }),
    slower: ahead({ share: Math.min(share, mediocre), most: perDay }),
  };
}

/** A walk without end that may be begun again: what was reckoned is kept. */
function remembered(days: Iterator<DayAhead, never>): Iterable<DayAhead> {
  const known: DayAhead[] = [];
  return {
    *[Symbol.iterator]() {
      for (let place = 0; ; place += 1) {
        const day = known[place] ?? days.next().value;
        known[place] = day;
        yield day;
      }
    },
  };
}

/** When `waiting` further invitations would all have gone. Both null where the snapshot can't be true. */
export function listThroughBy(
  snapshot: PacingSnapshot,
  policy: Policy,
  now: Instant,
  seed: number,
  waiting: number,
): ThroughBy {
  const ends = endsAhead(snapshot, policy, now, seed);
  return ends === null ? { soonest: null, latest: null } : throughBy(ends, waiting);
}

/** The same of days that are reckoned already. */
export function throughBy({ asForecast, slower }: EndsAhead, waiting: number): ThroughBy {
  const ends = [through(asForecast, waiting), through(slower, waiting)].toSorted(byDay);
  return { soonest: ends[0] ?? null, latest: ends[1] ?? null };
}

function through(days: Iterable<DayAhead>, waiting: number): LocalDay | null {
  let left = waiting;
  const lately: number[] = [];
  for (const { day, sent, count } of days) {
    left -= count - sent;
    if (left <= 0) return day;
    lately.push(count - sent);
    if (lately.length > ONE_BY_ONE) return further(day, left, lately.slice(-WEEKS));
  }
  return null;
}

/** The day on which what is `left` would be through if each four weeks are like those of `lately`. */
function further(day: LocalDay, left: number, lately: readonly number[]): LocalDay | null {
  const inAll = lately.reduce((sum, count) => sum + count, 0);
  const days = Math.ceil((left * lately.length) / inAll);
  return ONE_BY_ONE + days > FORESEEN ? null : addDays(day, days);
}

/** Never is last. A slower pace may be judged, and so halved, later than a faster one, and be through before it. */
function byDay(one: LocalDay | null, other: LocalDay | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
