import { readAddress } from "../prospect/address.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import type { CsvProblem } from "./csv-report.ts";
import { type FileKind, findHeader } from "./header.ts";
import { REFUSED, ROW_LIMIT } from "./list-problems.ts";
import {
  DELIMITERS,
  type Delimiter,
  HEAD_ROWS,
  type NumberedRow,
  type Row,
  readTable,
  sniffDelimiter,
  type Table,
} from "./table.ts";

/** Rows looked at to see what a column holds. */
export const SAMPLE_ROWS = 200;

/** A text as a table, before anything is said of its columns. */
export interface Opened {
  readonly delimiter: Delimiter;
  readonly table: Table;
  /** Null: none was found. */
  readonly headers: Row | null;
  /** The rows of people, blank ones left out. */
  readonly rows: readonly NumberedRow[];
  /** Columns of the header, or of most rows where those have more. */
  readonly width: number;
  readonly kind: Extract<FileKind, "list" | "connections">;
}

const isBlank = (row: Row): boolean => row.every((cell) => cell.trim() === "");
export const hasAddress = (row: Row): boolean => row.some((cell) => readAddress(cell).ok);

/** Cells up to the last one that holds anything. */
export const filledWidth = (row: Row): number => row.findLastIndex((cell) => cell.trim() !== "") + 1;

interface Start {
  readonly headers: Row | null;
  /** Index of the first row of people. */
  readonly from: number;
  readonly kind: FileKind;
}

/** Where the people begin and what heads them: a known header, else the row before the first address, else none. */
function findStart(rows: readonly NumberedRow[]): Start {
  const head = rows.slice(0, HEAD_ROWS).map((row) => row.cells);
  const header = findHeader(head);
  if (header !== null) return { headers: head[header.row] ?? [], from: header.row + 1, kind: header.kind };
  const first = rows.slice(0, SAMPLE_ROWS).findIndex((row) => hasAddress(row.cells));
  const before = rows[first - 1]?.cells;
  if (before !== undefined && !isBlank(before)) return { headers: before, from: first, kind: "list" };
  return { headers: null, from: 0, kind: "list" };
}

/** How wide most of the sampled rows are; the wider one where two are as many. */
function usualWidth(rows: readonly NumberedRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows.slice(0, SAMPLE_ROWS)) {
    const width = filledWidth(cells);
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [usual] = [...counts].toSorted(([a, many], [b, more]) => more - many || b - a);
  return usual?.[0] ?? 0;
}

/** Opens the text of a file or a paste as a table; `delimiter`: as a person said, else the likeliest. */
export function openText(text: string, delimiter?: Delimiter): Result<Opened, CsvProblem> {
  const [, declared, body = ""] = /^\ufeff?(?:sep=([,;\t|])[^\S\n]*\r?\n)?(.*)$/s.exec(text) ?? [];
  const plain = body.replace(/\r\n?/g, "\n").trimEnd();
  if (plain.trimStart() === "") return fail({ kind: "empty", line: null });
  if (plain.includes("\0")) return fail({ kind: "not-text", line: null });
  const parted = delimiter ?? DELIMITERS.find((one) => one === declared) ?? sniffDelimiter(plain);
  const table = readTable(plain, parted, ROW_LIMIT);
  const { headers, from, kind } = findStart(table.rows);
  if (kind === "messages" || kind === "invitations") return fail(REFUSED[kind]);
  const rows = table.rows.slice(from).filter((row) => !isBlank(row.cells));
  const named = headers === null ? 0 : filledWidth(headers);
  return ok({ delimiter: parted, table, headers, rows, width: Math.max(named, usualWidth(rows)), kind });
}
