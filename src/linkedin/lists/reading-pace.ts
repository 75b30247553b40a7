/** Ms between two steps down a list: rows come ten at a time a moment after, and the person may be reading along. */
export const BETWEEN_STEPS = 1_200;
/** Ms between two looks whether more has come. */
export const LOOK_EVERY = 300;
/** Ms within which further rows come, if any do: a slow line needs seconds (ours, as long as for a page to settle). */
export const MORE_WITHIN = 16_000;
/** Ms after which one stretch of reading is told, so that little is lost with the tab. */
export const TOLD_EVERY = 5_000;
