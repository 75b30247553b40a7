import type { ImportReport } from "../../app/archive/report.ts";
import type { Tally, UnmatchedReason } from "../../core/archive/index.ts";
import { wilson } from "../../core/statistics/wilson.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { figureOf, listed } from "./count.ts";
import { percent } from "./rate.ts";

const UNMATCHED: Readonly<Record<UnmatchedReason, MessageKey>> = {
  "no-connection": "page_unmatched_no_connection",
  "other-address": "page_unmatched_other_address",
  "ambiguous-name": "page_unmatched_ambiguous_name",
  "connected-before-sent": "page_unmatched_connected_before_sent",
  "sent-again": "page_unmatched_sent_again",
  "no-day": "page_unmatched_no_day",
  "connections-missing": "page_unmatched_connections_missing",
};

/** What is not told, and what it means, beside its count. */
export const unmatchedWords = (reason: UnmatchedReason): string => t(UNMATCHED[reason]);

/** What waits is set aside: `2 connected, 1 invited already and unanswered`. Null: nobody. */
export function setAsideWords({ setAside }: Pick<ImportReport, "setAside">): string | null {
  const parts: readonly (readonly [number, MessageKey])[] = [
    [setAside.connected, "page_set_aside_connected"],
    [setAside.pending, "page_set_aside_pending"],
    [setAside["invited-before"], "page_set_aside_invited_before"],
  ];
  const some = parts.filter(([count]) => count > 0).map(([count, key]) => t(key, { count }));
  return some.length === 0 ? null : listed(some);
}

/** `31 % of 120 decided said yes, likely 24 to 39`; `12 sent, none decided yet`. */
export function tallyWords({ sent, decided, acceptedOfDecided }: Tally): string {
  const rate = wilson(acceptedOfDecided, decided);
  if (rate === null) return t("page_tally_none_decided", { sent });
  return t("page_tally", {
    share: percent(rate.value),
    low: Math.round(rate.low * 100),
    high: Math.round(rate.high * 100),
    decided,
    sent,
  });
}

/** Lines of what an archive brings: a figure and what becomes of it. */
export function effects(
  report: ImportReport,
): readonly { readonly figure: string; readonly words: string }[] {
  const lines: readonly (readonly [number, MessageKey])[] = [
    [report.connections, "page_effect_connections"],
    [report.added, "page_effect_added"],
    [report.countNow, "page_effect_count_now"],
    [report.pending, "page_effect_pending"],
    [report.newlyAccepted, "page_effect_newly_accepted"],
    [report.ours, "page_effect_ours"],
    [report.known, "page_effect_known"],
  ];
  return lines
    .filter(([count], at) => count > 0 || at < 2)
    .map(([count, key]) => ({ figure: figureOf(count), words: t(key, { count }) }));
}

/** `2,950 of 4,480 invitations found among your connections.` and how long they took, for the head of a report. */
export function acceptedWords(report: ImportReport): string {
  const { invitations, accepted } = report;
  if (invitations === 0) return t("page_archive_nobody_invited");
  const found = t("page_archive_found", { accepted, invitations });
  const time = answerTimeWords(report);
  return time === null ? found : `${found} ${time}`;
}

/** `Half of the 2,950 who said yes did so within 2 days, nine in ten within 12 days.`; null: no day is told. */
function answerTimeWords({ answerTime }: Pick<ImportReport, "answerTime">): string | null {
  if (!answerTime) return null;
  const { count, half, mostBy } = answerTime;
  return count === 1
    ? t("page_answer_time_of_one", { half })
    : t("page_answer_time", { count, half, most: mostBy });
}

export const filesWords = ({ files }: ImportReport): string =>
  listed(files.map(({ file, rows }) => t("page_archive_file", { file, rows })));
