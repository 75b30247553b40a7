import type { Instant, Zone } from "../../shared/time.ts";

/** No clock is ever changed but at a quarter of an hour, nor does a day begin at another time. */
const QUARTER = 15 * 60_000;
const byQuarter = (at: Instant, zone: Zone): string => `${Math.floor(at / QUARTER)}|${zone}`;

/**
 * Pure functions that remember what they gave: the laws ask the calendar the same things a million
 * times, and Temporal from a polyfill is nearly all of their time.
 */
function remembering<Args extends readonly unknown[], Out>(
  pure: (...args: Args) => Out,
  keyOf: (...args: Args) => string = (...args) => args.join("|"),
): (...args: Args) => Out {
  const known = new Map<string, Out>();
  return (...args) => {
    const key = keyOf(...args);
    const before = known.get(key);
    if (before !== undefined) return before;
    const out = pure(...args);
    known.set(key, out);
    return out;
  };
}

type Time = typeof import("../../shared/time.ts");

export function quickTime(real: Time): Time {
  return { ...real, localDay: remembering(real.localDay, byQuarter) };
}

type WallClock = typeof import("../../shared/wall-clock.ts");

export function quickWallClock(real: WallClock): WallClock {
  return {
    ...real,
    dayBounds: remembering(real.dayBounds),
    addDays: remembering(real.addDays),
    weekday: remembering(real.weekday),
    wallClockSpans: remembering(real.wallClockSpans),
    nextMonthStart: remembering(real.nextMonthStart, byQuarter),
  };
}
