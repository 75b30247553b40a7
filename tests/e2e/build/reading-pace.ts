/**
 * As `src/linkedin/lists/reading-pace.ts`, for a page that answers at once: a list of 1,200 is read in seconds.
 * In the page's own time, three times as fast as the clock (`page-time.ts`).
 */
export const BETWEEN_STEPS = 90;
export const LOOK_EVERY = 90;
export const MORE_WITHIN = 6_000;
export const TOLD_EVERY = 3_000;
