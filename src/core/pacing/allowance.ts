import { SLOWED_TO } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { stopAt } from "../restriction/cooldown.ts";
import { slowedUntil } from "../restriction/notice.ts";
import { DAY, type Instant } from "../shared/time.ts";
import { capacityOf } from "./capacity.ts";
import { evenly } from "./climb.ts";
import { shareOfDay, type WorkingDay } from "./hours.ts";
import type { Level } from "./level.ts";
import type { Allowance, AllowanceBound, PacingSnapshot } from "./types.ts";
import { type Ascending, countIn } from "./windows.ts";

/** The rolling week of the weekly cap: 168 hours. */
export const WEEK: number = 7 * DAY;

/** A number and what holds it there. */
interface Held {
  readonly most: number;
  readonly bounds: readonly AllowanceBound[];
}

/**
 * How many may go on `today`, the person's day at `now`, by the pace alone, and what holds the number
 * there. `since`: from when on what was sent counts as today's.
 */
export function allowanceAt(
  snapshot: Pick<PacingSnapshot, "restrictions">,
  sends: Ascending,
  policy: Policy,
  today: WorkingDay,
  since: Instant,
  level: Level,
  now: Instant,
): Allowance {
  const sentToday = sends.filter((sent) => sent >= since).length;
  const of = (most: number, bounds: readonly AllowanceBound[]): Allowance => ({
    today: most,
    sentToday,
    left: Math.max(0, most - sentToday),
    bounds,
  });

  const stop = stopAt(snapshot.restrictions, now);
  if (stop !== null) {
    const until = stop.event.cooldownUntil;
    return of(0, [{ kind: "cooldown", until, ...(stop.kind === "needs-check" ? { unchecked: true } : {}) }]);
  }
  const closing = today.hours.at(-1)?.to;
  if (closing === undefined) return of(0, [{ kind: "day-off" }]);

  const own = tightest([
    byLevel(level, policy),
    { most: policy.dailyCap, bounds: [{ kind: "daily-cap", cap: policy.dailyCap }] },
    capacityOf(today.hours, policy),
    onShortDay(level, today, policy),
  ]);
  const until = slowedUntil(snapshot.restrictions, now);
  const paced: Held =
    until === null
      ? own
      : {
          most: Math.max(1, Math.floor(own.most * SLOWED_TO)),
          bounds: [{ kind: "slowed", until }, ...own.bounds],
        };
  // What leaves the rolling week before today's hours close makes room today.
  const inWeek = countIn(sends, Math.max(now, closing), WEEK);
  const within = (most: number, bound: AllowanceBound): Held => ({
    most: sentToday + Math.max(0, most - inWeek),
    bounds: [bound],
  });
  const sentInWindow = countIn(sends, now, WEEK);
  const held = [within(policy.weeklyCap, { kind: "weekly-cap", cap: policy.weeklyCap, sentInWindow }), paced];
  if (level.ceiling !== null) {
    const { perWeek, sentBefore, at, kind: restriction } = level.ceiling;
    const bound: AllowanceBound = { kind: "remembered", perWeek, sentBefore, at, restriction };
    const most = evenly(level.ceiling, policy);
    held.push(tightest([within(perWeek, bound), { most, bounds: [bound] }]));
  }
  const { most, bounds } = tightest(held);
  return of(most, bounds);
}

/** A half day takes its part of the rate. */
function onShortDay({ perDay }: Level, today: WorkingDay, policy: Policy): Held {
  const share = shareOfDay(today, policy);
  const fit = share === 1 ? Number.POSITIVE_INFINITY : Math.max(1, Math.ceil(perDay * share));
  return { most: fit, bounds: [{ kind: "hours", fit }] };
}

const byLevel = (level: Level, policy: Policy): Held => ({
  most: level.perDay,
  bounds: [levelBound(level, policy)],
});

/** What holds the rate itself where it is, whatever the day. */
export function levelBound(
  { perDay, activeDays, evidence, halvedOn }: Level,
  policy: Policy,
): Extract<AllowanceBound, { readonly kind: "target" | "acceptance-floor" | "holding" | "ramp" }> {
  const target = policy.targetPerDay;
  if (perDay >= target) return { kind: "target", target };
  if (halvedOn !== null)
    return { kind: "acceptance-floor", level: perDay, floor: policy.acceptanceFloor / 100 };
  const { verdict, accepted, decided } = evidence;
  if (verdict === "mediocre" || verdict === "poor")
    return { kind: "holding", level: perDay, accepted, decided };
  return { kind: "ramp", level: perDay, activeDays, target };
}

function tightest(all: readonly Held[]): Held {
  const most = Math.min(...all.map((held) => held.most));
  return { most, bounds: all.filter((held) => held.most === most).flatMap((held) => held.bounds) };
}
