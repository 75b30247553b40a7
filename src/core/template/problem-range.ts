import type { TemplateProblem } from "./problem.ts";
import { offsetAt } from "./problem.ts";

/** UTF-16 offsets into a body, `end` exclusive. */
export interface BodyRange {
  readonly start: number;
  readonly end: number;
}

/** What stands where a problem begins: a whole output or tag, a marker in brackets, a word, else one sign. */
const STRETCHES: readonly RegExp[] = [
  /^\{\{[^{}\n]*\}\}/,
  /^\{%[^{}\n]*%\}/,
  /^\{[{%]?[^{}\n]*\}?/,
  /^\[{1,2}[^[\]\n]*\]{1,2}/,
  /^[<%*#]{1,2}[^<>%*#\n]{1,42}[>%*#]{1,2}/,
  /^[\p{L}\p{N}_-]+/u,
  /^[}%]{1,2}/,
];

/** The stretch of the body to underline for a problem; at the body's end the sign before it. */
export function problemRange(body: string, { line, column, kind }: TemplateProblem): BodyRange {
  const at = offsetAt(body, { row: line, col: column });
  if (kind === "too-long") return { start: at, end: body.length };
  const start = Math.max(0, Math.min(at, body.length - 1));
  const rest = body.slice(start);
  const length = STRETCHES.flatMap((pattern) => pattern.exec(rest)?.[0].length ?? []).find((one) => one > 0);
  const [first = ""] = rest;
  return { start, end: Math.min(body.length, start + (length ?? first.length)) };
}
