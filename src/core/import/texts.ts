import { cleanValue } from "../template/fields.ts";

/** Longest text kept of one cell, in code points. Ours: a headline holds 220 characters. */
const CELL_LIMIT = 500;

/** At most `limit` code points, the last one "…" when cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const units = [...text];
  return units.length <= limit ? text : `${units.slice(0, limit - 1).join("")}…`;
}

/** One line, no controls or direction marks, nothing that only stands for nothing, bounded. */
export function cleanCell(text: string): string {
  return shorten(cleanValue(text), CELL_LIMIT);
}

/** Lines of a text, whatever ends them. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, "").split(/\r\n|[\n\r\u0085\u2028\u2029]/);
}

/** The addresses of one cell: Google Contacts parts several by " ::: ". */
export function addressCells(cell: string): readonly string[] {
  return cell.includes(":::") ? cell.split(":::").map((one) => one.trim()) : [cell];
}
