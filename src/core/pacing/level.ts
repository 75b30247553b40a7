import type { Policy } from "../policy/policy.ts";
import { isSerious } from "../restriction/cooldown.ts";
import type { StopEvent } from "../restriction/restriction.ts";
import { localDay } from "../shared/time.ts";
import { dayNumber } from "../shared/wall-clock.ts";
import { atTheStart, type Ceiling, type Climb, evening, learn, morning } from "./climb.ts";
import type { Daybook } from "./daybook.ts";
import type { Evidence } from "./evidence.ts";

/** The rate that seems right on a day, before the caps the person set. */
export interface Level {
  /** Invitations a day, 1 to `targetPerDay`. */
  readonly perDay: number;
  /** Days with sends since the climb last began anew, today not among them. */
  readonly activeDays: number;
  /** Days with sends since LinkedIn last stopped or warned, or since the first day known. */
  readonly quietDays: number;
  readonly evidence: Evidence;
  /** When it was halved for poor acceptance and nothing newer could be judged since; else null. */
  readonly halvedOn: number | null;
  /** What LinkedIn's last stop or notice taught; null: none is remembered. */
  readonly ceiling: Ceiling | null;
}

/**
 * Congestion control after TCP's: additive increase, multiplicative decrease, a remembered threshold
 * (Jacobson 1988; RFC 5681), no growth by rate that was not used (RFC 7661). A walk over the days:
 * - starts at `rampStart`, adds one after every `rampEveryDays` days on which at least half of the
 *   level went, while acceptance is good or cannot be known yet; holds when it is mediocre or unclear;
 * - halves when acceptance is likely under the floor, then waits a week, and is judged again by newer invitations;
 * - halves at a restriction, and remembers the week's sends before a restriction or a notice as a ceiling;
 *   climbs slower near it, never above it, and raises it by one only after long quiet with good acceptance;
 * - starts anew after 14 days without a send, never higher than it was.
 *
 * What was accepted is known as of now only, so a day long past is judged by late answers too: that
 * can only be kinder than the plan was on that day.
 *
 * Gives the level of any day by its number, as if nothing went on the days that the book does not know;
 * each day is walked once, however many are asked for in order.
 */
export function levels(
  daybook: Daybook,
  restrictions: readonly StopEvent[],
  policy: Policy,
): (day: number) => Level {
  const events = eventsOf(restrictions, policy);
  const first = Math.min(daybook.first, events[0]?.day ?? daybook.first);
  const known = new Map<number, Level>();
  let at = first;
  let walked = atTheStart(policy);

  return (today) => {
    const before = known.get(today);
    if (before !== undefined) return before;
    if (today < at) [at, walked] = [first, atTheStart(policy)];
    for (; at < today; at += 1) {
      walked = evening(morning(walked, at, daybook, policy), at, daybook, policy);
      for (const { event } of on(events, at)) walked = learn(walked, event, at, daybook);
    }
    // What LinkedIn says today holds today, and what seems to come later (a zone left) too.
    const climb = events
      .filter(({ day }) => day >= today)
      .reduce((one, { event }) => learn(one, event, today, daybook), morning(walked, today, daybook, policy));
    const level = levelOf(climb, policy);
    known.set(today, level);
    return level;
  };
}

function levelOf({ perDay, active, quiet, evidence, halvedOn, ceiling }: Climb, policy: Policy): Level {
  return {
    perDay: Math.min(perDay, policy.targetPerDay),
    activeDays: active,
    quietDays: quiet,
    evidence,
    halvedOn: evidence.verdict === "early" ? halvedOn : null,
    ceiling,
  };
}

interface DatedEvent {
  readonly day: number;
  readonly event: StopEvent;
}

/** Stops that say something about the pace, and notices, oldest first. */
function eventsOf(restrictions: readonly StopEvent[], policy: Policy): readonly DatedEvent[] {
  return restrictions
    .filter(({ kind }) => isSerious(kind) || kind === "approaching-limit")
    .toSorted((a, b) => a.at - b.at)
    .map((event) => ({ day: dayNumber(localDay(event.at, policy.zone)), event }));
}

const on = (events: readonly DatedEvent[], day: number): readonly DatedEvent[] =>
  events.length === 0 ? events : events.filter((one) => one.day === day);
