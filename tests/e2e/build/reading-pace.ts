/** As `src/linkedin/lists/reading-pace.ts`, for a page that answers at once: a list of 1,200 is read in seconds. */
export const BETWEEN_STEPS = 30;
export const LOOK_EVERY = 30;
export const MORE_WITHIN = 2_000;
export const TOLD_EVERY = 1_000;
