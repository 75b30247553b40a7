import { readAddress } from "../prospect/address.ts";
import type { Candidate } from "../prospect/candidate.ts";
import { isCredential } from "../prospect/first-name.ts";
import type { ProspectKey } from "../prospect/prospect.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import type { RowProblem } from "./csv-report.ts";
import { cleanCell } from "./texts.ts";

/** A word that means to be an address; whether it is one `readAddress` says. */
const ADDRESS_LIKE = /:\/\/|^\/\/|^www\.|linkedin\.|^lnkd\.in|^[a-z0-9.-]+\.[a-z]{2,}\//i;
/** Words end at spaces and at what separates fields. Brackets at their ends `readAddress` takes off. */
const WORD_ENDS = /(?:[\s,;|<>"“”„«»]|\]\()+/u;
const EMAIL = /^[^\s@]+@[^\s@]+$/;
/** Cells longer than this are passed over whole: cut short, an address would mean somebody else. */
const CELL_LIMIT = 2_000;
const CELLS_LIMIT = 200;
/** Longest e-mail address there is. */
const EMAIL_LIMIT = 254;
/** "1.", "(2)", "#3", "4", "-", "•", "→", "☐", "✅" before an entry of a list. A letter and a dot is an initial. */
const BULLET = /^\s*(?:[([#]{0,2}\d{1,5}[.)\]:]?\s+|[a-z]\)\s+|(?:[-–—*•·▪◦●→➤]|\p{So}\ufe0f?)\s+)/iu;
/** Tags around a name copied from a page's source. */
const TAGS = /<\/?(?:a|b|li|p|span|strong|td|div|br)\b[^<>]*>/gi;
const EDGES = /^[\s,;|:<>()[\]"“”–—-]+|[\s,;|:<>()[\]"“”–—-]+$/gu;

const isEmail = (word: string): boolean => word.length <= EMAIL_LIMIT && EMAIL.test(word);

/** Words of a cell that mean to be addresses. */
export function addressWords(text: string): readonly string[] {
  return text.split(WORD_ENDS).filter((word) => ADDRESS_LIKE.test(word) && !isEmail(word));
}

function keyIn(words: readonly string[]): Result<ProspectKey, RowProblem> {
  const read = words.map(readAddress);
  const keys = new Set(read.flatMap((one) => (one.ok ? [one.value.key] : [])));
  const [key] = keys;
  if (keys.size > 1) return fail({ kind: "two-people" });
  if (key !== undefined) return ok(key);
  const refused = read.find((one) => !one.ok);
  if (refused !== undefined && !refused.ok) return fail(refused.error);
  return fail({ kind: "no-address", hasName: false });
}

/** "Noor Example (Sample Works" has lost the bracket that was taken for an edge. */
function closed(text: string): string {
  return text.lastIndexOf("(") > text.lastIndexOf(")") ? `${text})` : text;
}

/** The texts left when addresses and e-mails are taken out, in order; a lone credential is no text. */
function remainingTexts(cells: readonly string[], words: readonly string[]): readonly string[] {
  return cells
    .map((cell) => words.reduce((text, word) => text.replace(word, " "), cell))
    .map((cell) => cleanCell(closed(cell.replace(TAGS, " ").replace(BULLET, "").replace(EDGES, ""))))
    .filter((text) => /\p{L}/u.test(text) && !isEmail(text) && !isCredential(text));
}

const isOneWord = (text: string): boolean => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(text);

/** `columns`: cells of a spreadsheet, where a first name stands before a last; `line`: typed text. */
export type CellOrder = "columns" | "line";

/** Name and company, as far as the texts alone can tell. */
function nameIn(
  texts: readonly string[],
  order: CellOrder,
): Pick<Candidate, "fullName" | "firstName" | "company"> {
  const [first = "", second = "", third = ""] = texts;
  const company = (text: string, count: number) => (texts.length === count ? text : "");
  if (!isOneWord(first) || !isOneWord(second))
    return { fullName: first, firstName: "", company: company(second, 2) };
  // "Sample, Noor" and "Noor, Sample" look alike in a line: unknown rather than wrong.
  if (order === "line") return { fullName: "", firstName: "", company: "" };
  return { fullName: `${first} ${second}`, firstName: first, company: company(third, 3) };
}

/**
 * Reads one person from cells whose columns are not known: the address wherever it stands, the
 * first text as the name, and the company only where nothing else can be meant. Two first cells of
 * one word each are a first and a last name in a spreadsheet. What is unsure stays empty.
 */
export function readLooseRow(cells: readonly string[], order: CellOrder): Result<Candidate, RowProblem> {
  const usable = cells.slice(0, CELLS_LIMIT).filter((cell) => cell.length <= CELL_LIMIT);
  const words = usable.flatMap(addressWords);
  const key = keyIn(words);
  if (!key.ok) return key;
  const name = nameIn(remainingTexts(usable, words), order);
  return ok({ keys: [key.value], ...name, headline: "", location: "", extra: {} });
}
