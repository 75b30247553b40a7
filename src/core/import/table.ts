import { readStretch, rowBatches } from "./batches.ts";
import { findHeader } from "./header.ts";
import { addressWords } from "./loose-row.ts";

export type Row = readonly string[];

/** A record of the file. `number` counts records from 1, blank ones too, as a spreadsheet shows them. */
export interface NumberedRow {
  readonly number: number;
  /** Line of the text on which the record begins, from 1. */
  readonly line: number;
  readonly cells: Row;
}

export interface Table {
  readonly rows: readonly NumberedRow[];
  /** Text lines, counted from 1, whose quotes could not be read; what stands after them was read on. */
  readonly brokenLines: readonly number[];
  /** Why reading ended early: at the last of `brokenLines`, or at the most rows; null when it did not. */
  readonly cut: "quotes" | "rows" | null;
}

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Broken places after which reading goes on; a file with more is not worth guessing at. */
export const RESTARTS = 20;
/** Rows looked at to find the delimiter and the header: preambles seen have three. */
export const HEAD_ROWS = 20;

/** Reads at most `most` rows; where a quote is broken, leaves out that line and goes on with the next. */
export function readTable(text: string, delimiter: Delimiter, most: number): Table {
  const rows: NumberedRow[] = [];
  const brokenLines: number[] = [];
  for (const batch of rowBatches(text, delimiter)) {
    for (const row of batch.rows) rows.push(row);
    if (rows.length > most) return { rows: rows.slice(0, most), brokenLines, cut: "rows" };
    if (batch.brokenLine !== null) brokenLines.push(batch.brokenLine);
    if (brokenLines.length > RESTARTS) return { rows, brokenLines, cut: "quotes" };
  }
  return { rows, brokenLines, cut: null };
}

/** The delimiter with which the first rows make most sense: a header with known names, else addresses in cells. */
export function sniffDelimiter(text: string): Delimiter {
  const scored = DELIMITERS.map((delimiter) => {
    const rows = readStretch(text, delimiter, HEAD_ROWS).rows;
    const header = findHeader(rows);
    const parted = rows.filter(
      (row) => row.length > 1 && row.some((cell) => addressWords(cell).length === 1),
    ).length;
    return {
      delimiter,
      score: (header === null ? 0 : 100 * header.roles + (header.kind === "list" ? 0 : 50)) + parted,
    };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}
