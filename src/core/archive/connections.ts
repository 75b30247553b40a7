import type { NumberedRow } from "../import/table.ts";
import type { ProspectKey } from "../prospect/prospect.ts";
import { ok, type Result } from "../shared/result.ts";
import { type Instant, type LocalDay, localDay, type Zone } from "../shared/time.ts";
import { lastDay } from "./calendar.ts";
import { orderOf, readDayOf } from "./dates.ts";
import { type ColumnMapping, type ConnectionField, columnFinder, headerOf, PART_FILE } from "./header.ts";
import { cellAt, keyOf, textAt } from "./person.ts";
import type { ArchiveProblem } from "./problem.ts";
import { type RowReport, type RowReports, rowReports } from "./row-report.ts";
import { eachRow, foreign, headerNumber, openSheet, type Sheet } from "./sheet.ts";
import { eachOf, type Steps, withinSteps } from "./steps.ts";

/** Somebody the account is connected with. Texts are one line each, empty when unknown. */
export interface Connection {
  /** `slug:` or `profile:`; null in archives until mid-2023, and for damaged addresses. */
  readonly key: ProspectKey | null;
  readonly fullName: string;
  /** In the zone LinkedIn wrote it in, which it does not say; null: none or unreadable. */
  readonly connectedOn: LocalDay | null;
  /** As in the file: of few of 30,000 it is ever asked. */
  readonly company: string;
}

/** `rows` is as many as `connections`, `hidden` and those of `skipped` together. */
export interface ConnectionsRead {
  readonly connections: readonly Connection[];
  readonly rows: number;
  /** Rows with neither name nor address: members who hid themselves or left. */
  readonly hidden: number;
  readonly skipped: readonly RowReport[];
  /** Rows taken, without a date or an address that could not be read. */
  readonly remarks: readonly RowReport[];
}

/** What a reader has to be told. */
export interface ReadingOptions<Field extends string> {
  readonly now: Instant;
  /** The person's: of dates that name none, and for what today is. */
  readonly zone: Zone;
  /** As the person knows the file. */
  readonly file?: string | undefined;
  /** Columns the person named, where the header is in a language not known. */
  readonly mapping?: ColumnMapping<Field> | undefined;
}

type Columns = ColumnMapping<ConnectionField>;

function columnsOf(sheet: Sheet): Columns | null {
  const header = headerOf("connections", sheet.head);
  if (header === null) return null;
  const find = columnFinder(header.cells);
  return {
    first: find("first name"),
    last: find("last name"),
    full: find("full name"),
    url: find("url"),
    connectedOn: find("connected on"),
    company: find("company"),
  };
}

/** A connection as read of a row; what its day is, the whole file's order of dates will tell. */
interface Draft {
  readonly person: { connectedOn: LocalDay | null } & Omit<Connection, "connectedOn">;
  readonly line: number;
  readonly date: string;
}

interface Reports {
  readonly skipped: RowReports;
  readonly remarks: RowReports;
}

/** Null: the row names nobody. `once` gives the same text for the same date, so that few are kept. */
function draftOf(
  { cells, line }: NumberedRow,
  columns: Columns,
  remarks: RowReports,
  once: (date: string) => string,
): Draft | null {
  const parts = `${textAt(cells, columns.first)} ${textAt(cells, columns.last)}`.trim();
  const fullName = parts === "" ? textAt(cells, columns.full) : parts;
  const address = cellAt(cells, columns.url).trim();
  if (fullName === "" && address === "") return null;
  const key = address === "" ? null : keyOf(address);
  if (key === null && address !== "") {
    remarks.add("bad-address", line);
  }
  const company = cellAt(cells, columns.company);
  const date = once(cellAt(cells, columns.connectedOn).trim());
  return { person: { key, fullName, connectedOn: null, company }, line, date };
}

/** Gives drafts their day and takes them, but for those of days to come. */
function dating(
  days: ReadonlyMap<string, LocalDay | null>,
  last: LocalDay,
  { skipped, remarks }: Reports,
  taken: Connection[],
) {
  return ({ person, line, date }: Draft): void => {
    const day = days.get(date) ?? null;
    if (day === null && date !== "") remarks.add("unreadable-date", line, date);
    if (day !== null && day > last) {
      skipped.add("future-date", line, day);
      return;
    }
    person.connectedOn = day;
    taken.push(person);
  };
}

/**
 * Reads Connections.csv, of either generation, with or without LinkedIn's preamble, as downloaded or
 * saved by a spreadsheet. Where the header is in another language the failure holds it, and the
 * columns the person names come back as `mapping`.
 */
export function* readConnections(
  text: string,
  options: ReadingOptions<ConnectionField>,
): Steps<Result<ConnectionsRead, ArchiveProblem>> {
  const sheet = openSheet(options.file ?? PART_FILE.connections, text);
  return sheet.ok ? yield* connectionsOf(sheet.value, options) : sheet;
}

/** `readConnections` of a text that is open. */
export function* connectionsOf(
  sheet: Sheet,
  options: Omit<ReadingOptions<ConnectionField>, "file">,
): Steps<Result<ConnectionsRead, ArchiveProblem>> {
  const { file } = sheet;
  const columns = options.mapping ?? columnsOf(sheet);
  if (columns === null) return foreign(sheet, "connections");
  const reports = { skipped: rowReports("connections", file), remarks: rowReports("connections", file) };
  const dates = new Map<string, string>();
  const once = (date: string): string => dates.get(date) ?? (dates.set(date, date), date);
  const drafts: Draft[] = [];
  let hidden = 0;
  const reading = eachRow(sheet, headerNumber(sheet, "connections"), reports.skipped, (row) => {
    const draft = draftOf(row, columns, reports.remarks, once);
    if (draft === null) hidden += 1;
    else drafts.push(draft);
  });
  const rows = yield* withinSteps(reading, 0, 0.9);
  if (!rows.ok) return rows;
  const order = orderOf(dates.keys());
  const days = new Map([...dates.keys()].map((date) => [date, readDayOf(date, order)]));
  const connections: Connection[] = [];
  const date = dating(days, lastDay(localDay(options.now, options.zone)), reports, connections);
  yield* withinSteps(eachOf(drafts, { kind: "reading", file }, date), 0.9, 1);
  return ok({
    connections,
    rows: rows.value,
    hidden,
    skipped: reports.skipped.reports(),
    remarks: reports.remarks.reports(),
  });
}
