import type { ImportReport } from "../../app/archive/report.ts";
import type { Tally, UnmatchedReason } from "../../core/archive/index.ts";
import { wilson } from "../../core/statistics/wilson.ts";
import { counted, days, invitations, listed, people } from "./count.ts";
import { percent } from "./rate.ts";

/** What is not told, and what it means, beside its count. */
export const UNMATCHED: Readonly<Record<UnmatchedReason, string>> = {
  "no-connection": "not among your connections: pending, declined, withdrawn or expired",
  "other-address": "the people of that name have other addresses",
  "ambiguous-name": "several people bear the name, and the archive has no address",
  "connected-before-sent": "connected before the invitation was sent",
  "sent-again": "invited again later; the later invitation is the accepted one",
  "no-day": "only the name fits, and the connection has no day",
  "connections-missing": "Connections.csv is not there",
};

/** What waits is set aside: `2 connected, 1 invited already and unanswered`. Null: nobody. */
export function setAsideWords({ setAside }: Pick<ImportReport, "setAside">): string | null {
  const parts = [
    [setAside.connected, "connected already"],
    [setAside.pending, "invited in the last 3 weeks"],
    [setAside["invited-before"], "invited before, without an answer"],
  ] as const;
  const some = parts.filter(([count]) => count > 0).map(([count, words]) => `${figure(count)} ${words}`);
  return some.length === 0 ? null : listed(some);
}

export const figure = (count: number): string => count.toLocaleString("en-GB");

/** `31 % of 120 decided said yes, likely 24 to 39`; `12 sent, none decided yet`. */
export function tallyWords({ sent, decided, acceptedOfDecided }: Tally): string {
  const rate = wilson(acceptedOfDecided, decided);
  if (rate === null) return `${figure(sent)} sent, none decided yet`;
  const likely = `likely ${Math.round(rate.low * 100)} to ${Math.round(rate.high * 100)}`;
  return `${percent(rate.value)} said yes, ${likely}, of ${figure(decided)} decided; ${figure(sent)} sent`;
}

/** Lines of what an archive brings: a figure and what becomes of it. */
export function effects(
  report: ImportReport,
): readonly { readonly figure: string; readonly words: string }[] {
  const lines = [
    [report.connections, "connections to look up, so that none of them is invited"],
    [report.added, "invitations new to your figures"],
    [report.countNow, "of these in the last 7 days: they count for your caps"],
    [report.pending, "of these still out: an acceptance will be noticed"],
    [report.newlyAccepted, "acceptances not heard of so far"],
    [report.ours, "invitations already in the log, not counted again"],
    [report.known, "invitations known from an earlier archive"],
  ] as const;
  return lines
    .filter(([count], at) => count > 0 || at < 2)
    .map(([count, words]) => ({ figure: figure(count), words }));
}

/** `2,950 of 4,480 invitations found among your connections.` and how long they took, for the head of a report. */
export function acceptedWords(report: ImportReport): string {
  const { invitations: sent, accepted } = report;
  if (sent === 0) return `${people(0)} invited.`;
  const found = `${figure(accepted)} of ${invitations(sent)} found among your connections.`;
  const time = answerTimeWords(report);
  return time === null ? found : `${found} ${time}.`;
}

/** `Half of 2,950 who said yes did within 2 days, nine in ten within 12`; null: no day is told. */
function answerTimeWords({ answerTime }: Pick<ImportReport, "answerTime">): string | null {
  if (!answerTime) return null;
  const { count, half, mostBy } = answerTime;
  const within = (taken: number) => (taken === 0 ? "the same day" : `within ${days(taken)}`);
  if (count === 1) return `The one whose day is told said yes ${within(half)}`;
  return `Half of ${figure(count)} who said yes did so ${within(half)}, nine in ten ${within(mostBy)}`;
}

export const filesWords = ({ files }: ImportReport): string =>
  listed(files.map(({ file, rows }) => `${file} with ${counted(rows, "row", "rows")}`));
