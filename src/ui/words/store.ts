import type { Refusal, StoreCause } from "../../app/ports.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import type { ActionProblem } from "../live/runner.ts";
import { type Explanation, explain } from "./explanation.ts";

const CAUSES: Readonly<Record<StoreCause, MessageKey>> = {
  "no-space": "page_store_cause_no_space",
  "no-reason": "page_store_cause_no_reason",
  closed: "page_store_cause_closed",
  "taken-over": "page_store_cause_taken_over",
  "held-by-another": "page_store_cause_held_by_another",
  gone: "page_store_cause_gone",
};

const saidBy = ({ cause, message }: Refusal): string => (cause === undefined ? message : t(CAUSES[cause]));

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
        t("page_store_write_refused_why", { message: saidBy(problem) }),
        t("page_store_write_refused_next"),
      );
    case "unavailable":
      return explain(
        t("page_store_unavailable"),
        t("page_store_unavailable_why", { message: saidBy(problem) }),
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
