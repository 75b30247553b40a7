import type { LocalDay } from "../shared/time.ts";

/**
 * A number from 0 up to 1, always the same for the same seed, day and place in the day. It keeps
 * everybody's sends from falling on the full hour; it is not there to look like a person, and does not.
 * FNV-1a over the text, then MurmurHash3's finaliser, both public domain.
 */
export function variation(seed: number, day: LocalDay, place: number): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${day}/${place}`) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
