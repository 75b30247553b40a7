import { ok, type Result } from "../shared/result.ts";
import { ALLOWED_FILTERS, ALLOWED_TAGS, INNER_TAGS } from "./engine.ts";
import { findLeftover } from "./leftovers.ts";
import { nearestName } from "./nearest.ts";
import { problemAt, shown, type TemplateProblem } from "./problem.ts";
import { type Segment, withoutStrings } from "./segments.ts";

/** The names a template may use: those to propose, and which ones count. */
export interface Known {
  readonly names: readonly string[];
  has(name: string): boolean;
}

export type Check = Result<null, TemplateProblem>;
export const FINE: Check = ok(null);

/** A name nobody knows, with the nearest known one; behind a colon it is most likely a wording without quotes. */
export function unknownField(body: string, at: number, written: string, known: Known) {
  if (/:\s*$/.test(body.slice(Math.max(0, at - 10), at))) {
    const message = `“${shown(written)}” is not a field. If it is a wording, put it in quotes: "${shown(written)}".`;
    return problemAt(body, at, "unknown-placeholder", message);
  }
  const meant = nearestName(written, known.names);
  const advice =
    meant === null
      ? `Fields are ${known.names.map((name) => `{{ ${name} }}`).join(", ")}.`
      : `Did you mean {{ ${meant} }}?`;
  const message = `{{ ${shown(written)} }} is not a field. ${advice}`;
  return problemAt(body, at, "unknown-placeholder", message, /\s/.test(written) ? null : meant);
}

const broken = (body: string, at: number, message: string) => problemAt(body, at, "broken-tag", message);

/** What a word processor makes of quotation marks: the language knows only the straight ones. */
function checkQuotes(body: string, { content, source, start }: Segment): Check {
  if (!/[“”„‟«»‘‚]/.test(withoutStrings(content))) return FINE;
  return broken(
    body,
    start,
    `${shown(source)} has curly quotation marks. Use straight ones, such as "there".`,
  );
}

function checkFilters(body: string, segment: Segment): Check {
  const { content, contentStart } = segment;
  const names = [...withoutStrings(content).matchAll(/\|\s*([\p{L}_][\p{L}\p{N}_-]*)/gu)];
  for (const [place, matched] of names.entries()) {
    const name = matched[1] ?? "";
    const at = contentStart + matched.index + matched[0].length - name.length;
    if (!ALLOWED_FILTERS.some((allowed) => allowed === name)) {
      const meant = nearestName(name, ALLOWED_FILTERS);
      const advice = meant === null ? `Filters are ${ALLOWED_FILTERS.join(", ")}.` : `Did you mean ${meant}?`;
      const message = `“${shown(name)}” is not a filter. ${advice}`;
      return problemAt(body, at, "unknown-filter", message, meant);
    }
    if (name === "default" && place > 0) {
      const message =
        "Put “default” first, before the other filters: only then it steps in for a missing value.";
      return broken(body, at, message);
    }
  }
  return checkQuotes(body, segment);
}

/** Words of a condition: an output with one of them would print “true” or “false”. */
const COMPARISON = /[=<>!]=|[<>]|\|\||&&|\?\?|\s(?:and|or|contains)\s|^not\s/;

function checkOutput(body: string, segment: Segment, known: Known): Check {
  const { content, contentStart, source, start } = segment;
  const plain = withoutStrings(content);
  const expression = plain.split("|", 1)[0] ?? "";
  const written = expression.trim();
  const at = contentStart + expression.indexOf(written);
  if (written === "") {
    return broken(body, start, `${shown(source)} is empty. Write a field into it, such as {{ first_name }}.`);
  }
  if (written.startsWith("{")) {
    const advice = "has three braces. Two are enough, such as {{ first_name }}.";
    return broken(body, start, `${shown(source)} ${advice}`);
  }
  if (COMPARISON.test(plain)) {
    const advice =
      'compares. For a fallback write {{ first_name | default: "there" }}; for a condition {% if %}.';
    return broken(body, start, `${shown(source)} ${advice}`);
  }
  const words = written.split(/\s+/);
  const isSentence = words.length > 1 && words.every((word) => /^[\p{L}\p{N}_'’-]+$/u.test(word));
  const isWord = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(written);
  if ((isSentence || isWord) && !known.has(written)) return unknownField(body, at, written, known);
  return checkFilters(body, segment);
}

function checkTag(body: string, segment: Segment): Check {
  const { content, source, start } = segment;
  const name = /^\s*([\p{L}_#][\p{L}\p{N}_-]*)?/u.exec(content)?.[1] ?? "";
  if (name === "") {
    return broken(body, start, `${shown(source)} has no word that says what it does, such as “if”.`);
  }
  const allowed: readonly string[] = [...ALLOWED_TAGS, ...INNER_TAGS];
  if (allowed.includes(name)) return checkFilters(body, segment);
  const meant = nearestName(name, allowed);
  const advice = meant === null ? `These are: ${ALLOWED_TAGS.join(", ")}.` : `Did you mean “${meant}”?`;
  return problemAt(body, start, "not-allowed", `{% ${shown(name)} %} can't be used in a note. ${advice}`);
}

/** Names that `assign` and `capture` make. */
function localNames(segments: readonly Segment[]): readonly string[] {
  return segments.flatMap(({ kind, content }) => {
    const name =
      kind === "tag"
        ? /^\s*(?:assign|capture)\s+["']?([\p{L}_][\p{L}\p{N}_-]*)/u.exec(content)?.[1]
        : undefined;
    return name === undefined ? [] : [name];
  });
}

/** Checks each stretch by itself, in the order of the text. */
export function checkSegments(body: string, segments: readonly Segment[], known: Known): Check {
  const local = localNames(segments);
  const names: Known = {
    names: [...known.names, ...local],
    has: (name) => known.has(name) || local.includes(name),
  };
  for (const segment of segments) {
    const checked =
      segment.kind === "text"
        ? findLeftover(body, segment.content, segment.start, known.names)
        : segment.kind === "output"
          ? checkOutput(body, segment, names)
          : checkTag(body, segment);
    if (!checked.ok) return checked;
  }
  return FINE;
}
