import { readAddress } from "../prospect/address.ts";
import type { ColumnRole } from "./column-names.ts";
import { placeholderNames, roleOf } from "./header.ts";
import type { Row } from "./table.ts";

/** Which column holds what; indexes into a row. */
export interface Columns {
  /**
   * In the order they are tried; empty when no column holds addresses. More than one only where
   * the headers say that each is the person's own.
   */
  readonly address: readonly number[];
  /** Without a header that decides: the columns that hold addresses, of which nobody knows whose. */
  readonly rivals: readonly number[];
  readonly first: number | null;
  readonly last: number | null;
  readonly full: number | null;
  readonly company: number | null;
  readonly headline: number | null;
  readonly location: number | null;
  readonly extra: ReadonlyMap<number, string>;
}

/** Two to four capitalised words and nothing else. */
const NAME_LIKE = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{L}[\p{L}\p{M}'’.-]*){1,3}$/u;
/** Share of a column's cells that must look like names for it to be taken for them. Ours. */
const NAME_SHARE = 0.6;

const cellsOf = (rows: readonly Row[], column: number): readonly string[] =>
  rows.map((row) => row[column]?.trim() ?? "").filter((cell) => cell !== "");

/** A column with fewer addresses than this share of the fullest is no rival to it. Ours. */
const RIVAL_SHARE = 0.5;

/**
 * The columns with the person's address: those whose header says so, best name first, if any of them
 * holds one; else the one column that holds addresses. Where several do ("Link", "Referred by"),
 * none is taken: the other one's address would invite somebody else (I6).
 */
function addressColumns(headers: Row, sample: readonly Row[]): Pick<Columns, "address" | "rivals"> {
  const width = Math.max(headers.length, ...sample.map((row) => row.length));
  const all = Array.from({ length: width }, (_, column) => {
    const found = roleOf(headers[column] ?? "");
    const rank = found?.role === "address" ? found.rank : null;
    const hits = cellsOf(sample, column).filter((cell) => readAddress(cell).ok).length;
    return { column, rank, hits };
  });
  const named = all.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const filled = named.filter(({ hits }) => hits > 0);
  const columnsOf = (found: typeof all) => found.map(({ column }) => column);
  if (filled.length > 0) return { address: columnsOf(filled), rivals: [] };
  const most = Math.max(0, ...all.map(({ hits }) => hits));
  if (most === 0) return { address: columnsOf(named), rivals: [] };
  const full = all.filter(({ hits }) => hits >= most * RIVAL_SHARE);
  return full.length === 1
    ? { address: columnsOf(full), rivals: [] }
    : { address: [], rivals: columnsOf(full) };
}

function namesByValues(
  headers: Row,
  sample: readonly Row[],
  free: (column: number) => boolean,
): number | null {
  const found = headers.findIndex((_, column) => {
    const cells = cellsOf(sample, column);
    return (
      free(column) &&
      cells.length > 0 &&
      cells.filter((cell) => NAME_LIKE.test(cell)).length / cells.length >= NAME_SHARE
    );
  });
  return found === -1 ? null : found;
}

/** Maps the columns of a file by their headers and, where those say nothing, by what stands in them. */
export function mapColumns(headers: Row, sample: readonly Row[]): Columns {
  const { address, rivals } = addressColumns(headers, sample);
  const used = new Set(address);
  const take = (...roles: readonly ColumnRole[]): number | null => {
    const best = headers
      .map((header, column) => ({ column, found: roleOf(header) }))
      .filter(({ column, found }) => found !== null && roles.includes(found.role) && !used.has(column))
      .toSorted((a, b) => (a.found?.rank ?? 0) - (b.found?.rank ?? 0))[0];
    if (best === undefined) return null;
    used.add(best.column);
    return best.column;
  };
  const last = take("last");
  const first = take("first") ?? (last === null ? null : take("name-or-first"));
  const full =
    take("full", "name-or-first") ??
    (first === null && last === null
      ? namesByValues(
          headers,
          sample,
          (column) => !used.has(column) && roleOf(headers[column] ?? "") === null,
        )
      : null);
  if (full !== null) used.add(full);
  const [company, headline, location] = [take("company"), take("headline"), take("location")];
  const rest = headers
    .map((header, column) => ({ header, column }))
    .filter(({ header, column }) => !used.has(column) && header.trim() !== "");
  return { address, rivals, first, last, full, company, headline, location, extra: placeholderNames(rest) };
}
