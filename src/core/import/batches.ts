import papa from "papaparse/papaparse.min.js";
import type { Delimiter, NumberedRow, Row } from "./table.ts";

/** Text read at a time, in UTF-16 units. Ours: about 500 rows of a list, 2 ms. */
const BATCH = 65_536;

/** What one step through a table gave. */
export interface RowBatch {
  readonly rows: readonly NumberedRow[];
  /** Line after `rows`, from 1, whose quotes could not be read and which was left out; null: none. */
  readonly brokenLine: number | null;
  /** How much of the text has been read, from 0 to 1. */
  readonly done: number;
}

interface Stretch {
  readonly rows: readonly Row[];
  /** Offset of the cell whose quotes are broken; null when all could be read. */
  readonly brokenAt: number | null;
  /** Whether that cell is only not closed yet: more text may close it. */
  readonly isOpen: boolean;
  /** Offset behind the last of `rows`. */
  readonly end: number;
}

/** Reads a text from a row's beginning, up to a broken quote or the most rows (0: all). */
export function readStretch(text: string, delimiter: Delimiter, most = 0): Stretch {
  const { data, errors } = papa.parse(text, { delimiter, newline: "\n", quoteChar: '"', preview: most });
  return errors.some(({ type }) => type === "Quotes")
    ? readBroken(text, delimiter, most)
    : { rows: data, brokenAt: null, isOpen: false, end: text.length };
}

/** The same row by row, at some cost: only so does the parser say where each row ends. */
function readBroken(text: string, delimiter: Delimiter, most: number): Stretch {
  const rows: Row[] = [];
  let brokenAt: number | null = null;
  let isOpen = false;
  let end = 0;
  papa.parse(text, {
    delimiter,
    newline: "\n",
    quoteChar: '"',
    preview: most,
    step: ({ data, errors, meta }, parser) => {
      const quotes = errors.find((error) => error.type === "Quotes");
      if (quotes === undefined) {
        rows.push(data);
        end = meta.cursor;
        return;
      }
      brokenAt = quotes.index ?? 0;
      isOpen = quotes.code === "MissingQuotes";
      parser.abort();
    },
  });
  return { rows, brokenAt, isOpen, end };
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

const linesIn = (cells: Row): number =>
  cells.some((cell) => cell.includes("\n")) ? 1 + lineBreaks(cells.join("")) : 1;

/** Behind the first line break at or after `at`. */
function lineEnd(text: string, at: number): number {
  const found = at >= text.length ? -1 : text.indexOf("\n", at);
  return found === -1 ? text.length : found + 1;
}

/**
 * Reads a table in batches of some 500 rows, so that a caller may pause, show how far it is, or stop.
 * Lines end in "\n". Where a quote is broken, that line is left out and reading goes on with the next.
 */
export function* rowBatches(text: string, delimiter: Delimiter): Generator<RowBatch, void, void> {
  let offset = 0;
  let line = 1;
  let number = 1;
  let size = BATCH;
  while (offset < text.length) {
    const cut = lineEnd(text, offset + size);
    const isLast = cut === text.length;
    const firstLine = line;
    const stretch = text.slice(offset, cut);
    const read = readStretch(stretch, delimiter);
    const isOneLineEach = read.brokenAt === null && lineBreaks(stretch) === read.rows.length - 1;
    const goesOn = read.isOpen && !isLast;
    size = goesOn && read.rows.length === 0 ? 2 * size : BATCH;
    // Behind the line break at which the text was cut stands the next batch's first row, not an empty one.
    const whole = read.brokenAt === null && !isLast ? read.rows.slice(0, -1) : read.rows;
    const rows: NumberedRow[] = [];
    for (const cells of whole) {
      rows.push({ number, line, cells });
      number += 1;
      line += isOneLineEach ? 1 : linesIn(cells);
    }
    let brokenLine: number | null = null;
    if (read.brokenAt === null) offset = cut;
    else if (goesOn) offset += read.end;
    else {
      const passed = lineEnd(text, offset + read.brokenAt);
      line = firstLine + lineBreaks(text.slice(offset, passed));
      brokenLine = text[passed - 1] === "\n" ? line - 1 : line;
      number += 1;
      offset = passed;
    }
    yield { rows, brokenLine, done: offset / text.length };
  }
}
