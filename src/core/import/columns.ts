import type { ColumnChoice } from "./mapping.ts";

/** A column that says who is connected already, under its header. */
export interface StatusColumn {
  readonly column: number;
  readonly header: string;
}

/** Which column holds what; indexes into a row. */
export interface Columns {
  /** In the order they are tried. */
  readonly address: readonly number[];
  readonly first: number | null;
  readonly last: number | null;
  readonly full: number | null;
  readonly company: number | null;
  readonly headline: number | null;
  readonly location: number | null;
  readonly extra: ReadonlyMap<number, string>;
  readonly id: readonly number[];
  readonly status: readonly StatusColumn[];
}

/** The columns by what they were chosen for. */
export function columnsOf(
  columns: readonly { readonly header: string; readonly choice: ColumnChoice }[],
): Columns {
  const all = columns.map(({ header, choice }, column) => ({ header, choice, column }));
  const places = (wanted: ColumnChoice["role"]) => all.filter(({ choice }) => choice.role === wanted);
  const place = (wanted: ColumnChoice["role"]) => places(wanted)[0]?.column ?? null;
  const address = all
    .flatMap(({ choice, column }) => (choice.role === "address" ? [{ column, order: choice.order }] : []))
    .toSorted((a, b) => a.order - b.order);
  return {
    address: address.map(({ column }) => column),
    first: place("first"),
    last: place("last"),
    full: place("full"),
    company: place("company"),
    headline: place("headline"),
    location: place("location"),
    extra: new Map(
      all.flatMap(({ choice, column }) => (choice.role === "extra" ? [[column, choice.name] as const] : [])),
    ),
    id: places("id").map(({ column }) => column),
    status: places("status").map(({ column, header }) => ({ column, header })),
  };
}
