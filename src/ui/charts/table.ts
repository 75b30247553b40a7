import { figureOf } from "../words/count.ts";
import { percent } from "../words/rate.ts";
import { fullDay } from "../words/when.ts";

/** One cell twice: as people read it, and as a spreadsheet counts with it. */
export interface Cell {
  readonly shown: string;
  readonly plain: string;
  /** Words, not a figure: set as words are. */
  readonly isText?: true;
}

/** The figures of a chart: the same numbers that are drawn, first cell of a row is its head. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A whole number; null: there is none to tell, said by `none`. */
export const count = (value: number | null, none = ""): Cell =>
  value === null ? { shown: none, plain: "" } : { shown: figureOf(value), plain: String(value) };

/** A share from 0 to 1; in the file with four places. */
export const share = (value: number | null, none = ""): Cell =>
  value === null
    ? { shown: none, plain: "" }
    : { shown: percent(value), plain: String(Math.round(value * 10_000) / 10_000) };

/** A local day; in the file as ISO 8601. */
export const day = (value: string): Cell => ({ shown: fullDay(value), plain: value });

export const text = (words: string): Cell => ({ shown: words, plain: words, isText: true });
