import type { RestrictionKind } from "../../../src/core/restriction/restriction.ts";

/** A stop, or a notice (no days), as the member sees it. */
export interface SeenEvent {
  readonly kind: RestrictionKind;
  readonly day: number;
  /** The first day on which LinkedIn takes invitations again. */
  readonly until: number;
}

/** What a strategy may look at in the morning of a day: what a member sees, and for the clairvoyants the limit. */
export interface Morning {
  /** 0 is a Monday. */
  readonly day: number;
  /** Invitations that went, by day. */
  readonly sent: Readonly<Uint16Array>;
  /** Acceptances seen, by day. */
  readonly accepted: Readonly<Uint16Array>;
  /** Of those sent on a day, how many were accepted by now. */
  readonly acceptedOfSent: Readonly<Uint16Array>;
  readonly pending: number;
  /** Oldest first. */
  readonly events: readonly SeenEvent[];
  /** The hidden weekly limit of today. */
  readonly hiddenLimit: number;
  /** The most the platform bears in one day. */
  readonly hiddenBurst: number;
  /** How many more pending ones the platform bears; 0 while one more "I don't know" would be too many. */
  readonly hiddenRoom: number;
}

export interface Strategy {
  readonly name: string;
  /** Who published it, with the sentence it follows. */
  readonly source: string;
  /** Fresh for each account. `allow`: how many to try on that day. */
  begin(): { allow(morning: Morning): number };
}

export const isWorkday = (day: number): boolean => day % 7 < 5;

/** Sends of the days from `day - length` up to the day before `day`. */
export function sentIn(sent: Readonly<Uint16Array>, day: number, length: number): number {
  let sum = 0;
  for (let at = Math.max(0, day - length); at < day; at += 1) sum += sent[at] ?? 0;
  return sum;
}
