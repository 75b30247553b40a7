/** So many weeks that a dot for each would hide the line. */
const MOST_DOTS = 60;

/** Whether the share of each week is drawn as a line alone. */
export const isDense = (weeks: number): boolean => weeks > MOST_DOTS;
