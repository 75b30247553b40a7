export { readCsv } from "./csv.ts";
export type {
  ColumnUse,
  CsvProblem,
  CsvReport,
  MarkedPerson,
  NamedColumn,
  RowProblem,
  SkippedRows,
  SkipReason,
} from "./csv-report.ts";
export { guessEncoding, type TextEncoding } from "./encoding.ts";
export {
  type Decode,
  FILE_LIMIT,
  type FileProblem,
  type FileProblemKind,
  type FileText,
  readFileBytes,
  refuseUnread,
} from "./file.ts";
export { ROW_LIMIT } from "./list-problems.ts";
export {
  type ColumnChoice,
  checkMapping,
  fingerprintOf,
  type Mapping,
  type MappingProblem,
  mappingSchema,
} from "./mapping.ts";
export type { Mark } from "./marks.ts";
export { LINE_LIMIT, type LineProblem, type PasteReport, readPaste } from "./paste.ts";
export { applyRemembered, mappingOf, type Proposal, proposeMapping } from "./proposal.ts";
export type { ChoiceReason, ProposedColumn } from "./propose-columns.ts";
export type { Delimiter } from "./table.ts";
