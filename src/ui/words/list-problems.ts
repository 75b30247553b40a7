import type { CsvProblem, FileProblem, MappingProblem, NamedColumn } from "../../core/import/index.ts";
import { assertNever } from "../../core/shared/result.ts";
import { locale, t } from "../i18n/language.ts";
import { beside } from "./add-report.ts";

/** A column's header, or its number where it has none. */
export const columnName = ({ header, place }: NamedColumn): string =>
  header === "" ? t("people_column_unnamed", { number: place + 1 }) : header;

/** `“Theirs”, “Referred by”`. */
const quoted = (columns: readonly NamedColumn[]): string =>
  beside(columns.map((column) => t("people_quoted", { text: columnName(column) })));

/** 12.3 MB, as file managers count. */
function megabytes(bytes: number): string {
  const digits = bytes < 10_000_000 ? 1 : 0;
  return new Intl.NumberFormat(locale(), {
    style: "unit",
    unit: "megabyte",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(bytes / 1_000_000);
}

/** The file by name, why it gives no text and what to do. */
export function fileWords(problem: FileProblem): string {
  const { name } = problem;
  switch (problem.kind) {
    case "empty":
      return t("people_file_empty", { name });
    case "blank":
      return t("people_file_blank", { name });
    case "too-large": {
      const [size, limit] = [megabytes(problem.size), megabytes(problem.limit)];
      return t("people_file_too_large", { name, size, limit });
    }
    case "spreadsheet":
      return t("people_file_spreadsheet", { name });
    case "zip":
      return t("people_file_other_zip", { name });
    case "not-text":
      return t("people_file_not_text", { name });
    default:
      return assertNever(problem);
  }
}

/** What is wrong with the columns as they are chosen or remembered, and what to do. */
export function mappingWords(problem: MappingProblem): string {
  const columns = quoted(problem.columns);
  switch (problem.kind) {
    case "no-address":
      return t("people_mapping_no_address");
    case "role-taken-twice":
      return t("people_mapping_role_twice", { role: problem.role, columns });
    case "bad-placeholder":
      return problem.isField
        ? t("people_mapping_placeholder_field", { name: problem.name })
        : t("people_mapping_placeholder_bad", { name: problem.name });
    case "placeholder-taken-twice":
      return t("people_mapping_placeholder_twice", { name: problem.name, columns });
    case "does-not-fit":
      return problem.columns.length === 0
        ? t("people_mapping_other_columns")
        : t("people_mapping_columns_gone", { columns });
    case "addresses-gone":
      return t("people_mapping_addresses_gone");
    default:
      return assertNever(problem);
  }
}

/** What is wrong with a list and what is needed. */
export function listProblemWords(problem: CsvProblem): string {
  switch (problem.kind) {
    case "empty":
      return t("people_list_empty");
    case "not-text":
      return t("people_list_not_text");
    case "no-address-column":
      return noColumnWords(problem.found);
    case "two-address-columns":
      return t("people_list_two_columns", { columns: quoted(problem.rivals) });
    case "mapping-does-not-fit":
      return t("people_list_columns_differ");
    case "wrong-mapping":
      return mappingWords(problem.wrong);
    case "private-messages":
      return t("people_list_messages");
    case "sent-invitations":
      return t("people_list_invitations");
    case "broken-quotes": {
      const broken = t("people_list_broken_quotes", { line: String(problem.line) });
      return problem.isEnd ? `${broken} ${t("people_list_broken_end")}` : broken;
    }
    case "too-many-rows":
      return t("people_list_too_many_rows", { limit: problem.limit });
    default:
      return assertNever(problem);
  }
}

const noColumnWords = (found: string): string =>
  [
    t("people_list_no_column"),
    found === "" ? t("people_list_no_headers") : t("people_list_headers", { found }),
    t("people_list_column_needed"),
  ].join(" ");
