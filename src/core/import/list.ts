import { readAddress } from "../prospect/address.ts";
import type { Candidate } from "../prospect/candidate.ts";
import { cleanFirstName } from "../prospect/first-name.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import { type Columns, mapColumns } from "./columns.ts";
import type { ColumnUse, CsvProblem, SkipReason } from "./csv-report.ts";
import { type FileKind, findHeader } from "./header.ts";
import { readLooseRow } from "./loose-row.ts";
import {
  DELIMITERS,
  HEAD_ROWS,
  type NumberedRow,
  type Row,
  readTable,
  sniffDelimiter,
  type Table,
} from "./table.ts";
import { cleanCell, shorten } from "./texts.ts";

/** A row that names nobody, where it stands and why. */
export interface SkippedRow {
  readonly number: number;
  readonly line: number;
  readonly reason: SkipReason;
  readonly message: string;
}

/** A list as read, nobody merged yet. */
export interface List {
  readonly people: readonly Candidate[];
  readonly rows: number;
  readonly kind: Extract<FileKind, "list" | "connections">;
  readonly columns: readonly ColumnUse[];
  readonly skipped: readonly SkippedRow[];
  readonly problems: readonly CsvProblem[];
}

/** Most rows read, header included. Ours: above LinkedIn's 30,000 connections. */
export const ROW_LIMIT = 50_000;
/** Rows looked at to see what a column holds. */
const SAMPLE_ROWS = 200;

const isBlank = (row: Row): boolean => row.every((cell) => cell.trim() === "");
const hasAddress = (row: Row): boolean => row.some((cell) => readAddress(cell).ok);
const cellAt = (row: Row, column: number | null): string =>
  column === null ? "" : cleanCell(row[column] ?? "");

type ReadRow = Result<Candidate, { readonly kind: SkipReason; readonly message: string }>;

function nameOf(row: Row, columns: Columns): string {
  const [first, last, full] = [
    cellAt(row, columns.first),
    cellAt(row, columns.last),
    cellAt(row, columns.full),
  ];
  if (full === "") return `${first} ${last}`.trim();
  // Beside a first name, German "Name" and French "Nom" are the surname alone.
  return first !== "" && !full.toLowerCase().includes(first.toLowerCase()) ? `${first} ${full}` : full;
}

function readRow(row: Row, columns: Columns): ReadRow {
  const fullName = nameOf(row, columns);
  const cells = columns.address.map((column) => row[column]?.trim() ?? "").filter((cell) => cell !== "");
  const read = cells.map(readAddress);
  const good = read.find((one) => one.ok);
  if (good === undefined || !good.ok) {
    const bad = read[0];
    if (bad !== undefined && !bad.ok) return fail(bad.error);
    return fullName === ""
      ? fail({ kind: "no-person", message: "neither a name nor an address" })
      : fail({ kind: "no-address", message: "a name but no address" });
  }
  const extra = [...columns.extra].map(([column, name]) => [name, cellAt(row, column)] as const);
  const last = ["last_name", cellAt(row, columns.last)] as const;
  return ok({
    keys: [good.value.key],
    fullName,
    firstName: cleanFirstName(cellAt(row, columns.first)),
    headline: cellAt(row, columns.headline),
    company: cellAt(row, columns.company),
    location: cellAt(row, columns.location),
    extra: Object.fromEntries([last, ...extra].filter(([, value]) => value !== "")),
  });
}

function readRows(rows: readonly NumberedRow[], read: (row: Row) => ReadRow) {
  const people: Candidate[] = [];
  const skipped: SkippedRow[] = [];
  for (const { cells, number, line } of rows) {
    const one = read(cells);
    if (one.ok) people.push(one.value);
    else skipped.push({ number, line, reason: one.error.kind, message: one.error.message });
  }
  return { people, skipped, rows: rows.length };
}

function columnUses(headers: Row, columns: Columns): readonly ColumnUse[] {
  const { address, extra, first, last, full, company, headline, location } = columns;
  const fields = new Map<number | null, string>([
    [first, "first_name"],
    [last, "last_name"],
    [full, "full_name"],
    [company, "company"],
    [headline, "headline"],
    [location, "location"],
    ...address.map((column) => [column, "address"] as const),
    ...extra,
  ]);
  return headers.flatMap((header, column) => {
    const becomes = fields.get(column);
    return becomes === undefined ? [] : [{ header: cleanCell(header), becomes }];
  });
}

function tableProblems({ brokenLines, cut }: Table): readonly CsvProblem[] {
  const broken = brokenLines.map((line, at): CsvProblem => {
    const isEnd = cut === "quotes" && at === brokenLines.length - 1;
    const rest = isEnd ? " Too much is broken; the rest of the file was not read." : "";
    const message = `Line ${line}: a quotation mark is missing or misplaced; the line was left out.${rest}`;
    return { kind: "broken-quotes", line, message };
  });
  if (cut !== "rows") return broken;
  const message = `Only the first ${ROW_LIMIT} rows are read. Split the file and add the rest as a second list.`;
  return [...broken, { kind: "too-many-rows", line: null, message }];
}

function noColumn(headers: Row): { readonly ok: false; readonly error: CsvProblem } {
  const found = headers
    .map(cleanCell)
    .filter((header) => header !== "")
    .slice(0, 12);
  const seen = found.length === 0 ? "No headers were found." : `Found: ${shorten(found.join(", "), 300)}.`;
  const needed = "Needed: a column such as “Profile URL” with https://www.linkedin.com/in/… in it.";
  return fail({
    kind: "no-address-column",
    message: `No column holds LinkedIn addresses. ${seen} ${needed}`,
    line: null,
  });
}

function rivalColumns(
  headers: Row,
  rivals: readonly number[],
): { readonly ok: false; readonly error: CsvProblem } {
  const names = rivals.map((column) => `“${cleanCell(headers[column] ?? "") || `column ${column + 1}`}”`);
  const message = `Several columns hold LinkedIn addresses: ${names.join(", ")}. Name the one with the people to invite “Profile URL”.`;
  return fail({ kind: "two-address-columns", message, line: null });
}

const REFUSED = {
  messages: {
    kind: "private-messages",
    message:
      "These are LinkedIn messages: private correspondence is never read. Choose a list of people to invite.",
    line: null,
  },
  invitations: {
    kind: "sent-invitations",
    message:
      "This is LinkedIn's Invitations.csv: the people in it were invited already. Choose a list of people to invite.",
    line: null,
  },
} as const satisfies Readonly<Record<string, CsvProblem>>;

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

/** Reads a list of people from the text of a file or a paste; see `readCsv`. Never throws. */
export function readList(text: string): Result<List, CsvProblem> {
  const [, declared, body = ""] = /^\ufeff?(?:sep=([,;\t|])[^\S\n]*\r?\n)?(.*)$/s.exec(text) ?? [];
  const plain = body.replace(/\r\n?/g, "\n").trimEnd();
  if (plain.trimStart() === "")
    return fail({ kind: "empty", message: "There is nothing in it.", line: null });
  if (plain.includes("\0")) {
    return fail({
      kind: "not-text",
      message: "This is no text. Save the list as CSV and choose that.",
      line: null,
    });
  }
  const delimiter = DELIMITERS.find((one) => one === declared) ?? sniffDelimiter(plain);
  const table = readTable(plain, delimiter, ROW_LIMIT);
  const { headers, from, kind } = findStart(table.rows);
  if (kind === "messages" || kind === "invitations") return fail(REFUSED[kind]);
  const rows = table.rows.slice(from).filter((row) => !isBlank(row.cells));
  const problems = tableProblems(table);
  if (headers === null) {
    if (!rows.some((row) => hasAddress(row.cells))) return noColumn(table.rows[0]?.cells ?? []);
    return ok({ ...readRows(rows, (row) => readLooseRow(row, "columns")), kind, columns: [], problems });
  }
  const sample = rows.slice(0, SAMPLE_ROWS).map((row) => row.cells);
  const columns = mapColumns(headers, sample);
  if (columns.rivals.length > 0) return rivalColumns(headers, columns.rivals);
  if (columns.address.length === 0) return noColumn(headers);
  const read = readRows(rows, (row) => readRow(row, columns));
  return ok({ ...read, kind, columns: columnUses(headers, columns), problems });
}
