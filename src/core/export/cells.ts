import type { Instant } from "../shared/time.ts";

/** A cell before it is text: null and what is left out are empty. */
export type Cell = string | number | null | undefined;

/** `2026-03-03T09:30:00Z`: ISO 8601 in UTC, with milliseconds where there are some. */
export const isoInstant = (at: Instant | null | undefined): string =>
  at === null || at === undefined ? "" : Temporal.Instant.fromEpochMilliseconds(at).toString();

export const textOf = (cell: Cell): string => (cell === null || cell === undefined ? "" : String(cell));

/** One table: its columns in their order, and what stands in each for a row. */
export type Columns<Row> = readonly (readonly [name: string, cell: (row: Row) => Cell])[];

export const namesOf = <Row>(columns: Columns<Row>): readonly string[] => columns.map(([name]) => name);

export const rowOf = <Row>(columns: Columns<Row>, row: Row): readonly string[] =>
  columns.map(([, cell]) => textOf(cell(row)));
