import type { Candidate } from "../prospect/candidate.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import { columnsOf } from "./columns.ts";
import type { ColumnUse, CsvProblem, RowProblem } from "./csv-report.ts";
import type { FileKind } from "./header.ts";
import { doesNotFit, noColumn, rivalColumns, tableProblems, wrongMapping } from "./list-problems.ts";
import { type ReadRow, readRow } from "./list-row.ts";
import { readLooseRow } from "./loose-row.ts";
import { checkMapping, type Mapping } from "./mapping.ts";
import { joinMarks, type Mark } from "./marks.ts";
import { mappingOf, type Proposal, proposalOf } from "./proposal.ts";
import { filledWidth, hasAddress, type Opened, openText } from "./start.ts";
import type { NumberedRow, Row } from "./table.ts";

/** A row that names nobody, where it stands and why. */
export interface SkippedRow {
  readonly number: number;
  readonly line: number;
  readonly problem: RowProblem;
}

/** A list as read, nobody merged yet. */
export interface List {
  readonly people: readonly Candidate[];
  /** What the list says of each, in the order of `people`. */
  readonly marks: readonly (readonly Mark[])[];
  readonly rows: number;
  readonly kind: Extract<FileKind, "list" | "connections">;
  readonly columns: readonly ColumnUse[];
  readonly skipped: readonly SkippedRow[];
  readonly problems: readonly CsvProblem[];
  /** How it was read; null for a list without header whose rows were each read by themselves. */
  readonly mapping: Mapping | null;
}

function readRows(rows: readonly NumberedRow[], read: (row: Row) => ReadRow) {
  const people: Candidate[] = [];
  const marks: (readonly Mark[])[] = [];
  const skipped: SkippedRow[] = [];
  for (const { cells, number, line } of rows) {
    const one = read(cells);
    if (one.ok) {
      people.push(one.value.person);
      marks.push(one.value.marks);
    } else skipped.push({ number, line, problem: one.error });
  }
  return { people, marks, skipped, rows: rows.length };
}

const FIELD_NAMES = {
  address: "address",
  first: "first_name",
  last: "last_name",
  full: "full_name",
  company: "company",
  headline: "headline",
  location: "location",
} as const;

function columnUses({ columns }: Mapping): readonly ColumnUse[] {
  return columns.flatMap(({ header, choice }) => {
    if (choice.role === "extra") return [{ header, becomes: choice.name }];
    if (choice.role === "ignored" || choice.role === "id" || choice.role === "status") return [];
    return [{ header, becomes: FIELD_NAMES[choice.role] }];
  });
}

/** A row with more cells than columns: which cell holds what can't be told. */
const tooLong = (width: number) => fail({ kind: "too-many-cells", width } as const);

/** Without header and mapping, each row is read as a pasted line is. */
function readLoosely({ rows, kind, table }: Opened): List {
  const read = readRows(rows, (row) => {
    const one = readLooseRow(row, "columns");
    return one.ok ? ok({ person: one.value, marks: [] }) : one;
  });
  return { ...read, kind, columns: [], problems: tableProblems(table), mapping: null };
}

function readByMapping(opened: Opened, mapping: Mapping): List {
  const { rows, kind, table, width } = opened;
  const columns = columnsOf(mapping.columns);
  const read = readRows(rows, (row) => (filledWidth(row) > width ? tooLong(width) : readRow(row, columns)));
  // LinkedIn's own list of connections needs no column to say so.
  const marks = kind === "connections" ? read.marks.map(() => joinMarks(["connected"])) : read.marks;
  return { ...read, marks, kind, columns: columnUses(mapping), problems: tableProblems(table), mapping };
}

/** Why nobody can be read by the proposal as it stands; null: they can. */
function refusal({ headers, table }: Opened, proposal: Proposal): CsvProblem | null {
  if (proposal.columns.some(({ choice }) => choice.role === "address")) return null;
  const rivals = proposal.columns.flatMap(({ header, unsure, addresses }, place) =>
    unsure && addresses > 0 ? [{ place, header }] : [],
  );
  if (rivals.length > 0) return rivalColumns(rivals, proposal);
  return noColumn(headers ?? table.rows[0]?.cells ?? [], proposal);
}

/**
 * Reads a list of people from the text of a file or a paste; see `readCsv`. With a mapping, by it
 * and nothing else: a mapping made for other columns reads nobody. Never throws.
 */
export function readList(text: string, mapping?: Mapping): Result<List, CsvProblem> {
  const opened = openText(text, mapping?.delimiter);
  if (!opened.ok) return opened;
  const proposal = proposalOf(opened.value);
  if (mapping !== undefined) {
    const isFor = mapping.fingerprint === proposal.fingerprint;
    if (!isFor || mapping.columns.length !== proposal.columns.length) return fail(doesNotFit(proposal));
    const checked = checkMapping(mapping);
    return checked.ok
      ? ok(readByMapping(opened.value, mapping))
      : fail(wrongMapping(checked.error, proposal));
  }
  const { headers, rows } = opened.value;
  if (headers === null && rows.some((row) => hasAddress(row.cells))) return ok(readLoosely(opened.value));
  const refused = refusal(opened.value, proposal);
  return refused === null ? ok(readByMapping(opened.value, mappingOf(proposal))) : fail(refused);
}
