import type { Result } from "../shared/result.ts";
import { ok } from "../shared/result.ts";
import type { TemplateFault } from "./fault.ts";
import { nearestName, sameName } from "./nearest.ts";
import { problemAt, shown, type TemplateProblem } from "./problem.ts";

/** Braces, brackets and marks with which other tools write a placeholder. The first group is its name. */
const CURLY = /[$#]?\{([^{}\n]{0,80})\}/g;
const OTHERS: readonly RegExp[] = [
  /\[{1,2}([^[\]\n]{1,40})\]{1,2}/g,
  /<{1,2}([^<>\n]{1,40})>{1,2}/g,
  /%{1,2}([\p{L}][\p{L}\p{N}_ -]{0,38})%{1,2}/gu,
  /\*\|([^|\n]{1,40})\|\*/g,
  /#([\p{L}][\p{L}\p{N}_]{0,38})#/gu,
];
/** "[your company]", "[insert topic]": a note to whoever copied the wording. */
const NOTE_TO_SELF = /^\s*(?:your|their|insert|enter|add|fill in)\s/i;

const BRACKETED = /\[{1,2}([^[\]\n]{1,40})\]{1,2}/g;

/** Where markers such as “[insert topic]” stand that are still to be filled in, in the order of the text. */
export function markersIn(body: string): readonly { readonly start: number; readonly end: number }[] {
  return [...body.matchAll(BRACKETED)]
    .filter(([, words = ""]) => NOTE_TO_SELF.test(words))
    .map(({ index, 0: marker }) => ({ start: index, end: index + marker.length }));
}

/** `otherwise`: what it is when no field is meant. */
function leftover(
  source: string,
  meant: string | null,
  otherwise: "lone-braces" | "note-to-self",
): TemplateFault {
  const short = shown(source);
  return meant === null ? { what: otherwise, source: short } : { what: "other-tool", source: short, meant };
}

/**
 * Finds placeholders of other tools left in plain text, which would be sent as they stand.
 * Single braces never belong in a note; brackets do, unless a field's name stands in them.
 */
export function findLeftover(
  body: string,
  text: string,
  start: number,
  known: readonly string[],
): Result<null, TemplateProblem> {
  for (const matched of text.matchAll(CURLY)) {
    const [source = "", name = ""] = matched;
    const at = start + matched.index;
    if (name.includes("|")) {
      return problemAt(body, at, "not-allowed", { what: "picks-at-random", source: shown(source) });
    }
    const meant = nearestName(name, known);
    const fault = leftover(source, meant, "lone-braces");
    const whole = source.startsWith("{") && meant !== null;
    return problemAt(body, at, "unknown-placeholder", fault, whole ? `{{ ${meant} }}` : null);
  }
  for (const pattern of OTHERS) {
    for (const matched of text.matchAll(pattern)) {
      const [source = "", name = ""] = matched;
      const meant = sameName(name, known);
      if (meant === null && !NOTE_TO_SELF.test(name)) continue;
      const fault = leftover(source, meant, "note-to-self");
      const instead = meant === null ? null : `{{ ${meant} }}`;
      return problemAt(body, start + matched.index, "unknown-placeholder", fault, instead);
    }
  }
  const stray = /\}\}|%\}/.exec(text);
  if (stray === null) return ok(null);
  const open = stray[0] === "}}" ? "{{" : "{%";
  return problemAt(body, start + stray.index, "broken-tag", { what: "stray-close", open, close: stray[0] });
}
