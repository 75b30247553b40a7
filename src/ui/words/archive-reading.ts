import type { ImportRemark } from "../../app/archive/report.ts";
import type { ArchiveProblem, Doing, ForeignHeaders, RowReport } from "../../core/archive/index.ts";
import { assertNever } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import { listed } from "./count.ts";
import { quoted, series } from "./series.ts";

/** What is being done with an archive: `Reading Connections.csv …`. */
export function doingWords(doing: Doing): string {
  switch (doing.kind) {
    case "opening":
      return doing.file === null
        ? t("page_doing_opening")
        : t("page_doing_opening_file", { file: doing.file });
    case "unpacking":
      return doing.file === null
        ? t("page_doing_unpacking")
        : t("page_doing_unpacking_file", { file: doing.file });
    case "reading":
      return t("page_doing_reading_file", { file: doing.file });
    case "matching":
      return t("page_doing_matching");
    case "comparing":
      return t("page_doing_comparing");
    case "sorting":
      return t("page_doing_sorting");
    case "writing":
      return t("page_doing_writing");
    default:
      return assertNever(doing);
  }
}

/** Header cells named. Ours: LinkedIn's widest file has nine columns. */
const SHOWN_COLUMNS = 12;

/** Why an archive can't be used: what is wrong, in which file, at which line, and what to do. */
export function archiveProblemWords(problem: ArchiveProblem): string {
  const file = problem.file ?? "";
  const line = problem.line ?? 1;
  switch (problem.kind) {
    case "nothing-chosen":
      return said(t("page_archive_nothing_chosen"), t("page_archive_way_to_get"));
    case "no-bytes":
      return said(t("page_archive_no_bytes", { file }), t("page_archive_way_to_get"));
    case "empty":
      return said(t("page_archive_empty", { file }), t("page_archive_way_to_get"));
    case "not-an-archive":
      return said(
        t("page_archive_none", { file }),
        t("page_archive_way_to_get"),
        t("page_archive_way_zip_as_it_comes"),
      );
    case "cut-off":
      return said(t("page_archive_cut_off", { file }), t("page_archive_way_again"));
    case "damaged":
      return said(t("page_archive_damaged", { file }), t("page_archive_way_again"));
    case "damaged-directory":
      return said(t("page_archive_damaged_directory", { file }), t("page_archive_way_again"));
    case "locked":
      return said(t("page_archive_locked", { file }), t("page_archive_way_unzip"));
    case "unknown-packing":
      return said(t("page_archive_unknown_packing", { file }), t("page_archive_way_unzip"));
    case "too-large":
      return said(
        t("page_archive_too_large", { file, limit: problem.limit / 2 ** 20 }),
        t("page_archive_way_again"),
      );
    case "too-many-files":
      return said(t("page_archive_too_many_files", { file }), t("page_archive_way_again"));
    case "false-size":
      return said(t("page_archive_false_size", { file }), t("page_archive_way_again"));
    case "zip-in-zip":
      return said(t("page_archive_zip_in_zip", { file, inner: problem.inner }), t("page_archive_way_inner"));
    case "files-missing":
      return said(
        t("page_archive_files_missing", { file }),
        heldWords(problem.held, problem.more),
        t("page_archive_way_to_get"),
        t("page_archive_two_parts"),
      );
    case "two-of-a-kind":
      return said(
        t("page_archive_two_of_a_kind", { file, names: listed(problem.names.map(quoted)) }),
        t("page_archive_way_one_of_each"),
      );
    case "private-messages":
      return said(t("page_archive_private_messages", { file }), t("page_archive_way_two_files"));
    case "foreign-headers":
      return said(columnsSeen(file, problem.foreign), columnsNeeded(problem.foreign));
    case "broken-quotes":
      return said(
        t("page_archive_broken_quotes", { file, line, limit: problem.limit }),
        t("page_archive_way_again"),
      );
    case "unreadable-dates":
      return said(t("page_archive_unreadable_dates", { file, line }), t("page_archive_way_english"));
    case "too-many-rows":
      return said(
        t("page_archive_too_many_rows", { file, limit: problem.limit }),
        t("page_archive_way_again"),
      );
    default:
      return assertNever(problem);
  }
}

const said = (...sentences: readonly string[]): string => sentences.join(" ");

function heldWords(held: readonly string[], more: number): string {
  if (held.length === 0) return t("page_archive_holds_nothing");
  const names = series(held.map(quoted));
  return more === 0 ? t("page_archive_holds", { names }) : t("page_archive_holds_more", { names, more });
}

function columnsSeen(file: string, { headers }: ForeignHeaders): string {
  const named = headers.filter((header) => header !== "").slice(0, SHOWN_COLUMNS);
  return named.length === 0
    ? t("page_archive_no_header", { file })
    : t("page_archive_foreign_header", { file, columns: series(named.map(quoted)) });
}

function columnsNeeded({ part }: ForeignHeaders): string {
  switch (part) {
    case null:
      return t("page_archive_columns_needed");
    case "connections":
      return t("page_archive_columns_needed_connections");
    case "invitations":
      return t("page_archive_columns_needed_invitations");
    default:
      return assertNever(part);
  }
}

/** What could not be taken in whole, and why. */
export function remarkWords(remark: ImportRemark): string {
  if (typeof remark === "string") return remark;
  if (remark.kind === "rows") return rowsWords(remark);
  return said(
    remark.part === "connections"
      ? t("page_archive_without_connections")
      : t("page_archive_without_invitations"),
    t("page_archive_way_to_get"),
    t("page_archive_two_parts"),
  );
}

function rowsWords({ part, file, reason, count, lines: first, seen }: RowReport): string {
  const named = series(first.map(String));
  const more = count - first.length;
  const lines = more === 0 ? named : t("page_rows_lines_more", { lines: named, more });
  const where = { file, count, lines };
  const isConnection = part === "connections";
  switch (reason) {
    case "broken-quotes":
      return said(t("page_rows_broken_quotes", where), t("page_rows_mend"));
    case "future-date":
      return said(
        isConnection
          ? t("page_rows_connected_in_future", { ...where, day: seen })
          : t("page_rows_sent_in_future", { ...where, day: seen }),
        t("page_rows_check_date"),
        t("page_archive_way_again"),
      );
    case "unreadable-date":
      if (isConnection) return t("page_rows_taken_without_date", { ...where, date: seen });
      return said(
        seen === ""
          ? t("page_rows_no_date", where)
          : t("page_rows_unreadable_date", { ...where, date: seen }),
        t("page_archive_way_again"),
      );
    case "bad-address":
      return t("page_rows_bad_address", where);
    case "unknown-direction":
      return said(t("page_rows_unknown_direction", { ...where, direction: seen }), t("page_rows_directions"));
    case "no-person":
      return t("page_rows_no_person", where);
    default:
      return assertNever(reason);
  }
}
