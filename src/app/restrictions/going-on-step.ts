import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import type { Instant } from "../../core/shared/time.ts";
import { MOST_TRIES } from "./most-tries.ts";

/**
 * How far going on after a stop has come: LinkedIn's wait runs, the person's word is missing, the Sent page
 * is looked at next, or it could not be read so often that the person is asked.
 */
export type GoingOnStep = "wait" | "word" | "look" | "unread";

export function stepOf(
  { cooldownUntil, confirmedAt, checkTries }: RestrictionEvent,
  now: Instant,
): GoingOnStep {
  if (cooldownUntil > now) return "wait";
  if (confirmedAt === null) return "word";
  return checkTries >= MOST_TRIES ? "unread" : "look";
}
