import type { RowDeps } from "../deps.ts";
import {
  ARCHIVED_CONNECTIONS,
  type ConnectionLookup,
  type HeldOutReason,
  type Incoming,
  type SaidByKey,
  standingsOf,
} from "./hold-out.ts";

export interface LookOptions {
  readonly said?: SaidByKey;
  /** Hears how many have been looked up. */
  readonly progress?: (done: number) => void;
  /** Asked between two chunks; the rest then counts as not looked up, and nothing is held against it. */
  readonly isStopped?: () => boolean;
}

/** People looked up at once. */
const CHUNK = 500;

/** Who of these would be held out and why, in the same order; null: they may be added. Writes nothing. */
export async function lookOver(
  { store, clock, connections = ARCHIVED_CONNECTIONS }: RowDeps & { readonly connections?: ConnectionLookup },
  people: readonly Incoming[],
  { said = new Map(), progress, isStopped }: LookOptions = {},
): Promise<readonly (HeldOutReason | null)[]> {
  const reasons: (HeldOutReason | null)[] = [];
  for (let start = 0; start < people.length; start += CHUNK) {
    if (isStopped?.() === true) break;
    const chunk = people.slice(start, start + CHUNK);
    const standings = await store.read((reader) =>
      standingsOf(reader, chunk, clock.now(), { said, connections }),
    );
    for (const { reason } of standings) reasons.push(reason);
    progress?.(reasons.length);
  }
  return people.map((_, place) => reasons[place] ?? null);
}
