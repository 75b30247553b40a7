import { assertNever } from "../shared/result.ts";
import type { TemplateFault } from "./fault.ts";

const output = (name: string): string => `{{ ${name} }}`;
const ELSEWHERE = "would be sent as it stands.";

/**
 * A fault in plain English, as it is stored with a hold (`broken-template`). On the screen it is said by
 * `faultWords` of `src/ui/words`, in the language spoken.
 */
export function sentenceOf(fault: TemplateFault): string {
  switch (fault.what) {
    case "too-long":
      return `This is ${fault.length} characters long; a template holds ${fault.most}. Shorten it.`;
    case "never-closed":
      return `${fault.open} has no ${fault.close} after it: “${fault.source}”. Add ${fault.close} where it ends.`;
    case "stray-close":
      return `${fault.close} has no ${fault.open} before it. Add ${fault.open} where the field begins, or take it out.`;
    case "part-without-end":
      return `${fault.source} has no ${fault.end}. Add it where the part ends.`;
    case "end-without-part":
      return `${fault.tag} stands alone: nothing before it begins such a part.`;
    case "unreadable":
      return `${fault.source} can’t be read. Look for a missing quote, colon or bar in it.`;
    case "has-no-parts":
      return `${fault.name} is a text and has no parts. Write ${output(fault.name)} alone; filters such as “size” go behind a bar.`;
    case "needs-quotes":
      return `“${fault.written}” is not a field. If it is a wording, put it in quotes: "${fault.written}".`;
    case "unknown-field":
      return `${output(fault.written)} is not a field. Did you mean ${output(fault.meant)}?`;
    case "no-field":
      return `${output(fault.written)} is not a field. Fields are ${fault.fields.map(output).join(", ")}.`;
    case "unknown-filter":
      return `“${fault.written}” is not a filter. Did you mean ${fault.meant}?`;
    case "no-filter":
      return `“${fault.written}” is not a filter. Filters are ${fault.filters.join(", ")}.`;
    case "default-not-first":
      return "Put “default” first, before the other filters: only then it steps in for a missing value.";
    case "curly-quotes":
      return `${fault.source} has curly quotation marks. Use straight ones, such as "there".`;
    case "nothing-in-it":
      return `${fault.source} is empty. Write a field into it, such as {{ first_name }}.`;
    case "three-braces":
      return `${fault.source} has three braces. Two are enough, such as {{ first_name }}.`;
    case "compares":
      return `${fault.source} compares. For a fallback write {{ first_name | default: "there" }}; for a condition {% if %}.`;
    case "tag-without-word":
      return `${fault.source} has no word that says what it does, such as “if”.`;
    case "unknown-tag":
      return `{% ${fault.written} %} can’t be used in a note. Did you mean “${fault.meant}”?`;
    case "no-tag":
      return `{% ${fault.written} %} can’t be used in a note. These are: ${fault.tags.join(", ")}.`;
    case "picks-at-random":
      return `${fault.source} picks a wording at random in other tools; that is not done here. Keep one wording.`;
    case "other-tool":
      return `${fault.source} ${ELSEWHERE} Write ${output(fault.meant)}.`;
    case "lone-braces":
      return `${fault.source} ${ELSEWHERE} Write fields with two braces, or take the braces out.`;
    case "note-to-self":
      return `${fault.source} ${ELSEWHERE} Fill it in, or take it out.`;
    case "filter-needs-value":
      return `“${fault.filter}” needs a value behind it, such as ${fault.filter}: "…".`;
    case "grows-too-long":
      return "Filled in, this grows far too long. Make it simpler.";
    case "fails":
      return `This can’t be filled in (${fault.reason}).`;
    default:
      return assertNever(fault);
  }
}
