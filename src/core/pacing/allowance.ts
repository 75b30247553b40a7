import { SLOWED_FOR } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { stopAt } from "../restriction/cooldown.ts";
import type { RestrictionEvent } from "../restriction/restriction.ts";
import { DAY, type Instant } from "../shared/time.ts";
import type { WorkingDay } from "./hours.ts";
import { rampOn } from "./ramp.ts";
import type { Allowance, AllowanceBound, PacingSnapshot } from "./types.ts";
import { type Ascending, countIn } from "./windows.ts";

/** The rolling week of the weekly cap: 168 hours. */
export const WEEK: number = 7 * DAY;

/** How many may go on `today`, the person's day at `now`, and what holds the number there. */
export function allowanceAt(
  snapshot: PacingSnapshot,
  sends: Ascending,
  policy: Policy,
  today: WorkingDay,
  now: Instant,
): Allowance {
  const sentToday = sends.filter((sent) => sent >= today.from).length;
  const of = (most: number, bounds: readonly AllowanceBound[]): Allowance => ({
    today: most,
    sentToday,
    left: Math.max(0, most - sentToday),
    bounds,
  });

  const stop = stopAt(snapshot.restrictions, now);
  if (stop !== null) return of(0, [{ kind: "cooldown", until: stop.event.cooldownUntil }]);
  const closing = today.hours.at(-1)?.to;
  if (closing === undefined) return of(0, [{ kind: "day-off" }]);

  const { level, activeDays } = rampOn(today.day, snapshot.days, snapshot.restrictions, policy);
  const target = policy.targetPerDay;
  const own = tightest([
    level < target
      ? { most: level, bounds: [{ kind: "ramp", level, activeDays, target }] }
      : { most: target, bounds: [{ kind: "target", target }] },
    { most: policy.dailyCap, bounds: [{ kind: "daily-cap", cap: policy.dailyCap }] },
  ]);
  const until = slowedUntil(snapshot.restrictions, now);
  const paced: Held =
    until === null
      ? own
      : { most: Math.max(1, Math.floor(own.most / 2)), bounds: [{ kind: "slowed", until }, ...own.bounds] };
  // What leaves the rolling week before today's hours close makes room today.
  const room = Math.max(0, policy.weeklyCap - countIn(sends, Math.max(now, closing), WEEK));
  const sentInWindow = countIn(sends, now, WEEK);
  const { most, bounds } = tightest([
    { most: sentToday + room, bounds: [{ kind: "weekly-cap", cap: policy.weeklyCap, sentInWindow }] },
    paced,
  ]);
  return of(most, bounds);
}

/** A number and what holds it there. */
interface Held {
  readonly most: number;
  readonly bounds: readonly AllowanceBound[];
}

function tightest(all: readonly Held[]): Held {
  const most = Math.min(...all.map((held) => held.most));
  return { most, bounds: all.filter((held) => held.most === most).flatMap((held) => held.bounds) };
}

/** The end of the slower week after LinkedIn's notice; null when there is none. */
function slowedUntil(restrictions: readonly RestrictionEvent[], now: Instant): Instant | null {
  const ends = restrictions
    .filter((event) => event.kind === "approaching-limit")
    .map((event) => event.at + SLOWED_FOR)
    .filter((end) => now < end);
  return ends.length === 0 ? null : Math.max(...ends);
}
