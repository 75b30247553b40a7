/** How late those who accept do so, days. */
export type Delay = "at once" | "most in 3 days" | "even over 21 days" | "late";

/** One wording of a made-up account. */
export interface TrueVariant {
  /** Share of the invited who accept, on day 0. */
  readonly rate: number;
  /** First day on which it may be sent. */
  readonly from?: number;
  /** First day on which it may no longer. */
  readonly until?: number;
}

/** A made-up account whose truth is known. */
export interface Setting {
  readonly name: string;
  readonly variants: readonly TrueVariant[];
  readonly perDay: number;
  readonly days: number;
  readonly delay: Delay;
  /** By how much every rate has moved at the last day, in even steps; 0.1 is ten points up. */
  readonly drift: number;
}

/** A source of numbers from 0 up to 1: Tommy Ettinger's mulberry32, public domain. */
export function source(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let hash = Math.imul(state ^ (state >>> 15), state | 1);
    hash = (hash + Math.imul(hash ^ (hash >>> 7), hash | 61)) ^ hash;
    return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Days until one who accepts does so; `share` is where they stand among those who do, 0 to 1. */
export function delayOf(delay: Delay, share: number): number {
  switch (delay) {
    case "at once":
      return 0;
    case "most in 3 days":
      // Four of five within three days, the others by the 21st.
      return share < 0.8 ? Math.floor((share / 0.8) * 4) : 4 + Math.floor(((share - 0.8) / 0.2) * 18);
    case "even over 21 days":
      return Math.floor(share * 22);
    case "late":
      // The later the likelier: half of them after the 15th day.
      return Math.floor(Math.sqrt(share) * 22);
  }
}

/** Whom a run invites: the k-th person accepts any wording whose rate is above `reluctance[k]`, after `after[k]` days. */
export interface People {
  readonly reluctance: Float64Array;
  readonly after: Uint8Array;
}

/** The same people in the same order for each strategy of a run. */
export function peopleOf({ perDay, days, delay }: Setting, seed: number): People {
  const draw = source(seed);
  const reluctance = new Float64Array(perDay * days);
  const after = new Uint8Array(perDay * days);
  for (let person = 0; person < reluctance.length; person += 1) {
    reluctance[person] = draw();
    after[person] = delayOf(delay, draw());
  }
  return { reluctance, after };
}

/** The share that accepts a variant on a day. */
export function rateOn(setting: Setting, { rate }: TrueVariant, day: number): number {
  return rate + (setting.drift * day) / setting.days;
}

export function isUsedOn({ from = 0, until = Number.POSITIVE_INFINITY }: TrueVariant, day: number): boolean {
  return from <= day && day < until;
}

/** The places of the best ones of a day: more than one where they are alike. */
export function bestOn({ variants }: Setting, day: number): readonly number[] {
  const used = variants.flatMap((variant, place) => (isUsedOn(variant, day) ? [{ place, ...variant }] : []));
  const most = Math.max(...used.map(({ rate }) => rate));
  return used.filter(({ rate }) => rate === most).map(({ place }) => place);
}
