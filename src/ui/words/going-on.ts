import { stepOf } from "../../app/restrictions/going-on-step.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import { assertNever } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import { restrictionWords } from "./restriction.ts";
import { atWords, type Moment, spanWords, untilWords } from "./when.ts";

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
  const step = stepOf(event, now);
  switch (step) {
    case "wait":
      return {
        title: t("today_going_on_wait", { until: untilWords(until, now, zone) }),
        what,
        next,
        after: t("today_going_on_wait_after", { span: spanWords(until - now) }),
      };
    case "word":
      return {
        title: t("today_going_on_word"),
        what,
        next: t("today_going_on_word_next"),
        after: t("today_going_on_word_after"),
      };
    case "look":
      return {
        title: t("today_going_on_look"),
        what: t("today_going_on_look_what"),
        next: t("today_going_on_look_next"),
        after: t("today_going_on_look_after"),
      };
    case "unread":
      return {
        title: t("today_going_on_unread"),
        what: `${triedWords(event, { now, zone })} ${t("today_going_on_unread_no_stop")}`,
        next: t("today_going_on_unread_next"),
        after: t("today_going_on_unread_after"),
      };
    default:
      return assertNever(step);
  }
}

const triedWords = ({ checkTriedAt }: RestrictionEvent, { now, zone }: Moment): string =>
  checkTriedAt === null
    ? t("today_going_on_unread_three")
    : t("today_going_on_unread_last", { when: atWords(checkTriedAt, now, zone) });
