import type { Range } from "./finding.ts";

export interface Edit extends Range {
  readonly text: string;
}

/** The body with all edits made. They don't overlap. */
export function edited(body: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += body.slice(at, start) + text;
    at = end;
  }
  return result + body.slice(at);
}

/**
 * The range with the space that would be left over when it is taken out: the one before it, or at
 * the start of a line the one behind it. Never beyond `within`.
 */
export function withSpace(body: string, { start, end }: Range, within: Range): Range {
  let from = start;
  while (from > within.start && /[^\S\n]/.test(body[from - 1] ?? "")) from -= 1;
  if (from > 0 && body[from - 1] !== "\n") {
    // Before a letter one space stays; before a mark or the end none.
    return /^[\s.,;:!?)]|^$/.test(body.slice(end, end + 1)) ? { start: from, end } : { start, end };
  }
  let to = end;
  while (to < within.end && /[^\S\n]/.test(body[to] ?? "")) to += 1;
  return { start: from, end: to };
}
