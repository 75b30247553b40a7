import type { SentReadingResult } from "../../app/pending/read-sent-page.ts";
import type { ListReading, PendingPerson } from "../../app/pending/view.ts";
import { assertNever } from "../../core/shared/result.ts";
import { DAY } from "../../core/shared/time.ts";
import type { AgeBand } from "../../core/withdrawal/age-bands.ts";
import type { NotJudged } from "../../core/withdrawal/match-sent.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { days, figureOf } from "./count.ts";
import { atWords, type Moment } from "./when.ts";

const BANDS: Readonly<Record<AgeBand, MessageKey>> = {
  "over-60": "pending_band_over_60",
  "21-to-60": "pending_band_21_to_60",
  "14-to-21": "pending_band_14_to_21",
  "7-to-14": "pending_band_7_to_14",
  "under-7": "pending_band_under_7",
  unknown: "pending_age_not_known",
};

export const bandWords = (band: AgeBand): string => t(BANDS[band]);

/** Of those who wait, people whose entry was deleted here. */
export const deletedWords = (count: number): string => t("pending_n_deleted", { count });

/** The rest of a long list that is not shown. */
export const moreWords = (count: number): string => t("pending_and_n_more", { count });

/** How long somebody has waited: `38 days`, or `28 days or more` where only LinkedIn's rounded words tell. */
export function waitedWords({ ageAtLeast, isExact }: Pick<PendingPerson, "ageAtLeast" | "isExact">): string {
  if (ageAtLeast === null) return t("pending_age_not_known");
  const whole = Math.floor(ageAtLeast / DAY);
  if (isExact) return whole === 0 ? t("pending_less_than_a_day") : days(whole);
  return whole === 0 ? t("pending_some_hours_or_more") : t("pending_n_days_or_more", { count: whole });
}

const NOT_JUDGED: Readonly<Record<NotJudged, MessageKey>> = {
  "not-reached": "pending_not_reached",
  "too-fresh": "pending_too_fresh",
  "unreadable-entries": "pending_perhaps_unreadable",
};

/** Where it is known from. `wasRead`: whether LinkedIn's list was ever read. */
export function knownFromWords({ knownFrom, notOnList }: PendingPerson, wasRead: boolean): string {
  if (knownFrom === "both") return t("pending_in_both");
  if (knownFrom === "linkedin") return t("pending_on_linkedin_alone");
  return t(wasRead && notOnList !== null ? NOT_JUDGED[notOnList] : "pending_in_log");
}

/** What they got, in a word or two. */
export function gotWords({ note, knownFrom }: PendingPerson): string {
  if (note === null) return t(knownFrom === "linkedin" ? "pending_sent_elsewhere" : "pending_sent_by_hand");
  return t(note === "" ? "pending_no_note" : "pending_with_note");
}

const UNPICKABLE: Readonly<Record<NonNullable<PendingPerson["unpickable"]>, MessageKey>> = {
  "under-way": "pending_picked_already",
  "age-unknown": "pending_its_age_not_known",
  doubtful: "pending_names_differ",
};

/** Why somebody can't be picked, else why they are suggested; empty: neither. */
export function markWords({ unpickable, suggested }: PendingPerson): string {
  if (unpickable !== null) return t(UNPICKABLE[unpickable]);
  if (suggested === null) return "";
  return t(suggested === "old" ? "pending_suggested_old" : "pending_suggested_many");
}

/** A reading that has said nothing for so long is not going on. Ms; an answer of the page takes half of it at most. */
const SILENT_AFTER = 60_000;

export const isReading = ({ state, readAt }: ListReading, now: number): boolean =>
  (state === "reading" || state === "waiting") && now - readAt < SILENT_AFTER;

/** How far LinkedIn's list was read, and what that means. Whole sentences. */
export function readingWords(list: ListReading, { now, zone }: Moment): string {
  const { read, total, readAt } = list;
  const reached = total === null ? figureOf(read) : t("pending_n_of_total", { count: read, total });
  if (isReading(list, now)) {
    return t(list.state === "waiting" ? "pending_reading_waits" : "pending_reading", { reached });
  }
  const when = atWords(readAt, now, zone);
  const ended = (how: MessageKey): string => `${t(how, { reached, when })} ${t("pending_reading_kept")}`;
  switch (list.state) {
    case "end-of-list":
      return t("pending_read_to_end", { count: read, when });
    case "stopped-loading":
      return total === null
        ? t("pending_reading_no_more_came", { count: read, when })
        : ended("pending_reading_stopped_loading");
    case "stopped-by-person":
      return ended("pending_reading_stopped_by_you");
    case "left-by-person":
      return ended("pending_reading_tab_left");
    case "linkedin-stop":
      return ended("pending_reading_linkedin_stop");
    case "not-readable":
      return ended("pending_reading_not_readable");
    case "reading":
    case "waiting":
    case "cut-off":
      return ended("pending_reading_cut_off");
    default:
      return assertNever(list.state);
  }
}

/** What became of the wish to read; null where the list itself says it. */
export function readResultWords(result: SentReadingResult): string | null {
  switch (result.kind) {
    case "read":
    case "stopped-by-person":
      return null;
    case "busy":
      return t("pending_read_already");
    case "different-account":
      return t("pending_read_different_account");
    case "account-unreadable":
      return t("pending_read_account_unreadable");
    case "linkedin-stop":
      return t("pending_read_linkedin_stop");
    default:
      return assertNever(result);
  }
}
