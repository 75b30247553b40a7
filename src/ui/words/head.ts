import type { FirstLine } from "../../app/head/first-line.ts";
import type { FirstWords } from "../../app/head/first-words.ts";
import type { Head, Wanted } from "../../app/head/head.ts";
import type { Instant } from "../../core/shared/time.ts";
import { t } from "../i18n/language.ts";
import { isRestricted, type StateLine, stateLine } from "./plan.ts";

const WANTED = {
  "press-send": "today_head_press_send",
  "press-withdraw": "today_head_press_withdraw",
  "sent-page": "today_head_unread",
  "go-on": "today_head_paused",
} as const satisfies Record<Wanted, string>;

/** The line at the top of the popup, and whether it says that LinkedIn stopped everything. */
export interface HeadLine extends StateLine {
  readonly stopped: boolean;
}

export function headLine({ plan, zone, wanted }: Head, now: Instant): HeadLine {
  const { count, follow } = stateLine(plan, { now, zone });
  return {
    count,
    follow: wanted === null ? follow : t(WANTED[wanted]),
    stopped: plan.blocker !== null && isRestricted(plan.blocker),
  };
}

/** A mark of the day's row: an invitation that went, one with a yes, one still open. */
export type Mark = "sent" | "approved" | "open";

export function marksOf({ plan: { allowance }, approved }: Head): readonly Mark[] {
  const { today, sentToday } = allowance;
  return Array.from({ length: Math.max(today, sentToday) }, (_, index) =>
    index < sentToday ? "sent" : index < sentToday + approved ? "approved" : "open",
  );
}

/** The same with the language that it is in, for a page that speaks none yet. */
export const firstLineWords = ({ head, at }: FirstLine): FirstWords => ({
  ...headLine(head, at),
  marks: marksOf(head),
  language: t("language_tag"),
  direction: t("direction"),
});
