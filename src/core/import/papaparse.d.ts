/**
 * The part of Papa Parse 5.7 used here. Declared by hand because its published types pull in Node's,
 * and with them clocks, processes and timers that nothing in this folder may see.
 */
declare module "papaparse/papaparse.min.js" {
  export interface ParseError {
    readonly type: string;
    /** Offset of the cell, in UTF-16 units from the start of the text given. */
    readonly index?: number;
  }
  interface Papa {
    /** With `step` and a string: synchronous, one row a call. */
    parse(
      text: string,
      config: {
        readonly delimiter: string;
        readonly newline: "\n";
        readonly quoteChar: string;
        readonly preview?: number;
        readonly step: (
          row: { readonly data: readonly string[]; readonly errors: readonly ParseError[] },
          parser: { abort(): void },
        ) => void;
      },
    ): void;
  }
  const papa: Papa;
  export default papa;
}
