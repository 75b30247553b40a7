import type { Hold } from "../invitation/invitation.ts";
import type { Prospect } from "../prospect/prospect.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import type { CheckedTemplate } from "./check.ts";
import { fieldValues } from "./fields.ts";

/** UTF-16 units, as LinkedIn's counter seems to count; not measured for emoji. */
export function noteLength(text: string): number {
  return text.length;
}

/** Trimmed, LF, no spaces at line ends, at most one blank line in a row. */
export function tidyNote(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Rendered texts above this are refused unread. Ours: far above any note, and bounds the tidying. */
const RENDERED_LIMIT = 10_000;

/**
 * The exact note one person would get. `limit`: characters LinkedIn takes, in UTF-16 units. An empty
 * body gives `""`, the blank invitation. A hold instead of a note with a hole in it: every output
 * must have a value of its own or a fallback that says something.
 */
export function renderNote(
  template: CheckedTemplate,
  prospect: Prospect,
  limit: number,
): Result<string, Hold> {
  const run = template.run(fieldValues(prospect));
  if (!run.ok) return run;
  if (run.value.length > RENDERED_LIMIT) return fail({ kind: "too-long", length: run.value.length, limit });
  const note = tidyNote(run.value);
  if (note === "" && template.body.trim() !== "") {
    return fail({ kind: "broken-template", fault: { what: "comes-out-empty" } });
  }
  const left = /\{\{|\}\}|\{%|%\}/.exec(note)?.[0];
  if (left !== undefined) {
    return fail({ kind: "broken-template", fault: { what: "marks-left", marks: left } });
  }
  const length = noteLength(note);
  return length > limit ? fail({ kind: "too-long", length, limit }) : ok(note);
}
