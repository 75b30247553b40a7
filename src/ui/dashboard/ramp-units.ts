import type { Ramp, RampDay } from "../../core/dashboard/ramp.ts";
import { stops } from "../../core/restriction/cooldown.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import type { LocalDay } from "../../core/shared/time.ts";

const WEEK = 7;
/** More days than that are drawn by week: half a year of bars is a comb. */
const MOST_DAYS = 26 * WEEK;

/** What is drawn as one bar: a day, or a week where there are many. */
export interface RampUnit {
  /** Its first day. */
  readonly from: LocalDay;
  readonly days: readonly RampDay[];
  /** What was allowed in all; null: of no day is it known. */
  readonly planned: number | null;
  readonly sent: number;
  /** All of it is still to come. */
  readonly isAhead: boolean;
  readonly said: readonly RestrictionEvent[];
}

export interface RampUnits {
  readonly units: readonly RampUnit[];
  /** How many days each one is. */
  readonly length: 1 | 7;
  /** In units from the left edge. */
  readonly stops: readonly number[];
  readonly warnings: readonly number[];
  readonly waits: readonly { readonly from: number; readonly to: number }[];
}

/** Days put together so that each bar can be seen. */
export function rampUnits({ days, timeline }: Ramp): RampUnits {
  const length = days.length > MOST_DAYS ? WEEK : 1;
  const placed = timeline.marks.map(({ event, at }) => ({ event, at: Math.min(at, days.length - 0.01) }));
  const places = (stop: boolean) =>
    placed.filter(({ event }) => stops(event.kind) === stop).map(({ at }) => at / length);
  const units = Array.from({ length: Math.ceil(days.length / length) }, (_, place) => {
    const own = days.slice(place * length, (place + 1) * length);
    const said = placed.filter(({ at }) => Math.floor(at / length) === place);
    return unitOf(
      own,
      said.map(({ event }) => event),
    );
  });
  return {
    units,
    length,
    stops: places(true),
    warnings: places(false),
    waits: timeline.bands.map(({ from, to }) => ({ from: from / length, to: to / length })),
  };
}

function unitOf(days: readonly RampDay[], said: readonly RestrictionEvent[]): RampUnit {
  const planned = days.flatMap(({ planned }) => (planned.kind === "kept" ? [planned.count] : []));
  return {
    from: days[0]?.day ?? "",
    days,
    planned: planned.length === 0 ? null : planned.reduce((sum, count) => sum + count, 0),
    sent: days.reduce((sum, day) => sum + day.sent, 0),
    isAhead: days.every(({ planned }) => planned.kind === "ahead"),
    said,
  };
}
