/** How long a run of the simulation is, days; day 0 is a Monday. */
export const DAYS = 90;

/**
 * One made-up member who invites people. What befalls the k-th invitation hangs on the account's seed
 * and k alone, so that every strategy meets the same people in the same order.
 */
export interface SimulatedAccount {
  readonly seed: number;
  /** Share of the invited who accept, with the better of the two templates: 0.10 to 0.50. */
  readonly response: number;
  /** From 0 to 1: where in a platform's range this account's hidden limit lies. */
  readonly luck: number;
}

/** Each account uses two templates by turns; the weaker one is worth this much of the better (ours). */
const WEAKER = 0.7;

/** A number from 0 up to 1 that hangs on its arguments alone (MurmurHash3's finaliser, public domain). */
export function uniform(seed: number, index: number, purpose: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ Math.imul(purpose + 1, 0x27d4eb2f), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** `count` accounts, their response rates spread evenly from 10 to 50 %, their luck at random. */
export function accountsOf(count: number, seed: number): readonly SimulatedAccount[] {
  return Array.from({ length: count }, (_, index) => ({
    seed: (seed * 100_003 + index) >>> 0,
    response: 0.1 + (0.4 * (index + 0.5)) / count,
    luck: uniform(seed, index, 7),
  }));
}

/** After how many days the `index`-th invited person accepts; null: never. */
export function acceptsAfter({ seed, response }: SimulatedAccount, index: number): number | null {
  const share = index % 2 === 0 ? response : response * WEAKER;
  if (uniform(seed, index, 1) >= share) return null;
  // Most say yes within days, some come late (V: "acceptance comes late"; the two means are ours).
  const mean = uniform(seed, index, 2) < 0.7 ? 2 : 9;
  return Math.floor(-mean * Math.log(1 - uniform(seed, index, 3)));
}

/** Whether the `index`-th, who does not accept, says that they do not know the member; `share` of such do. */
export function reports({ seed }: SimulatedAccount, index: number, share: number): boolean {
  return uniform(seed, index, 4) < share;
}
