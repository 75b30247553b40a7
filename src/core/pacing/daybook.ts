import type { DailyFigures } from "../invitation/attempt.ts";
import { dayNumber } from "../shared/wall-clock.ts";

/** What went out and what was accepted of it, by calendar day; days are numbers as in `dayNumber`. */
export interface Daybook {
  /** The earliest day with figures; after `until` when there is none. */
  readonly first: number;
  /** Sent, by hand and unknown together, of one day. */
  spentOn(day: number): number;
  /** The same from one day up to and with another; 0 where that lies before. */
  spentFrom(from: number, to: number): number;
  /** How many of those were accepted by now. */
  acceptedFrom(from: number, to: number): number;
}

/** The days before `until`; what is handed in of later ones is left out. */
export function daybookOf(days: readonly DailyFigures[], until: number): Daybook {
  const rows = days
    .map((figures) => ({ day: dayNumber(figures.day), spent: spentOf(figures), figures }))
    .filter(({ day }) => day < until);
  const first = rows.reduce((earliest, { day }) => Math.min(earliest, day), until);
  const length = until - first;
  const spent = new Float64Array(length + 1);
  const accepted = new Float64Array(length + 1);
  for (const { day, spent: count, figures } of rows) {
    spent[day - first + 1] = (spent[day - first + 1] ?? 0) + count;
    accepted[day - first + 1] = (accepted[day - first + 1] ?? 0) + figures.acceptedOfSent;
  }
  // Sums of all before, so that any stretch is one difference.
  for (let index = 1; index <= length; index += 1) {
    spent[index] = (spent[index] ?? 0) + (spent[index - 1] ?? 0);
    accepted[index] = (accepted[index] ?? 0) + (accepted[index - 1] ?? 0);
  }
  const before = (sums: Float64Array, day: number): number =>
    sums[Math.max(0, Math.min(length, day - first))] ?? 0;
  const between = (sums: Float64Array, from: number, to: number): number =>
    to < from ? 0 : before(sums, to + 1) - before(sums, from);
  return {
    first,
    spentOn: (day) => between(spent, day, day),
    spentFrom: (from, to) => between(spent, from, to),
    acceptedFrom: (from, to) => between(accepted, from, to),
  };
}

function spentOf(figures: DailyFigures): number {
  return figures.sent + figures.byHand + figures.unknown;
}
