import { MOST_TRIES } from "../../app/restrictions/check-sent.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import { restrictionWords } from "./restriction.ts";
import { atWords, type Moment, spanWords, untilWords } from "./when.ts";

/**
 * How far going on after a stop has come: LinkedIn's wait runs, the person's word is missing, the Sent page
 * is looked at next, or it could not be read so often that the person is asked.
 */
export type GoingOnStep = "wait" | "word" | "look" | "unread";

export function stepOf(
  { cooldownUntil, confirmedAt, checkTries }: RestrictionEvent,
  now: number,
): GoingOnStep {
  if (cooldownUntil > now) return "wait";
  if (confirmedAt === null) return "word";
  return checkTries >= MOST_TRIES ? "unread" : "look";
}

/** What a step says: where things stand, what happened, what to do now, and what holds until then. */
export interface GoingOnWords {
  readonly title: string;
  readonly what: string;
  readonly next: string;
  readonly after: string;
}

export function goingOnWords(event: RestrictionEvent, { now, zone }: Moment): GoingOnWords {
  const { what, next } = restrictionWords(event.kind);
  const until = event.cooldownUntil;
  const steps: Readonly<Record<GoingOnStep, GoingOnWords>> = {
    wait: {
      title: `Stopped until ${untilWords(until, now, zone)}`,
      what,
      next,
      after: `Nothing is sent for another ${spanWords(until - now)}, nor before you say that LinkedIn is fine; then it goes on slowly.`,
    },
    word: {
      title: "The wait is over",
      what,
      next: "Open LinkedIn and look. If it works as always, say so here.",
      after: "Nothing is sent until you say that LinkedIn is fine; then it goes on slowly.",
    },
    look: {
      title: "Confirmed",
      what: "The Sent page is looked at before the next one goes.",
      next: "Politely opens it in a tab and counts what you sent by hand meanwhile.",
      after: "Then it goes on slowly.",
    },
    unread: {
      title: "The Sent page could not be read",
      what: `LinkedIn's list of sent invitations did not load, three times${triedWords(event, { now, zone })}. That is no stop: your word that LinkedIn works is kept, and so is all that you approved.`,
      next: "Open LinkedIn, see that you are signed in and that the page loads. Then let Politely look once more.",
      after: "Nothing is sent before it was read, since what you sent by hand meanwhile counts.",
    },
  };
  return steps[stepOf(event, now)];
}

const triedWords = ({ checkTriedAt }: RestrictionEvent, { now, zone }: Moment): string =>
  checkTriedAt === null ? "" : `, last ${atWords(checkTriedAt, now, zone)}`;
