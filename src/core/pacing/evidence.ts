import { COHORT_DAYS, DECIDED_AFTER, DECIDED_LEAST, GOOD_ABOVE_FLOOR } from "../policy/defaults.ts";
import { DAY } from "../shared/time.ts";
import { wilson } from "../statistics/wilson.ts";
import type { Daybook } from "./daybook.ts";

/** What the invitations old enough to be judged say of how people answer. */
export interface Evidence {
  readonly decided: number;
  readonly accepted: number;
  /**
   * `early`: too few to say anything. `poor`: likely fewer than the floor accept. `good`: enough do.
   * `mediocre`: neither, which is unclear or in between.
   */
  readonly verdict: "early" | "poor" | "mediocre" | "good";
}

/** After so many days an invitation is judged. */
export const DECIDED_DAYS: number = DECIDED_AFTER / DAY;

/**
 * Judges what was sent from `since` on and is 14 days old on `today` (the days of an invitation
 * still young say nothing: late answers are common), at most 28 days' worth. `floor`: a share from 0 to 1.
 */
export function evidenceOn(today: number, since: number, daybook: Daybook, floor: number): Evidence {
  const to = today - DECIDED_DAYS;
  const from = Math.max(since, to - COHORT_DAYS + 1);
  const decided = daybook.spentFrom(from, to);
  const accepted = Math.min(decided, daybook.acceptedFrom(from, to));
  return { decided, accepted, verdict: verdictOf(accepted, decided, floor) };
}

function verdictOf(accepted: number, decided: number, floor: number): Evidence["verdict"] {
  const rate = decided < DECIDED_LEAST ? null : wilson(accepted, decided, 0.95);
  if (rate === null) return "early";
  if (rate.high < floor) return "poor";
  return rate.value >= floor + GOOD_ABOVE_FLOOR ? "good" : "mediocre";
}
