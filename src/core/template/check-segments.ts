import { ok, type Result } from "../shared/result.ts";
import { ALLOWED_FILTERS, ALLOWED_TAGS, INNER_TAGS } from "./engine.ts";
import type { TemplateFault } from "./fault.ts";
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
    return problemAt(body, at, "unknown-placeholder", { what: "needs-quotes", written: shown(written) });
  }
  const meant = nearestName(written, known.names);
  const fault: TemplateFault =
    meant === null
      ? { what: "no-field", written: shown(written), fields: known.names }
      : { what: "unknown-field", written: shown(written), meant };
  return problemAt(body, at, "unknown-placeholder", fault, /\s/.test(written) ? null : meant);
}

const broken = (body: string, at: number, fault: TemplateFault) => problemAt(body, at, "broken-tag", fault);

/** What a word processor makes of quotation marks: the language knows only the straight ones. */
function checkQuotes(body: string, { content, source, start }: Segment): Check {
  if (!/[“”„‟«»‘‚]/.test(withoutStrings(content))) return FINE;
  return broken(body, start, { what: "curly-quotes", source: shown(source) });
}

function checkFilters(body: string, segment: Segment): Check {
  const { content, contentStart } = segment;
  const names = [...withoutStrings(content).matchAll(/\|\s*([\p{L}_][\p{L}\p{N}_-]*)/gu)];
  for (const [place, matched] of names.entries()) {
    const name = matched[1] ?? "";
    const at = contentStart + matched.index + matched[0].length - name.length;
    if (!ALLOWED_FILTERS.some((allowed) => allowed === name)) {
      const meant = nearestName(name, ALLOWED_FILTERS);
      const written = shown(name);
      const fault: TemplateFault =
        meant === null
          ? { what: "no-filter", written, filters: ALLOWED_FILTERS }
          : { what: "unknown-filter", written, meant };
      return problemAt(body, at, "unknown-filter", fault, meant);
    }
    if (name === "default" && place > 0) return broken(body, at, { what: "default-not-first" });
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
    return broken(body, start, { what: "nothing-in-it", source: shown(source) });
  }
  if (written.startsWith("{")) {
    return broken(body, start, { what: "three-braces", source: shown(source) });
  }
  if (COMPARISON.test(plain)) {
    return broken(body, start, { what: "compares", source: shown(source) });
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
    return broken(body, start, { what: "tag-without-word", source: shown(source) });
  }
  const allowed: readonly string[] = [...ALLOWED_TAGS, ...INNER_TAGS];
  if (allowed.includes(name)) return checkFilters(body, segment);
  const meant = nearestName(name, allowed);
  const written = shown(name);
  const fault: TemplateFault =
    meant === null
      ? { what: "no-tag", written, tags: ALLOWED_TAGS }
      : { what: "unknown-tag", written, meant };
  return problemAt(body, start, "not-allowed", fault);
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
