import type { Row } from "../import/table.ts";
import { cleanCell } from "../import/texts.ts";
import { readAddress } from "../prospect/address.ts";
import type { ProspectKey } from "../prospect/prospect.ts";

/** How LinkedIn and browsers write nearly all of them. What else there is, `readAddress` knows, ten times slower. */
const USUAL =
  /^https:\/\/(?:www|[a-z]{2})\.linkedin\.com\/in\/([a-z0-9][a-z0-9-]{0,98}[a-z0-9])\/?(?:\?[\w=&-]*[\w=&-])?$/i;
/** The beginnings of ids, whose letters carry meaning. */
const ID = /^ac[ow]aa/i;

/** The key in an address cell; null when there is none. The same as `readAddress` gives. */
export function keyOf(cell: string): ProspectKey | null {
  const slug = USUAL.exec(cell)?.[1];
  if (slug !== undefined && !ID.test(slug)) return `slug:${slug.toLowerCase()}`;
  const read = readAddress(cell);
  return read.ok ? read.value.key : null;
}

export function cellAt(row: Row, column: number | null): string {
  return column === null ? "" : (row[column] ?? "");
}

/** Anything `cleanCell` may change: other than printable ASCII and Latin letters, braces, two spaces, marks at the start, ends. */
const UNCLEAN = /[^ -z|~\u00c0-\u024f]|  |^[ .?-]| $/;
/** What stands for nothing ("n/a", "undefined") is shorter; what is cut, longer. */
const SHORT = 10;
const LONG = 500;

const isClean = (text: string): boolean => text.length > SHORT && text.length <= LONG && !UNCLEAN.test(text);

/** One line without controls, as lists of people have it: the same as `cleanCell` gives, sooner. */
export function textAt(row: Row, column: number | null): string {
  const cell = cellAt(row, column);
  return cell === "" || isClean(cell) || NAME.test(cell) ? cell : cleanCell(cell);
}

/** A capital, a small letter, and nothing `cleanCell` would change: what stands for nothing looks otherwise, but for "NaN". */
const NAME =
  /^(?!NaN$)[A-Z\u00c0-\u00d6][a-z\u00df-\u00f6](?:[!-z|~\u00c0-\u024f]| (?=[!-z|~\u00c0-\u024f])){0,60}$/;

/** What is composed already, each letter with one small form: words of ASCII and Latin-1 letters. */
const PLAIN = /^[!-~\u00c0-\u00ff]+(?: [!-~\u00c0-\u00ff]+)*$/;

/** A name for comparison: composed, lower case, single spaces. Nothing else is folded: matching is exact. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  const folded = name.normalize("NFKC").toLowerCase();
  return UNCLEAN.test(name) ? folded.replace(/\s+/g, " ").trim() : folded;
}
