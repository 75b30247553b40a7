import type { Candidate } from "../prospect/candidate.ts";
import type { CsvProblem, MarkedPerson, RowProblem } from "./csv-report.ts";
import { findHeader } from "./header.ts";
import { readList } from "./list.ts";
import { readLooseRow } from "./loose-row.ts";
import type { Mapping } from "./mapping.ts";
import { mergeMarked } from "./merge-marked.ts";
import type { Proposal } from "./proposal.ts";
import { DELIMITERS } from "./table.ts";
import { linesOf, shorten } from "./texts.ts";

/** What is wrong with a line, or from it on. */
type LineFault =
  | { readonly kind: "row"; readonly row: RowProblem }
  | { readonly kind: "too-long" }
  | { readonly kind: "list"; readonly list: CsvProblem }
  /** `left`: lines with something in them behind the first `limit`, which were not read. */
  | { readonly kind: "too-many"; readonly limit: number; readonly left: number };

/** `line` counts from 1. `text` is the line, at most 80 characters. */
export type LineProblem = LineFault & { readonly line: number; readonly text: string };

export interface PasteReport {
  readonly people: readonly Candidate[];
  readonly problems: readonly LineProblem[];
  /** Lines that named somebody who stood there already. */
  readonly repeated: number;
  /** Those of `people` whom the rows call connected or invited already. */
  readonly marked: readonly MarkedPerson[];
  /** Rows with a header whose columns must be chosen first: what they are taken for so far. */
  readonly proposal: Proposal | null;
}

/** Most lines read at once. Ours: two years of a fast queue. */
export const LINE_LIMIT = 10_000;
/** Longest line read, in UTF-16 units. Ours: wide spreadsheet rows fit. */
const LINE_LENGTH = 10_000;
const SHOWN = 80;

/** Tabs part a spreadsheet's cells, bars a typed list's; commas only where neither stands. */
function cellsOf(line: string): readonly string[] {
  if (line.includes("\t")) return line.split("\t");
  return line.split(line.includes("|") ? "|" : /[,;]/);
}

function overflow(lines: readonly string[]): readonly LineProblem[] {
  const left = lines.slice(LINE_LIMIT).filter((line) => line.trim() !== "").length;
  return left === 0 ? [] : [{ kind: "too-many", line: LINE_LIMIT + 1, text: "", limit: LINE_LIMIT, left }];
}

function lineProblem(lines: readonly string[], line: number, fault: LineFault): LineProblem {
  return { ...fault, line, text: shorten((lines[line - 1] ?? "").trim(), SHOWN) };
}

const isHeader = (line: string): boolean =>
  DELIMITERS.some((delimiter) => line.includes(delimiter) && findHeader([line.split(delimiter)]) !== null);

/** Rows pasted with their header line are read by their columns; null when there is no header. */
function readTableWithHeader(lines: readonly string[], mapping?: Mapping): PasteReport | null {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (mapping === undefined && (first === -1 || !isHeader(lines[first] ?? ""))) return null;
  const read = readList(lines.slice(0, LINE_LIMIT).join("\n"), mapping);
  if (!read.ok) {
    const { line, proposal = null } = read.error;
    const at = line ?? Math.max(first, 0) + 1;
    const problems = [lineProblem(lines, at, { kind: "list", list: read.error })];
    return { people: [], marked: [], problems, repeated: 0, proposal };
  }
  const { people, marks, skipped, problems } = read.value;
  const all = [
    ...problems.map((list) => lineProblem(lines, list.line ?? first + 1, { kind: "list", list })),
    ...skipped.map(({ line, problem }) => lineProblem(lines, line, { kind: "row", row: problem })),
  ].toSorted((a, b) => a.line - b.line);
  return { ...mergeMarked(people, marks), problems: [...all, ...overflow(lines)], proposal: null };
}

/**
 * Reads a pasted list, one person a line: an address alone or with a name before, behind or around
 * it, with a company, or whole spreadsheet rows with or without their header. Blank lines are passed
 * over; whoever stands there twice comes once. `mapping`: the columns of the rows, as a person
 * confirmed them. Never throws, and names each line it can't use.
 */
export function readPaste(text: string, mapping?: Mapping): PasteReport {
  const lines = linesOf(text);
  const table = readTableWithHeader(lines, mapping);
  if (table !== null) return table;
  const found: Candidate[] = [];
  const problems: LineProblem[] = [];
  for (const [at, line] of lines.slice(0, LINE_LIMIT).entries()) {
    if (line.trim() === "") continue;
    if (line.length > LINE_LENGTH) {
      problems.push(lineProblem(lines, at + 1, { kind: "too-long" }));
      continue;
    }
    const read = readLooseRow(cellsOf(line), line.includes("\t") ? "columns" : "line");
    if (read.ok) found.push(read.value);
    else problems.push(lineProblem(lines, at + 1, { kind: "row", row: read.error }));
  }
  return { ...mergeMarked(found, []), problems: [...problems, ...overflow(lines)], proposal: null };
}
