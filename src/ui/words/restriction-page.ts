import type { ToldReport } from "../../app/restrictions/tell.ts";
import type { EventView, PaceAfter } from "../../app/restrictions/view.ts";
import { stops } from "../../core/restriction/cooldown.ts";
import {
  isOpen,
  type RestrictionContext,
  type RestrictionEvent,
} from "../../core/restriction/restriction.ts";
import { invitations } from "./count.ts";
import { stepOf } from "./going-on.ts";
import { percent } from "./rate.ts";
import { restrictionName } from "./restriction.ts";
import { atWords, clockTime, fullDate, type Moment, spanWords, untilWords, weekdayAndDay } from "./when.ts";

const PLACES: Readonly<Record<string, string>> = {
  "invite dialog": "in the dialog of an invitation",
  profile: "in place of a profile",
  "own profile": "in place of your own profile",
  "Sent page": "in place of your sent invitations",
};

/** Where it was seen, to follow a time: `on /in/noor-example/`, `in the dialog of an invitation`, `told by you`. */
export function seenWords({ source, seenOn }: RestrictionEvent): string {
  if (source === "person") return "told by you";
  return PLACES[seenOn] ?? `seen on ${seenOn}`;
}

/** `3 March 2026 at 11:40`. */
export const whenWords = (at: number, zone: string): string =>
  `${fullDate(at, zone)} at ${clockTime(at, zone)}`;

/** How one of the list stands now. */
export function standingWords(event: RestrictionEvent, { now, zone }: Moment): string {
  const { kind, dismissedAt, cooldownUntil, confirmedAt, checkedAt } = event;
  if (dismissedAt !== null) return `dismissed by you on ${fullDate(dismissedAt, zone)}`;
  if (!stops(kind)) return "a notice";
  if (now < cooldownUntil) return `stopped until ${untilWords(cooldownUntil, now, zone)}`;
  if (confirmedAt === null) return "the wait is over; it needs your word";
  if (checkedAt === null)
    return stepOf(event, now) === "unread"
      ? "confirmed; the Sent page could not be read"
      : "confirmed; the Sent page is looked at before the next one goes";
  return `over since ${fullDate(checkedAt, zone)}`;
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
const ordinal = (nth: number): string => ORDINALS[nth - 1] ?? `${nth}th`;

/** Why the wait is as long as it is; null: nothing but its kind. */
export function stretchWords({ event, stretch }: EventView): string | null {
  if (stretch === null || event.dismissedAt !== null) return null;
  const parts: string[] = [];
  if (stretch.nth > 1 && stretch.length > stretch.first) {
    parts.push(
      `The ${ordinal(stretch.nth)} in 90 days: ${spanWords(stretch.length)} instead of ${spanWords(stretch.first)}.`,
    );
  }
  const { statedUntil, cooldownUntil, at } = event;
  if (statedUntil !== null && statedUntil === cooldownUntil && statedUntil > at + stretch.length)
    parts.push("It runs to the end LinkedIn named, which is later than Politely's own.");
  return parts.length === 0 ? null : parts.join(" ");
}

/** When it goes on and how fast, in a sentence or two. */
export function paceWords(pace: PaceAfter | null, { context }: Pick<RestrictionEvent, "context">): string {
  if (pace === null || pace.first === null) return "No invitation is foreseen in the next two months.";
  const { first, perWeek, later } = pace;
  const [week = 0] = perWeek;
  const before = context?.perDay ? ` Before, it was ${context.perDay} a day.` : "";
  const rises =
    later > first.count ? ` Four weeks on it can be ${later} a day, if enough people say yes.` : "";
  return `It begins again on ${weekdayAndDay(first.day)} with ${first.count} a day at most, ${week} in the first week.${rises}${before}`;
}

/** How things stood, one line each: what it is, the figure, and what there is to learn from it. */
export interface ContextLine {
  readonly name: string;
  readonly figure: string;
  readonly lesson: string | null;
}

/** Under this share of yeses the pace is halved anyway (tool makers: under 20 %). */
const FEW_YESES = 0.2;
/** Enough to say something about (ours, as for the pace). */
const ENOUGH_DECIDED = 30;
/** Tool makers call fewer than 400 pending healthy. */
const MANY_PENDING = 400;

export function contextLines(context: RestrictionContext): readonly ContextLine[] {
  const { sentDay, sentWeek, perDay, decided, accepted, noteKnown, blank, pending } = context;
  const even = sentWeek / 5;
  const lines: ContextLine[] = [
    {
      name: "Sent in the 24 hours before",
      figure: String(sentDay),
      lesson:
        sentDay >= 5 && sentDay > 2 * even
          ? "More than twice an even day of that week: a burst is a reason LinkedIn names."
          : perDay !== null && sentDay > perDay
            ? "More than the day's number: those sent by hand count too."
            : null,
    },
    { name: "Sent in the 7 days before", figure: String(sentWeek), lesson: null },
  ];
  if (perDay !== null) lines.push({ name: "The day's number then", figure: String(perDay), lesson: null });
  lines.push({
    name: "Said yes, of those decided",
    figure: decided === 0 ? "none decided" : `${accepted} of ${decided}, ${percent(accepted / decided)}`,
    lesson:
      decided < ENOUGH_DECIDED
        ? "Too few to say whether the people or the words were wrong."
        : accepted / decided < FEW_YESES
          ? "Few say yes: many ignored invitations are a reason LinkedIn names. Closer people, other words."
          : "Enough say yes: it was rather the number than the people.",
  });
  if (noteKnown > 0)
    lines.push({
      name: "Without a note, that week",
      figure: `${blank} of ${noteKnown}`,
      lesson: null,
    });
  if (pending !== null)
    lines.push({
      name: "Waiting for an answer",
      figure: String(pending),
      lesson:
        pending >= MANY_PENDING
          ? "Many are pending, a reason LinkedIn names. Taking old ones back does not shorten this stop, but helps against the next."
          : null,
    });
  return lines;
}

/** Words for LinkedIn's support with the person's own figures. They send it themselves, or not. */
export function supportDraft(
  name: string,
  { kind, at, context, statedUntil }: RestrictionEvent,
  accountName: string | null,
  zone: string,
): string {
  const figures =
    context === null
      ? ""
      : `\nIn the 24 hours before I had sent ${invitations(context.sentDay)}, in the 7 days before ${context.sentWeek}.${
          context.decided === 0
            ? ""
            : ` Of ${context.decided} that were at least 14 days old, ${context.accepted} had been accepted.`
        }${context.pending === null ? "" : ` ${context.pending} were waiting for an answer.`}\n`;
  const stated = statedUntil === null ? "" : ` It named ${whenWords(statedUntil, zone)} as the end.`;
  const ask =
    kind === "identity-check"
      ? "Could you tell me what is needed to confirm who I am, and how long it takes?"
      : "Could you tell me whether a restriction is in force, until when, and what I should do differently?";
  return `Hello,

on ${whenWords(at, zone)} (${zone}) LinkedIn showed me this: ${name}.${stated}
${figures}
I am waiting before I send any more. ${ask}

Thank you${accountName === null ? "" : `\n${accountName}`}
`;
}

/** For the banner and the badge's sentence: how long still. */
export const stillWords = (event: RestrictionEvent, { now, zone }: Moment): string =>
  `Nothing is sent until ${untilWords(event.cooldownUntil, now, zone)}, another ${spanWords(event.cooldownUntil - now)}`;

export const seenAtWords = (event: RestrictionEvent, { now, zone }: Moment): string =>
  `${atWords(event.at, now, zone)}, ${seenWords(event)}`;

/** What a change by hand did, and until when nothing goes because of it. */
export function doneWords(
  { event, lengthened }: ToldReport,
  verb: "added" | "corrected" | "dismissed" | "restored",
  moment: Moment,
): string {
  const what = `“${restrictionName(event.kind)}” ${verb}.`;
  const holds = stops(event.kind) && event.dismissedAt === null && isOpen(event);
  const now = holds ? ` Now: ${standingWords(event, moment)}.` : "";
  const others = lengthened
    .map(
      (other) =>
        ` “${restrictionName(other.kind)}” now holds until ${untilWords(other.cooldownUntil, moment.now, moment.zone)}.`,
    )
    .join("");
  return `${what}${now}${others}`;
}
