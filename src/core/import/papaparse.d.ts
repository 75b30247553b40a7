/**
 * The part of Papa Parse 5.7 used here. Declared by hand because its published types pull in Node's,
 * and with them clocks, processes and timers that nothing in this folder may see.
 */
declare module "papaparse/papaparse.min.js" {
  export interface ParseError {
    readonly type: string;
    /** "MissingQuotes" where a quoted cell is not closed. */
    readonly code?: string;
    /** Offset of the cell, in UTF-16 units from the start of the text given. */
    readonly index?: number;
  }
  interface Config {
    readonly delimiter: string;
    readonly newline: "\n";
    readonly quoteChar: string;
    /** Most rows; 0: all. */
    readonly preview?: number;
  }
  export interface Papa {
    /** With `step` and a string: synchronous, one row a call. */
    parse(
      text: string,
      config: Config & {
        readonly step: (
          row: {
            readonly data: readonly string[];
            readonly errors: readonly ParseError[];
            /** `cursor`: offset behind the row. */
            readonly meta: { readonly cursor: number };
          },
          parser: { abort(): void },
        ) => void;
      },
    ): void;
    /** A string: synchronous, all rows. */
    parse(
      text: string,
      config: Config,
    ): { readonly data: readonly (readonly string[])[]; readonly errors: readonly ParseError[] };
  }
  const papa: Papa;
  export default papa;
}
