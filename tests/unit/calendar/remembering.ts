import type { Instant, Zone } from "../../../src/core/shared/time.ts";

/** No clock is ever changed but at a quarter of an hour, nor does a day begin at another time. */
const QUARTER = 15 * 60_000;
export const byQuarter = (at: Instant, zone: Zone): string => `${Math.floor(at / QUARTER)}|${zone}`;

/** All files of a worker share what is remembered: it is begun anew before it weighs. */
const MOST = 50_000;

/** A pure function that remembers what it gave. */
export function remembering<Args extends readonly unknown[], Out>(
  pure: (...args: Args) => Out,
  keyOf: (...args: Args) => string = (...args) => args.join("|"),
): (...args: Args) => Out {
  const known = new Map<string, Out>();
  return (...args) => {
    const key = keyOf(...args);
    const before = known.get(key);
    if (before !== undefined) return before;
    const out = pure(...args);
    if (known.size >= MOST) known.clear();
    known.set(key, out);
    return out;
  };
}
