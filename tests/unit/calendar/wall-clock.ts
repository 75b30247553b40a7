import * as real from "../../../src/core/shared/wall-clock.ts";
import { byQuarter, remembering } from "./remembering.ts";

export * from "../../../src/core/shared/wall-clock.ts";

export const addDays: typeof real.addDays = remembering(real.addDays);
export const weekday: typeof real.weekday = remembering(real.weekday);
export const monthStart: typeof real.monthStart = remembering(real.monthStart, byQuarter);
export const nextMonthStart: typeof real.nextMonthStart = remembering(real.nextMonthStart, byQuarter);
export const dayBounds: typeof real.dayBounds = remembering(real.dayBounds);
/** By the bounds too, which a caller may hand in. */
export const wallClockSpans: typeof real.wallClockSpans = remembering(
  real.wallClockSpans,
  (day, zone, from, to, bounds) => `${day}|${zone}|${from}|${to}|${bounds?.from}|${bounds?.to}`,
);
