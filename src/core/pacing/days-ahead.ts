import { DECIDED_AFTER, GOOD_ABOVE_FLOOR, LEARNT_FROM } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { stopAt } from "../restriction/cooldown.ts";
import { DAY, type Instant, type LocalDay, localDay } from "../shared/time.ts";
import { addDays, dayBounds, dayNumber, type Span } from "../shared/wall-clock.ts";
import { daybookOf, type GrowingDaybook, growingDaybook } from "./daybook.ts";
import { evidenceOn } from "./evidence.ts";
import { afterWorking, hoursOf, lengthOf, workedBefore } from "./hours.ts";
import { levels } from "./level.ts";
import { notesLeft } from "./notes.ts";
import { leastSpacing } from "./slot.ts";
import type { Allowance, AllowanceBound, PacingSnapshot, Spent } from "./types.ts";
import { standingAt } from "./waits.ts";
import { withinReach } from "./within-reach.ts";

/** A calendar day to come, or today. */
export interface DayAhead {
  readonly day: LocalDay;
  /** Went already: 0 but for today. */
  readonly sent: number;
  /** Invitations of the day in all, if everything allowed is sent; `sent` included. */
  readonly count: number;
  /** What holds the number there, tightest first; never empty. */
  readonly bounds: readonly AllowanceBound[];
}

/** What is assumed of the days to come. */
export interface Assumed {
  /** Share from 0 to 1 that is accepted in the end, of those to come and those too young to be judged. */
  readonly share: number;
  /** No day takes more. */
  readonly most: number;
}

/** Of how much the planner is told, as the store reads it for today's plan. */
const SENDS_FOR = 8 * DAY;

/**
 * The planner rolled forward from `now`, without end: each day's number is asked for at its opening and taken
 * as sent, spread over its hours. Today is as it stands. Of every later day it is assumed that the person has
 * done what only they can: approved enough that need no note of the month, gone on, signed in with the right
 * account, said after a cooldown that LinkedIn works, and that the Sent page could be read then. Days that
 * the planner will have forgotten by then (after 400) still count here: walking all of them anew for each day ahead
 * took ten times as long, and changed the numbers of one old account in eight, by one to three a day.
 */
export function* daysAhead(
  snapshot: PacingSnapshot,
  policy: Policy,
  now: Instant,
  seed: number,
  assumed: Assumed,
): Generator<DayAhead, never> {
  let reckoned = foretold(snapshot, policy, now, assumed.share);
  const today = localDay(now, policy.zone);
  const book = bookFrom(reckoned, dayNumber(today));
  // What a day past taught stays so whatever comes: each is walked once, not anew for every day ahead.
  let levelOn = levels(book, reckoned.restrictions, policy);
  for (let day = today; ; day = addDays(day, 1)) {
    const known = { ...reckoned, pending: Math.round(reckoned.pending) };
    const hours = hoursOf(day, policy);
    const opening = hours[0]?.from ?? dayBounds(day, policy.zone).from;
    const at = stopOver(known, day === today ? now : opening, hours);
    const sends = known.sends.map((sent) => Math.min(sent.at, at));
    const { allowance: paced } = standingAt({ snapshot: known, policy, seed, sends, levelOn }, at);
    const allowance = withinReach(paced, known, policy, notesLeft(known, policy, at));
    const fit = fitAfter(at, hours, known, allowance, policy);
    const left = Math.min(allowance.left, fit, Math.max(0, assumed.most - allowance.sentToday));
    const count = allowance.sentToday + left;
    const bounds: readonly AllowanceBound[] =
      fit < allowance.left ? [{ kind: "hours", fit: count }] : allowance.bounds;
    yield { day, sent: day === today ? allowance.sentToday : 0, count, bounds: bounds.map(inWhole) };
    book.add(dayNumber(day), left, assumed.share * left);
    const events = reckoned.restrictions.length;
    reckoned = afterSending(reckoned, spread(left, at, hours, day), assumed.share, at);
    // What LinkedIn said is forgotten one day, and what it taught with it.
    if (reckoned.restrictions.length < events) levelOn = levels(book, reckoned.restrictions, policy);
  }
}

/** Of those old enough to be judged today, the share accepted; one that is good where too few are. */
export function shareAccepted(snapshot: PacingSnapshot, policy: Policy, now: Instant): number {
  const floor = policy.acceptanceFloor / 100;
  const today = dayNumber(localDay(now, policy.zone));
  const { decided, accepted, verdict } = evidenceOn(
    today,
    Number.NEGATIVE_INFINITY,
    daybookOf(snapshot.days, today + 1),
    floor,
  );
  return verdict === "early" ? Math.min(1, floor + 3 * GOOD_ABOVE_FLOOR) : accepted / decided;
}

/** The snapshot with what is still to be accepted of the young ones. Shares of people are kept as fractions. */
function foretold(snapshot: PacingSnapshot, policy: Policy, now: Instant, share: number): PacingSnapshot {
  const today = dayNumber(localDay(now, policy.zone));
  let coming = 0;
  const days = snapshot.days.map((figures) => {
    if (today - dayNumber(figures.day) >= DECIDED_AFTER / DAY) return figures;
    const spent = figures.sent + figures.byHand + figures.unknown;
    const acceptedOfSent = Math.max(figures.acceptedOfSent, share * spent);
    coming += acceptedOfSent - figures.acceptedOfSent;
    return { ...figures, acceptedOfSent };
  });
  // Today's ceiling is judged by what waits today.
  const pending = snapshot.pending >= policy.pendingCeiling ? snapshot.pending : snapshot.pending - coming;
  return { ...snapshot, days, pending: Math.max(0, pending) };
}

/** When the day can begin: its opening, or the end of a cooldown that lies within its hours. */
function stopOver({ restrictions }: PacingSnapshot, from: Instant, hours: readonly Span[]): Instant {
  const stop = stopAt(restrictions, from);
  const closing = hours.at(-1)?.to ?? from;
  return stop?.kind === "cooling" && stop.confirmed && stop.until < closing ? stop.until : from;
}

/** How many the hours still hold at the least spacing. */
function fitAfter(
  at: Instant,
  hours: readonly Span[],
  { sends }: PacingSnapshot,
  { today }: Allowance,
  policy: Policy,
): number {
  const length = lengthOf(hours);
  if (length === 0 || today === 0) return 0;
  const spacing = leastSpacing(length, today, policy);
  const last = sends.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  const rested = last < (hours[0]?.from ?? at) ? 0 : workedBefore(hours, last) + spacing;
  return Math.ceil(Math.max(0, length - Math.max(rested, workedBefore(hours, at))) / spacing);
}

/** So many sends from `at` on, evenly over the working time that is left. */
function spread(count: number, at: Instant, hours: readonly Span[], day: LocalDay): readonly Spent[] {
  const worked = workedBefore(hours, at);
  const share = (lengthOf(hours) - worked) / count;
  return Array.from({ length: count }, (_, index) => ({
    id: `${day} ${index}`,
    at: afterWorking(hours, worked + index * share) ?? at,
    segmentId: null,
  }));
}

/** Days before anything went change no level, so that an empty book may begin with today. */
function bookFrom({ days }: PacingSnapshot, today: number): GrowingDaybook {
  const first = days.reduce((earliest, { day }) => Math.min(earliest, dayNumber(day)), today);
  return growingDaybook(days, first);
}

/** What the planner would be told on the day after, but for the days, which stand in the book. */
function afterSending(
  known: PacingSnapshot,
  sent: readonly Spent[],
  share: number,
  at: Instant,
): PacingSnapshot {
  return {
    sends: [...known.sends.filter((one) => one.at > at - SENDS_FOR), ...sent],
    days: known.days,
    restrictions: known.restrictions
      .filter((event) => event.at > at - LEARNT_FROM)
      .map((event) => ({
        ...event,
        confirmedAt: event.confirmedAt ?? event.cooldownUntil,
        checkedAt: event.checkedAt ?? event.cooldownUntil,
      })),
    approved: [],
    weights: known.weights,
    inFlight: null,
    pending: known.pending + (1 - share) * sent.length,
    notesUsed: 0,
    zonesBefore: [],
    paused: false,
    account: "same",
  };
}

/** Fractions of people are for reckoning only. */
function inWhole(bound: AllowanceBound): AllowanceBound {
  return bound.kind === "holding" ? { ...bound, accepted: Math.round(bound.accepted) } : bound;
}
