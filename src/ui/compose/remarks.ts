import type { Finding } from "../../core/advice/finding.ts";
import type { TemplateProblem } from "../../core/template/index.ts";
import { t } from "../i18n/language.ts";
import { factWords, fixWords, reasonWords, supportWords } from "../words/advice.ts";
import { listed } from "../words/count.ts";
import { faultWords, problemWords } from "../words/template-fault.ts";
import { movedRange, type TextRange } from "./edit-text.ts";
import type { Wording } from "./preview.ts";

/** The linter and its starters, loaded when somebody writes. */
export type Advice = typeof import("../../core/advice/index.ts");

/** Something about the words: a mistake of the language, or advice. */
export interface Remark {
  readonly key: string;
  readonly severity: Finding["severity"];
  /** Null: about the note as a whole. */
  readonly range: TextRange | null;
  readonly message: string;
  readonly reason: string;
  /** How well that is supported; empty where nothing needs support. */
  readonly support: string;
  /** The whole body, mended. */
  readonly fix: { readonly label: string; readonly body: string } | null;
}

/** A mistake of the language: these words can't be saved. */
export function mistakeRemark(wording: Wording, body: string, problem: TemplateProblem): Remark {
  const range = wording.problemRange(body, problem);
  const { instead } = problem;
  const mended = instead === null ? null : body.slice(0, range.start) + instead + body.slice(range.end);
  return {
    // Not by its place, which moves while somebody types before it.
    key: `mistake ${faultWords(problem.fault)}`,
    severity: "error",
    range,
    message: problemWords(problem),
    reason: t("compose_mistake_why"),
    support: "",
    fix:
      mended === null
        ? null
        : { label: t("compose_write_instead", { instead: instead ?? "" }), body: mended },
  };
}

const adviceRemark = ({ rule, severity, range, fact, support, fix }: Finding, place: number): Remark => ({
  key: `${rule} ${place}`,
  severity,
  range,
  message: factWords(fact),
  reason: reasonWords(fact),
  support: supportWords(support),
  fix: fix && { label: fixWords(fact), body: fix.body },
});

const sameRange = (one: TextRange | null, other: TextRange | null): boolean =>
  one !== null && other !== null && one.start === other.start && one.end === other.end;

/** All that is to be said, mistakes first; a mistake that advice says better is said once. */
export function remarksOf(findings: readonly Finding[], mistake: Remark | null): readonly Remark[] {
  const all = findings.map(adviceRemark);
  if (mistake === null || findings.some(({ range }) => sameRange(range, mistake.range))) return all;
  return [mistake, ...all];
}

/** The same remarks with their places in other words, until the new ones are judged. */
export function movedRemarks(remarks: readonly Remark[], before: string, after: string): readonly Remark[] {
  if (before === after) return remarks;
  return remarks.map((remark) => ({
    ...remark,
    range: remark.range && movedRange(before, after, remark.range),
  }));
}

/** “1 error, 2 warnings and 1 hint”. */
export function summaryOf(remarks: readonly Remark[]): string {
  const count = (severity: Remark["severity"]) => remarks.filter((one) => one.severity === severity).length;
  const parts = [
    count("error") > 0 ? t("compose_n_errors", { count: count("error") }) : "",
    count("warning") > 0 ? t("compose_n_warnings", { count: count("warning") }) : "",
    count("hint") > 0 ? t("compose_n_hints", { count: count("hint") }) : "",
  ].filter(Boolean);
  return parts.length === 0 ? t("compose_nothing_to_remark") : listed(parts);
}
