import type { ApproveReport, NoteProblem, RewriteReport } from "../../app/reports.ts";
import type { QueueEntry } from "../../app/views.ts";
import { assertNever } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import { nameOf } from "./name.ts";

/** What a decision is called once it is made, and when it could not be. */
export interface DecisionWords {
  readonly done: (name: string) => string;
  readonly failed: (name: string) => string;
}

export const SKIPPED: DecisionWords = {
  done: (name) => t("today_skipped", { name }),
  failed: (name) => t("today_not_skipped", { name }),
};
export const SENT_BACK: DecisionWords = {
  done: (name) => t("today_sent_back", { name }),
  failed: (name) => t("today_not_sent_back", { name }),
};
export const NEVER_AGAIN: DecisionWords = {
  done: (name) => t("today_never_again", { name }),
  failed: (name) => t("today_not_never_again", { name }),
};
export const PUT_BACK: DecisionWords = {
  done: (name) => t("today_was_put_back", { name }),
  failed: (name) => t("today_not_put_back", { name }),
};
export const TAKEN_BACK: DecisionWords = {
  done: (name) => t("today_taken_back", { name }),
  failed: (name) => t("today_not_taken_back", { name }),
};
/** What the person says became of one whose outcome nobody knew. */
export const SETTLED: Readonly<Record<"sent" | "not-sent", DecisionWords>> = {
  sent: {
    done: (name) => t("today_noted_sent", { name }),
    failed: (name) => t("today_known_by_now", { name }),
  },
  "not-sent": {
    done: (name) => t("today_noted_not_sent", { name }),
    failed: (name) => t("today_known_by_now", { name }),
  },
};

/** What became of an approval, of one or of many. */
export function approvedSentence(
  { approved, refused }: ApproveReport,
  first: QueueEntry | undefined,
): string {
  const done =
    approved === 1 && first
      ? t("today_one_approved", { name: nameOf(first.prospect) })
      : t("today_n_approved", { count: approved });
  if (refused === 0) return done;
  const not = t("today_n_refused", { count: refused });
  return approved === 0 ? not : `${done} ${not}`;
}

/** What became of other words for many. */
export function rewrittenSentence({ changed, kept }: RewriteReport): string {
  const done = t("today_n_notes_changed", { count: changed });
  return kept === 0 ? done : `${done} ${t("today_n_notes_kept", { count: kept })}`;
}

/** Why a note is not changed. */
export function noteProblemWords(problem: NoteProblem): string {
  switch (problem.kind) {
    case "too-long":
      return t("today_note_too_long", {
        length: problem.length,
        limit: problem.limit,
        over: problem.length - problem.limit,
      });
    case "gone":
      return t("today_note_gone");
    case "under-way":
      return t("today_note_under_way");
    default:
      return assertNever(problem);
  }
}
