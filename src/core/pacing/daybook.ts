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

/** One that is written on, for days that are foreseen one after the other. */
export interface GrowingDaybook extends Daybook {
  /** Adds to a day on or after `first`. */
  add(day: number, spent: number, accepted: number): void;
}

/** The days before `until`; what is handed in of later ones is left out. */
export function daybookOf(days: readonly DailyFigures[], until: number): Daybook {
  const rows = days.filter(({ day }) => dayNumber(day) < until);
  const first = rows.reduce((earliest, { day }) => Math.min(earliest, dayNumber(day)), until);
  return growingDaybook(rows, first);
}

/** The days from `first` on; what is handed in of earlier ones is left out. */
export function growingDaybook(days: readonly DailyFigures[], first: number): GrowingDaybook {
  // Sums of all before, so that any stretch is one difference.
  const spent: number[] = [0];
  const accepted: number[] = [0];
  const before = (sums: readonly number[], day: number): number =>
    sums[Math.max(0, Math.min(sums.length - 1, day - first))] ?? 0;
  const between = (sums: readonly number[], from: number, to: number): number =>
    to < from ? 0 : before(sums, to + 1) - before(sums, from);
  const add = (sums: number[], day: number, count: number): void => {
    while (sums.length <= day - first + 1) sums.push(sums.at(-1) ?? 0);
    for (let index = day - first + 1; index < sums.length; index += 1)
      sums[index] = (sums[index] ?? 0) + count;
  };
  const book: GrowingDaybook = {
    first,
    spentOn: (day) => between(spent, day, day),
    spentFrom: (from, to) => between(spent, from, to),
    acceptedFrom: (from, to) => between(accepted, from, to),
    add(day, more, yes) {
      if (day < first) return;
      add(spent, day, more);
      add(accepted, day, yes);
    },
  };
  // In the order of their days each is written behind what is there.
  const inOrder = days.map((figures) => ({ day: dayNumber(figures.day), figures }));
  for (const { day, figures } of inOrder.toSorted((one, other) => one.day - other.day)) {
    book.add(day, spentOf(figures), figures.acceptedOfSent);
  }
  return book;
}

function spentOf(figures: DailyFigures): number {
  return figures.sent + figures.byHand + figures.unknown;
}
