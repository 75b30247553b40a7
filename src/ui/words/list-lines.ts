import type { LineProblem, RowProblem, SkippedRows } from "../../core/import/index.ts";
import type { BlockLineProblem } from "../../core/prospect/block-lines.ts";
import { assertNever } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import { beside } from "./add-report.ts";
import { addressWords } from "./address.ts";
import { listProblemWords } from "./list-problems.ts";

/** Why a row names nobody, after its number. */
function rowWords(problem: RowProblem): string {
  switch (problem.kind) {
    case "no-person":
      return t("people_row_nobody");
    case "no-address":
      return problem.hasName ? t("people_row_name_alone") : t("people_row_no_address");
    case "two-people":
      return t("people_row_two_people");
    case "too-many-cells":
      return t("people_row_too_many_cells", { width: problem.width });
    default:
      return addressWords(problem);
  }
}

/** `Rows 6, 7: neither a name nor an address`. */
export function skippedWords({ example, count, rows }: SkippedRows): string {
  const numbers = beside(rows.map(String));
  const rest = count - rows.length;
  const named = rest > 0 ? t("people_rows_and_more", { rows: numbers, count: rest }) : numbers;
  return t("people_rows_skipped", { count, rows: named, why: rowWords(example) });
}

/** Lines and rows are called by their digits alone, as a spreadsheet shows them. */
const inLine = (line: number, why: string): string => t("people_line", { line: String(line), why });

/** What is wrong with a pasted line, or from it on. */
export function lineWords(problem: LineProblem): string {
  switch (problem.kind) {
    case "row":
      return inLine(problem.line, rowWords(problem.row));
    case "too-long":
      return inLine(problem.line, t("people_line_too_long"));
    case "list":
      return listProblemWords(problem.list);
    case "too-many":
      return t("people_lines_too_many", { limit: problem.limit, count: problem.left });
    default:
      return assertNever(problem);
  }
}

/** What is wrong with a line of whom never to invite, or from it on. */
export function blockLineWords(problem: BlockLineProblem): string {
  const { line } = problem;
  switch (problem.kind) {
    case "person":
      return personLineWords(line, problem.problem);
    case "too-long":
      return inLine(line, t("people_block_line_too_long"));
    case "no-name":
      return inLine(line, t("people_block_line_no_name"));
    case "too-many":
      return t("people_block_lines_too_many", { limit: problem.limit, count: problem.left });
    default:
      return assertNever(problem);
  }
}

/** `problem`: of the line read by itself, as if it were the first. */
function personLineWords(line: number, problem: LineProblem | null): string {
  if (problem === null) return inLine(line, t("people_block_line_nobody"));
  if (problem.kind !== "list") return lineWords({ ...problem, line });
  return problem.list.kind === "broken-quotes"
    ? listProblemWords({ ...problem.list, line })
    : inLine(line, listProblemWords(problem.list));
}
