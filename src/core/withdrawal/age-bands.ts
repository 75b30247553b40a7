import { DAY } from "../shared/time.ts";

/** By how long they have waited, the longest first; `unknown`: neither the log nor the list says. */
export const AGE_BANDS = ["over-60", "21-to-60", "14-to-21", "7-to-14", "under-7", "unknown"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Borders: a week; 14 days, from which an invitation is decided; 21, from which taking back is suggested; two months. */
const FROM: readonly (readonly [AgeBand, number])[] = [
  ["over-60", 60 * DAY],
  ["21-to-60", 21 * DAY],
  ["14-to-21", 14 * DAY],
  ["7-to-14", 7 * DAY],
  ["under-7", 0],
];

/** The band of a least age in ms. One in the future, by a clock that was moved, is the youngest. */
export function ageBand(ageAtLeast: number | null): AgeBand {
  if (ageAtLeast === null) return "unknown";
  return FROM.find(([, from]) => ageAtLeast >= from)?.[0] ?? "under-7";
}

export type AgeCounts = Readonly<Record<AgeBand, number>>;

export function countAges(ages: Iterable<number | null>): AgeCounts {
  const counts: Record<AgeBand, number> = {
    "over-60": 0,
    "21-to-60": 0,
    "14-to-21": 0,
    "7-to-14": 0,
    "under-7": 0,
    unknown: 0,
  };
  for (const age of ages) counts[ageBand(age)] += 1;
  return counts;
}
