import type { Instant } from "../shared/time.ts";

/**
 * Sliding windows over instants in ascending order. A window of a length that ends at `at` holds what
 * is younger than that length. What lies after `at` (the clock was set back) counts as just now, so a
 * wrong clock never gives budget.
 */
export type Ascending = readonly Instant[];

export function ascending(instants: readonly Instant[]): Ascending {
  return [...instants].sort((a, b) => a - b);
}

/** How many the window that ends at `at` holds. */
export function countIn(instants: Ascending, at: Instant, length: number): number {
  return instants.filter((instant) => instant > at - length).length;
}

/** The earliest time, not before `at`, at which the window holds fewer than `cap` (1 or more). */
export function roomFrom(instants: Ascending, at: Instant, length: number, cap: number): Instant {
  const oldest = instants.at(-cap);
  return oldest === undefined || instants.length < cap ? at : Math.max(at, oldest + length);
}
