import type { Ids } from "../app/ports.ts";

export const ids: Ids = { next: () => crypto.randomUUID() };

/** A whole number from 0 to 2^32 - 1, for the seed a person's schedule varies by. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
