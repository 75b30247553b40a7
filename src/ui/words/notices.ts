import type { Notice } from "../../core/restriction/notice.ts";
import { t } from "../i18n/language.ts";
import type { MonthNotes } from "./month-notes.ts";
import { restrictionWords } from "./restriction.ts";
import { dayWords, type Moment, untilWords } from "./when.ts";

/** How the queue stands, as far as a notice has to say something of it. */
export interface NoticeStanding {
  /** This month's notes; null: the account has no number of them. */
  readonly notes: MonthNotes;
  /** Whether sending is paused because the notes are used up. */
  readonly pausedForNotes: boolean;
}

/** What Politely does about what LinkedIn said. */
export function noticeDeedWords({ kind, until }: Notice, standing: NoticeStanding, moment: Moment): string {
  const { now, zone } = moment;
  if (kind === "approaching-limit") return t("today_go_slower", { until: untilWords(until, now, zone) });
  const notes = notesWords(standing.notes, dayWords(until, now, zone));
  return standing.pausedForNotes ? `${t("today_paused_until_go_on")} ${notes}` : notes;
}

function notesWords(notes: MonthNotes, month: string): string {
  if (notes === null) return t("today_notes_not_counted");
  return notes.left > 0 ? t("today_notes_left", { ...notes, month }) : t("today_notes_wait", { month });
}

/** What LinkedIn said. */
export const noticeSaidWords = ({ kind }: Notice): string => restrictionWords(kind).what;
