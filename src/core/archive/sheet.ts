import { rowBatches } from "../import/batches.ts";
import { findHeader } from "../import/header.ts";
import {
  DELIMITERS,
  type Delimiter,
  HEAD_ROWS,
  type NumberedRow,
  RESTARTS,
  type Row,
  sniffDelimiter,
} from "../import/table.ts";
import { ok, type Result } from "../shared/result.ts";
import { foreignHeaders, headerOf, likelyHeader, type Part } from "./header.ts";
import { type ArchiveProblem, archiveProblem } from "./problem.ts";
import type { RowReports } from "./row-report.ts";
import type { Steps } from "./steps.ts";

/** A text taken for a table, and its first rows. */
export interface Sheet {
  readonly file: string;
  /** Without byte order mark; lines end in "\n". */
  readonly text: string;
  readonly delimiter: Delimiter;
  readonly head: readonly NumberedRow[];
}

/** Most rows read. Ours: LinkedIn's bound is 30,000 connections. */
const ROW_LIMIT = 100_000;
/** How much of a text tells its delimiter, in UTF-16 units. */
const SNIFFED = 16_384;

/** Opens a text as a table; says no to what is empty, no text, or somebody's messages. */
export function openSheet(file: string, raw: string): Result<Sheet, ArchiveProblem> {
  const [mark = "", declared] = /^\ufeff?(?:sep=([,;\t|])[^\S\n]*\r?\n)?/.exec(raw.slice(0, 20)) ?? [];
  const body = raw.slice(mark.length).trimEnd();
  const text = body.includes("\r") ? body.replace(/\r\n?/g, "\n") : body;
  if (text.trimStart() === "") return archiveProblem(file, { kind: "empty" });
  if (text.includes("\0")) return noText(file);
  const cut = text.indexOf("\n", SNIFFED);
  const start = cut === -1 ? text : text.slice(0, cut);
  const delimiter = DELIMITERS.find((one) => one === declared) ?? sniffDelimiter(start);
  const head: NumberedRow[] = [];
  for (const { rows } of rowBatches(start, delimiter)) {
    head.push(...rows.slice(0, HEAD_ROWS - head.length));
    if (head.length === HEAD_ROWS) break;
  }
  if (findHeader(head.map((row) => row.cells))?.kind === "messages") {
    return archiveProblem(file, { kind: "private-messages" });
  }
  return ok({ file, text, delimiter, head });
}

export function noText(file: string): { readonly ok: false; readonly error: ArchiveProblem } {
  return archiveProblem(file, { kind: "not-an-archive" });
}

/** The failure for a header nobody knows. */
export function foreign(sheet: Sheet, part: Part | null) {
  return archiveProblem(sheet.file, { kind: "foreign-headers", foreign: foreignHeaders(part, sheet.head) });
}

/** The row below which the people stand: the known header, else the likely one; 0: there is none. */
export function headerNumber(sheet: Sheet, part: Part): number {
  return (headerOf(part, sheet.head) ?? likelyHeader(sheet.head))?.number ?? 0;
}

const isBlank = (row: Row): boolean => row.every((cell) => cell.trim() === "");

/**
 * Hands each row below the header to `handle`, in batches, and lines with broken quotes to `skipped`.
 * The value: how many rows there were, those lines included.
 */
export function* eachRow(
  sheet: Sheet,
  header: number,
  skipped: RowReports,
  handle: (row: NumberedRow) => void,
): Steps<Result<number, ArchiveProblem>> {
  let rows = 0;
  let broken = 0;
  for (const batch of rowBatches(sheet.text, sheet.delimiter)) {
    for (const row of batch.rows) {
      if (row.number <= header || isBlank(row.cells)) continue;
      rows += 1;
      handle(row);
    }
    if (batch.brokenLine !== null) {
      rows += 1;
      broken += 1;
      skipped.add("broken-quotes", batch.brokenLine);
      if (broken > RESTARTS) {
        return archiveProblem(sheet.file, { kind: "broken-quotes", limit: RESTARTS }, batch.brokenLine);
      }
    }
    if (rows > ROW_LIMIT) return archiveProblem(sheet.file, { kind: "too-many-rows", limit: ROW_LIMIT });
    yield { done: batch.done, doing: { kind: "reading", file: sheet.file } };
  }
  return ok(rows);
}
