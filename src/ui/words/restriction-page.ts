import { stepOf } from "../../app/restrictions/going-on-step.ts";
import type { ToldReport } from "../../app/restrictions/tell.ts";
import type { EventView, PaceAfter } from "../../app/restrictions/view.ts";
import { stops } from "../../core/restriction/cooldown.ts";
import {
  isOpen,
  type RestrictionContext,
  type RestrictionEvent,
} from "../../core/restriction/restriction.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { figureOf } from "./count.ts";
import { percent } from "./rate.ts";
import { restrictionName } from "./restriction.ts";
import { atWords, clockTime, fullDate, type Moment, spanWords, untilWords, weekdayAndDay } from "./when.ts";

/** What `seenOn` says where it is no path, as the messages tell the places apart. */
const PLACES: Readonly<Record<string, string>> = {
  "invite dialog": "dialog",
  profile: "profile",
  "own profile": "own_profile",
  "Sent page": "sent",
};

const seenAt = ({ source, seenOn }: RestrictionEvent) => ({
  place: source === "person" ? "person" : (PLACES[seenOn] ?? "path"),
  path: seenOn,
});

/** Where it was seen, to follow a time: `on /in/noor-example/`, `in the dialog of an invitation`, `told by you`. */
export const seenWords = (event: RestrictionEvent): string => t("restrictions_seen", seenAt(event));

/** `3 March 2026 at 11:40`. */
export const whenWords = (at: number, zone: string): string =>
  t("restrictions_date_at_time", { date: fullDate(at, zone), time: clockTime(at, zone) });

/** `3 March 2026 at 11:40, told by you`. */
export function whenSeenWords({ event, elsewhere }: EventView, zone: string): string {
  const seen = { when: whenWords(event.at, zone), ...seenAt(event) };
  return elsewhere ? t("restrictions_when_seen_elsewhere", seen) : t("restrictions_when_seen", seen);
}

/** How one of the list stands now. */
export function standingWords(event: RestrictionEvent, { now, zone }: Moment): string {
  const { kind, dismissedAt, cooldownUntil, confirmedAt, checkedAt } = event;
  if (dismissedAt !== null)
    return t("restrictions_standing_dismissed", { date: fullDate(dismissedAt, zone) });
  if (!stops(kind)) return t("restrictions_standing_notice");
  if (now < cooldownUntil)
    return t("restrictions_standing_wait", { until: untilWords(cooldownUntil, now, zone) });
  if (confirmedAt === null) return t("restrictions_standing_word");
  if (checkedAt === null)
    return stepOf(event, now) === "unread"
      ? t("restrictions_standing_unread")
      : t("restrictions_standing_look");
  return t("restrictions_standing_over", { date: fullDate(checkedAt, zone) });
}

/** Why the wait is as long as it is; null: nothing but its kind. */
export function stretchWords({ event, stretch }: EventView): string | null {
  if (stretch === null || event.dismissedAt !== null) return null;
  const parts: string[] = [];
  if (stretch.nth > 1 && stretch.length > stretch.first) {
    parts.push(
      t("restrictions_stretch_nth", {
        nth: stretch.nth,
        length: spanWords(stretch.length),
        first: spanWords(stretch.first),
      }),
    );
  }
  const { statedUntil, cooldownUntil, at } = event;
  if (statedUntil !== null && statedUntil === cooldownUntil && statedUntil > at + stretch.length)
    parts.push(t("restrictions_stretch_stated"));
  return parts.length === 0 ? null : joined(parts);
}

/** When it goes on and how fast, in a sentence or two. */
export function paceWords(pace: PaceAfter | null, { context }: Pick<RestrictionEvent, "context">): string {
  if (pace === null || pace.first === null) return t("restrictions_pace_none");
  const { first, perWeek, later } = pace;
  const [week = 0] = perWeek;
  const begins = { day: weekdayAndDay(first.day), count: first.count, week };
  return joined([
    t("restrictions_pace_begins", begins),
    later > first.count && t("restrictions_pace_rises", { count: later }),
    context?.perDay ? t("restrictions_pace_before", { count: context.perDay }) : false,
  ]);
}

/** Whole sentences, of which some may be left out. */
const joined = (sentences: readonly (string | false)[]): string =>
  sentences.filter((sentence) => sentence !== false).join(" ");

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
      name: t("restrictions_led_day"),
      figure: figureOf(sentDay),
      lesson:
        sentDay >= 5 && sentDay > 2 * even
          ? t("restrictions_led_day_burst")
          : perDay !== null && sentDay > perDay
            ? t("restrictions_led_day_over")
            : null,
    },
    { name: t("restrictions_led_week"), figure: figureOf(sentWeek), lesson: null },
  ];
  if (perDay !== null)
    lines.push({ name: t("restrictions_led_number"), figure: figureOf(perDay), lesson: null });
  lines.push({
    name: t("restrictions_led_yes"),
    figure:
      decided === 0
        ? t("restrictions_none_decided")
        : t("restrictions_led_yes_figure", { accepted, decided, share: percent(accepted / decided) }),
    lesson:
      decided < ENOUGH_DECIDED
        ? t("restrictions_led_yes_too_few")
        : accepted / decided < FEW_YESES
          ? t("restrictions_led_yes_few")
          : t("restrictions_led_yes_enough"),
  });
  if (noteKnown > 0)
    lines.push({
      name: t("restrictions_led_blank"),
      figure: t("restrictions_led_blank_figure", { blank, known: noteKnown }),
      lesson: null,
    });
  if (pending !== null)
    lines.push({
      name: t("restrictions_led_pending"),
      figure: figureOf(pending),
      lesson: pending >= MANY_PENDING ? t("restrictions_led_pending_many") : null,
    });
  return lines;
}

/** For the header: how long still, in a sentence. */
export const stillWords = ({ cooldownUntil }: RestrictionEvent, { now, zone }: Moment): string =>
  t("restrictions_nothing_until", {
    until: untilWords(cooldownUntil, now, zone),
    span: spanWords(cooldownUntil - now),
  });

/** `yesterday at 11:40, told by you`. */
export const seenAtWords = (event: RestrictionEvent, { now, zone }: Moment): string =>
  t("restrictions_when_seen", { when: atWords(event.at, now, zone), ...seenAt(event) });

export type DoneByHand = "added" | "corrected" | "dismissed" | "restored";

const DONE: Readonly<Record<DoneByHand, MessageKey>> = {
  added: "restrictions_done_added",
  corrected: "restrictions_done_corrected",
  dismissed: "restrictions_done_dismissed",
  restored: "restrictions_done_restored",
};

/** What a change by hand did, and until when nothing goes because of it. */
export function doneWords({ event, lengthened }: ToldReport, done: DoneByHand, moment: Moment): string {
  const { now, zone } = moment;
  const holds = stops(event.kind) && event.dismissedAt === null && isOpen(event);
  return joined([
    t(DONE[done], { name: restrictionName(event.kind) }),
    holds && t("restrictions_done_now", { standing: standingWords(event, moment) }),
    ...lengthened.map(({ kind, cooldownUntil }) =>
      t("restrictions_done_longer", {
        name: restrictionName(kind),
        until: untilWords(cooldownUntil, now, zone),
      }),
    ),
  ]);
}
