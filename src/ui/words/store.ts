import { assertNever } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import type { ActionProblem } from "../live/runner.ts";
import { type Explanation, explain } from "./explanation.ts";

/** Why what is stored can't be read or changed. */
export function storeWords(problem: ActionProblem): Explanation {
  switch (problem.kind) {
    case "newer-database":
      return explain(
        t("page_store_newer"),
        t("page_store_newer_why", { stored: problem.stored, known: problem.known }),
        t("page_store_newer_next"),
      );
    case "write-refused":
      return explain(
        t("page_store_write_refused"),
        t("page_store_write_refused_why", { message: problem.message }),
        t("page_store_write_refused_next"),
      );
    case "unavailable":
      return explain(
        t("page_store_unavailable"),
        t("page_store_unavailable_why", { message: problem.message }),
        t("page_store_unavailable_next"),
      );
    case "unexpected":
      return explain(
        t("page_store_unexpected"),
        t("page_store_unexpected_why", { message: problem.message }),
        t("page_store_unexpected_next"),
      );
    default:
      return assertNever(problem);
  }
}
