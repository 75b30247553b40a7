import { assertNever } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import { lineWords, skippedWords } from "../words/list-lines.ts";
import { fileWords, listProblemWords } from "../words/list-problems.ts";
import type { ListRefusal, Unread } from "./list-ask.ts";

/** Why a list gives nobody and what to do; names the file. */
export function refusalWords(refusal: ListRefusal): string {
  switch (refusal.kind) {
    case "file":
      return fileWords(refusal.file);
    case "list":
      return t("people_file_problem", { name: refusal.name, why: listProblemWords(refusal.list) });
    case "unreadable":
      return t("people_file_unreadable", { name: refusal.name });
    default:
      return assertNever(refusal);
  }
}

/** What could not be read, with its line or row. */
export function unreadWords(unread: Unread): string {
  switch (unread.kind) {
    case "list":
      return listProblemWords(unread.list);
    case "rows":
      return skippedWords(unread.rows);
    case "line":
      return lineWords(unread.line);
    default:
      return assertNever(unread);
  }
}
