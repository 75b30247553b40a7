import { readAddress } from "../prospect/address.ts";
import type { Candidate } from "../prospect/candidate.ts";
import { cleanFirstName } from "../prospect/first-name.ts";
import { sortKeys } from "../prospect/match.ts";
import type { ProspectKey } from "../prospect/prospect.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import type { Columns } from "./columns.ts";
import type { RowProblem } from "./csv-report.ts";
import { joinMarks, type Mark, markIn } from "./marks.ts";
import type { Row } from "./table.ts";
import { addressCells, cleanCell } from "./texts.ts";

/** One person and what the list says of them, or why the row names nobody. */
export type ReadRow = Result<{ readonly person: Candidate; readonly marks: readonly Mark[] }, RowProblem>;

const cellAt = (row: Row, column: number | null): string =>
  column === null ? "" : cleanCell(row[column] ?? "");

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

/** LinkedIn's own codes of a person: `ACoAA…` of the profile, `ACwAA…` of the lead, else its number. */
function codeIn(cell: string): ProspectKey | null {
  const [, code = ""] =
    /^(?:https?:\/\/\S*\/(?:in|lead|people)\/)?([\w-]+)(?:[/,?].*)?$/.exec(cell.trim()) ?? [];
  if (/^ACoAA[\w-]+$/.test(code)) return `profile:${code}`;
  if (/^ACwAA[\w-]+$/.test(code)) return `lead:${code}`;
  return /^[1-9]\d{3,14}$/.test(code) ? `member:${code}` : null;
}

const kindOf = (key: ProspectKey): string => key.slice(0, key.indexOf(":"));

/** The address and, of other kinds, the codes: one of each kind, the address's own first of all. */
function keysOf(address: ProspectKey, row: Row, columns: Columns): readonly ProspectKey[] {
  const keys = new Map([[kindOf(address), address]]);
  for (const column of columns.id) {
    const code = codeIn(row[column] ?? "");
    if (code !== null && !keys.has(kindOf(code))) keys.set(kindOf(code), code);
  }
  return sortKeys(keys.values());
}

function addressOf(row: Row, columns: Columns): Result<ProspectKey, RowProblem> {
  const cells = columns.address
    .flatMap((column) => addressCells(row[column] ?? ""))
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  const read = cells.map(readAddress);
  const good = read.find((one) => one.ok);
  if (good?.ok) return ok(good.value.key);
  const bad = read[0];
  if (bad !== undefined && !bad.ok) return fail(bad.error);
  return nameOf(row, columns) === ""
    ? fail({ kind: "no-person" })
    : fail({ kind: "no-address", hasName: true });
}

/** Reads one person by known columns. */
export function readRow(row: Row, columns: Columns): ReadRow {
  const address = addressOf(row, columns);
  if (!address.ok) return address;
  const extra = [...columns.extra].map(([column, name]) => [name, cellAt(row, column)] as const);
  const last = ["last_name", cellAt(row, columns.last)] as const;
  const person = {
    keys: keysOf(address.value, row, columns),
    fullName: nameOf(row, columns),
    firstName: cleanFirstName(cellAt(row, columns.first)),
    headline: cellAt(row, columns.headline),
    company: cellAt(row, columns.company),
    location: cellAt(row, columns.location),
    extra: Object.fromEntries([last, ...extra].filter(([, value]) => value !== "")),
  };
  return ok({
    person,
    marks: joinMarks(columns.status.map((one) => markIn(one.header, row[one.column] ?? ""))),
  });
}
