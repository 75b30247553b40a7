import papa from "papaparse/papaparse.min.js";

/**
 * What a spreadsheet could take for a formula: a cell that begins with = + - @, or their full-width
 * forms, after any spaces, tabs, line ends or marks nobody sees; and one that begins with an
 * apostrophe before such, so that taking one apostrophe away always gives back what was there. Papa
 * Parse's own rule leaves out cells of several lines, leading spaces and the full-width forms.
 */
const FORMULA = /^'*[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

/** Told by spreadsheets as UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** A cell as it was before `csvParts` put an apostrophe before what looked like a formula. */
export function withoutMark(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

const written = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? "" : `${papa.unparse(rows, { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;

/** The first part of a CSV file: UTF-8 with byte order mark, CRLF, quoted as RFC 4180 says. */
export const csvHead = (columns: readonly string[]): string => BYTE_ORDER_MARK + written([columns]);

/** Some rows of it. What could be taken for a formula begins with an apostrophe, and stays readable. */
export const csvRows = (rows: readonly (readonly string[])[]): string => written(rows);
