import type { Instant } from "../shared/time.ts";
import type { ListedRow } from "./sent-list.ts";

/** Between which instants an entry of the list was sent. Null: nothing is known on that side. */
export interface SentBetween {
  readonly earliest: Instant | null;
  readonly latest: Instant | null;
}

/** What the log knows of an entry: when it left. */
export type SentAtOf = (row: ListedRow) => Instant | null;

/**
 * When each entry was sent, as far as the list itself tells: its own words ("3 days ago" is at least three
 * days), and its neighbours, for the newest stand first. So an entry in a language whose words are not
 * understood still lies between those of which the log knows when they left. Where the order contradicts
 * itself nothing is concluded from it.
 */
export function sentBetween(rows: readonly ListedRow[], sentAtOf: SentAtOf): readonly SentBetween[] {
  const own = rows.map((row): SentBetween => {
    const known = sentAtOf(row);
    const latest = known ?? (row.ageAtLeast === null ? null : row.readAt - row.ageAtLeast);
    return { earliest: known, latest };
  });
  // From above: not sent after the one before it. From below: not sent before the one after it.
  const latest = running(
    own.map((one) => one.latest),
    Math.min,
  );
  const earliest = running(own.map((one) => one.earliest).toReversed(), Math.max).toReversed();
  return own.map((one, at) => {
    const between = { earliest: earliest[at] ?? null, latest: latest[at] ?? null };
    const isInOrder =
      between.earliest === null || between.latest === null || between.earliest <= between.latest;
    return isInOrder ? between : one;
  });
}

/** At each place the best of what was known up to there. */
function running(
  known: readonly (Instant | null)[],
  better: (one: Instant, other: Instant) => Instant,
): readonly (Instant | null)[] {
  let best: Instant | null = null;
  return known.map((one) => {
    if (one !== null) best = best === null ? one : better(best, one);
    return best;
  });
}
