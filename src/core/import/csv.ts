import { ok, type Result } from "../shared/result.ts";
import type { CsvProblem, CsvReport, SkippedRows, SkipReason } from "./csv-report.ts";
import { readList, type SkippedRow } from "./list.ts";
import type { Mapping } from "./mapping.ts";
import { mergeMarked } from "./merge-marked.ts";

/** Row numbers named for each reason. */
const SHOWN_ROWS = 20;

function groupSkipped(skipped: readonly SkippedRow[]): readonly SkippedRows[] {
  const groups = new Map<SkipReason, SkippedRow[]>();
  for (const row of skipped) {
    const group = groups.get(row.problem.kind);
    if (group) group.push(row);
    else groups.set(row.problem.kind, [row]);
  }
  return [...groups].flatMap(([reason, group]) => {
    const [first] = group;
    const rows = group.slice(0, SHOWN_ROWS).map(({ number }) => number);
    return first ? [{ reason, example: first.problem, count: group.length, rows }] : [];
  });
}

/**
 * Reads a list of people from the text of a CSV file: comma, semicolon, tab or bar; with or without
 * byte order mark, preamble and header; LinkedIn's own archive, other tools' exports and spreadsheets.
 * `mapping`: as a person confirmed it, else as the columns are taken for. A file that can't be used
 * is a problem; a row that can't is counted by its reason, with the first one's as the
 * example. Never throws.
 */
export function readCsv(text: string, mapping?: Mapping): Result<CsvReport, CsvProblem> {
  const list = readList(text, mapping);
  if (!list.ok) return list;
  const { skipped, people: read, marks, ...rest } = list.value;
  return ok({ ...rest, ...mergeMarked(read, marks), skipped: groupSkipped(skipped) });
}
