import { fail } from "../shared/result.ts";
import type { TemplateFault } from "./fault.ts";

export type TemplateProblemKind =
  | "unknown-placeholder"
  | "unknown-filter"
  | "broken-tag"
  | "not-allowed"
  | "too-long";

/** `line` and `column` (UTF-16 units) count from 1. */
export interface TemplateProblem {
  readonly kind: TemplateProblemKind;
  readonly fault: TemplateFault;
  readonly line: number;
  readonly column: number;
  /** What to write in place of the stretch where it stands (`problemRange`), where that is plain; else null. */
  readonly instead: string | null;
}

export function positionAt(body: string, offset: number): { readonly line: number; readonly column: number } {
  const before = body.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1 };
}

/** The offset of a 1-based row and column, counted as LiquidJS does: rows end at LF. */
export function offsetAt(body: string, { row, col }: { readonly row: number; readonly col: number }): number {
  const before = body.split("\n").slice(0, row - 1);
  return before.reduce((sum, line) => sum + line.length + 1, 0) + col - 1;
}

export function problemAt(
  body: string,
  offset: number,
  kind: TemplateProblemKind,
  fault: TemplateFault,
  instead: string | null = null,
) {
  return fail<TemplateProblem>({ kind, fault, ...positionAt(body, offset), instead });
}

/** Quoted source, on one line and at most 40 characters. */
export function shown(source: string): string {
  const units = [...source.replace(/\s+/g, " ").trim()];
  return units.length <= 40 ? units.join("") : `${units.slice(0, 39).join("")}…`;
}
