import { TEMPLATE_LIMIT } from "../template/index.ts";
import { offsetAt } from "../template/problem.ts";
import { readSegments, type Segment } from "../template/segments.ts";

/** The start of an output or tag that is still being typed: up to where plain words go on. */
const HALF_TYPED =
  /^\{(?:%-?\s*\w*(?:[^\S\n]+\w+)?|\{-?[^\S\n]*\w*)(?:[^\S\n]*\|[^\S\n]*\w*(?::[^\S\n]*(?:"[^"\n]*"?|'[^'\n]*'?)?)?)*/;

const halfTyped = (source: string, start: number): Segment => ({
  kind: "tag",
  source,
  start,
  content: source.slice(2),
  contentStart: start + 2,
});

/** Moves a segment by `by` units. */
const moved = (segment: Segment, by: number): Segment => ({
  ...segment,
  start: segment.start + by,
  contentStart: segment.contentStart + by,
});

/**
 * Cuts a body like `readSegments`, but also one that is broken: what looks like a half typed output
 * or tag is set aside, and the text goes on behind it. Only the first `TEMPLATE_LIMIT` units are
 * read, because a longer body can't be saved.
 */
export function cutBody(body: string): readonly Segment[] {
  const source = body.slice(0, TEMPLATE_LIMIT);
  const segments: Segment[] = [];
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const read = readSegments(rest);
    if (read.ok) {
      segments.push(...read.value.map((segment) => moved(segment, at)));
      break;
    }
    const open = offsetAt(rest, { row: read.error.line, col: read.error.column });
    const before = readSegments(rest.slice(0, open));
    if (before.ok) segments.push(...before.value.map((segment) => moved(segment, at)));
    const half = HALF_TYPED.exec(rest.slice(open))?.[0] ?? rest.slice(open, open + 2);
    segments.push(halfTyped(half, at + open));
    at += open + half.length;
  }
  return segments;
}

/** The name of a tag: "if", "endif". */
const tagName = ({ content }: Segment): string => /^\s*(\w+)/.exec(content)?.[1] ?? "";

/** The stretches of text that may be sent: everything outside outputs, tags and comments. */
export function textParts(segments: readonly Segment[]): readonly Segment[] {
  let inComment = false;
  return segments.filter((segment) => {
    if (segment.kind === "tag") {
      const name = tagName(segment);
      if (name === "comment") inComment = true;
      if (name === "endcomment") inComment = false;
    }
    return segment.kind === "text" && !inComment;
  });
}
