/** What this folder uses of Papa Parse beside its reading, which `core/import` declares. */
declare module "papaparse/papaparse.min.js" {
  export interface Papa {
    parse(
      text: string,
      config: {
        readonly delimiter: ",";
        readonly newline: "\r\n";
        readonly quoteChar: string;
        readonly step: (row: { readonly data: readonly string[] }) => void;
      },
    ): void;
    /** Rows as text, without a line end after the last one. */
    unparse(
      rows: readonly (readonly string[])[],
      config: { readonly newline: "\r\n"; readonly escapeFormulae: RegExp },
    ): string;
  }
}
