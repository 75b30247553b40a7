export { readCsv } from "./csv.ts";
export type {
  ColumnUse,
  CsvProblem,
  CsvProblemKind,
  CsvReport,
  SkippedRows,
  SkipReason,
} from "./csv-report.ts";
export { guessEncoding, type TextEncoding } from "./encoding.ts";
export { ROW_LIMIT } from "./list.ts";
export { LINE_LIMIT, type LineProblem, type PasteReport, readPaste } from "./paste.ts";
