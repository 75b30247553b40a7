import { assertNever } from "../../core/shared/result.ts";
import type { TemplateFault, TemplateProblem } from "../../core/template/index.ts";
import { locale, t } from "../i18n/language.ts";

/** As written in a template: placeholders stay what they are in every language. */
const output = (name: string): string => `{{ ${name} }}`;
const tag = (name: string): string => `{% ${name} %}`;
const EXAMPLE = output("first_name");

const enumerated = (words: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: "unit", style: "short" }).format(words);

/** What is wrong with a template and what to do now. */
export function faultWords(fault: TemplateFault): string {
  switch (fault.what) {
    case "too-long":
      return t("compose_fault_too_long", { length: fault.length, most: fault.most });
    case "never-closed":
      return t("compose_fault_never_closed", { open: fault.open, close: fault.close, source: fault.source });
    case "stray-close":
      return t("compose_fault_stray_close", { open: fault.open, close: fault.close });
    case "part-without-end":
      return t("compose_fault_part_without_end", { source: fault.source, end: fault.end });
    case "end-without-part":
      return t("compose_fault_end_without_part", { tag: fault.tag });
    case "unreadable":
      return t("compose_fault_unreadable", { source: fault.source });
    case "has-no-parts":
      return t("compose_fault_has_no_parts", { name: fault.name, field: output(fault.name) });
    case "needs-quotes":
      return t("compose_fault_needs_quotes", { written: fault.written, quoted: `"${fault.written}"` });
    case "unknown-field":
      return t("compose_fault_unknown_field", { field: output(fault.written), meant: output(fault.meant) });
    case "no-field": {
      const fields = enumerated(fault.fields.map(output));
      return t("compose_fault_no_field", { field: output(fault.written), fields });
    }
    case "unknown-filter":
      return t("compose_fault_unknown_filter", { filter: fault.written, meant: fault.meant });
    case "no-filter":
      return t("compose_fault_no_filter", { filter: fault.written, filters: enumerated(fault.filters) });
    case "default-not-first":
      return t("compose_fault_default_not_first");
    case "curly-quotes":
      return t("compose_fault_curly_quotes", { source: fault.source, example: '"there"' });
    case "nothing-in-it":
      return t("compose_fault_nothing_in_it", { source: fault.source, example: EXAMPLE });
    case "three-braces":
      return t("compose_fault_three_braces", { source: fault.source, example: EXAMPLE });
    case "compares": {
      const fallback = output('first_name | default: "there"');
      return t("compose_fault_compares", { source: fault.source, fallback, condition: tag("if") });
    }
    case "tag-without-word":
      return t("compose_fault_tag_without_word", { source: fault.source });
    case "unknown-tag":
      return t("compose_fault_unknown_tag", { tag: tag(fault.written), meant: fault.meant });
    case "no-tag":
      return t("compose_fault_no_tag", { tag: tag(fault.written), tags: enumerated(fault.tags) });
    case "picks-at-random":
      return t("compose_fault_picks_at_random", { source: fault.source });
    case "other-tool":
      return t("compose_fault_other_tool", { source: fault.source, field: output(fault.meant) });
    case "lone-braces":
      return t("compose_fault_lone_braces", { source: fault.source });
    case "note-to-self":
      return t("compose_fault_note_to_self", { source: fault.source });
    case "filter-needs-value":
      return t("compose_fault_filter_needs_value", { filter: fault.filter, example: `${fault.filter}: "…"` });
    case "grows-too-long":
      return t("compose_fault_grows_too_long");
    case "comes-out-empty":
      return t("compose_fault_comes_out_empty", { tag: tag("else") });
    case "marks-left":
      return t("compose_fault_marks_left", { marks: fault.marks });
    case "fails":
      return t("compose_fault_fails", { reason: fault.reason });
    default:
      return assertNever(fault);
  }
}

/** The same with where it stands. */
export const problemWords = ({ line, column, fault }: TemplateProblem): string =>
  t("compose_problem_at", { line, column, problem: faultWords(fault) });
