import { readAddress } from "../prospect/address.ts";
import type { NamedRole } from "./column-names.ts";
import { foldHeader } from "./fold.ts";
import { placeholderNames, roleOf } from "./header.ts";
import { toolRoleOf } from "./known-tool.ts";
import type { ColumnChoice } from "./mapping.ts";
import { statusHeader } from "./marks.ts";
import type { Row } from "./table.ts";
import { addressCells, cleanCell } from "./texts.ts";
import type { KnownTool, ToolRole } from "./tools.ts";

/** On what a choice rests: its header, the tool's known headers, what stands in it, an earlier file, nothing. */
export type ChoiceReason = "header" | "tool" | "values" | "remembered" | "none";

export interface ProposedColumn {
  /** As in the file; empty where there is none. */
  readonly header: string;
  readonly choice: ColumnChoice;
  readonly why: ChoiceReason;
  /** To be looked at: guessed from what stands in it, or several columns come into question. */
  readonly unsure: boolean;
  /** Of the first 200 rows, those with a person's address in this column. */
  readonly addresses: number;
}

/** Two to four capitalised words and nothing else. */
const NAME_LIKE = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{L}[\p{L}\p{M}'’.-]*){1,3}$/u;
/** Share of a column's cells that must look like names for it to be taken for them. Ours. */
const NAME_SHARE = 0.6;
/** A column with fewer addresses than this share of the fullest is no rival to it. Ours. */
const RIVAL_SHARE = 0.5;
/** "Company LinkedIn", "Link zur Firma": never the person's, whatever stands in it (I6). */
const COMPANYS =
  /\b(?:company|companys|organi[sz]ation|employer|account|firma|unternehmen|entreprise|societe|empresa|azienda|bedrijf|sirket|компании)\b|公司|会社/u;
const LINKEDIN_LINK = /^(?:https?:\/\/)?(?:[a-z]+\.)?linkedin\.com\//i;
const LINK = /\b(?:linkedin|url|link|page|profile|profil|website|web|site)\b/;

type Found = { readonly role: NamedRole | ToolRole; readonly rank: number; readonly by: "tool" | "header" };

interface Column {
  readonly place: number;
  /** Empty where the file has none. */
  readonly header: string;
  readonly cells: readonly string[];
  readonly addresses: number;
  readonly found: Found | null;
}

function foundBy(header: string, tool: KnownTool | null): Found | null {
  const told = tool === null ? null : toolRoleOf(tool, header);
  if (told !== null) return { ...told, by: "tool" };
  const named = roleOf(header);
  return named === null ? null : { ...named, by: "header" };
}

function columnsIn(headers: Row, sample: readonly Row[], width: number, tool: KnownTool | null) {
  return Array.from({ length: width }, (_, place): Column => {
    const header = cleanCell(headers[place] ?? "");
    const cells = sample.map((row) => row[place]?.trim() ?? "").filter((cell) => cell !== "");
    const addresses = cells.filter((cell) => addressCells(cell).some((one) => readAddress(one).ok)).length;
    return { place, header, cells, addresses, found: foundBy(header, tool) };
  });
}

const isCompanys = ({ header }: Column): boolean => {
  const folded = foldHeader(header);
  return COMPANYS.test(folded) && LINK.test(folded);
};

/** Filled ones before empty ones, then the tool's before general names, then the better name. */
const byRank = (a: Column, b: Column): number =>
  Number(a.cells.length === 0) - Number(b.cells.length === 0) ||
  Number(a.found?.by === "header") - Number(b.found?.by === "header") ||
  (a.found?.rank ?? 0) - (b.found?.rank ?? 0);

/**
 * The columns with the person's address: those whose header says so, best name first, if any of them
 * holds one; else the one column that holds addresses. Where several do ("Link", "Referred by"),
 * none is taken: the other one's address would invite somebody else (I6).
 */
function addressColumns(all: readonly Column[]) {
  const named = all.filter(({ found }) => found?.role === "address").toSorted(byRank);
  const filled = named.filter(({ addresses }) => addresses > 0);
  const none: readonly Column[] = [];
  if (filled.length > 0) return { taken: filled, rivals: none };
  const free = all.filter((column) => !isCompanys(column) && column.found?.role !== "ignored");
  const most = Math.max(0, ...free.map(({ addresses }) => addresses));
  if (most === 0) return { taken: named, rivals: none };
  const full = free.filter(({ addresses }) => addresses >= most * RIVAL_SHARE);
  return full.length === 1 ? { taken: full, rivals: none } : { taken: none, rivals: full };
}

const looksLikeNames = ({ cells }: Column): boolean =>
  cells.length > 0 && cells.filter((cell) => NAME_LIKE.test(cell)).length / cells.length >= NAME_SHARE;

type Taken = Pick<ProposedColumn, "choice" | "why" | "unsure">;

/** The columns of one role each, in the order in which they are taken. */
function singleColumns(all: readonly Column[], isFree: (column: Column) => boolean): Map<number, Taken> {
  const taken = new Map<number, Taken>();
  const take = (role: (typeof SINGLES)[number], ...from: readonly (NamedRole | ToolRole)[]): boolean => {
    const [best] = all
      .filter((column) => isFree(column) && !taken.has(column.place))
      .filter(({ found }) => found !== null && from.includes(found.role))
      .toSorted(byRank);
    if (best?.found === undefined || best.found === null) return false;
    taken.set(best.place, { choice: { role }, why: best.found.by, unsure: best.found.role !== role });
    return true;
  };
  const last = take("last", "last");
  const first =
    take("first", "first") ||
    (last && (take("first", "name-or-first") || take("first", "first-beside-last")));
  const full = take("full", "full", "name-or-first");
  if (!full && !first && !last) {
    const guess = all.find((column) => isFree(column) && column.found === null && looksLikeNames(column));
    if (guess) taken.set(guess.place, { choice: { role: "full" }, why: "values", unsure: true });
  }
  take("company", "company");
  take("headline", "headline");
  take("location", "location");
  return taken;
}

const SINGLES = ["first", "last", "full", "company", "headline", "location"] as const;
const IGNORED = { role: "ignored" } as const;

/** What is left: codes and marks of known tools, columns of links, and placeholders. */
function restOf(column: Column, isRival: boolean, name: string | undefined): Taken {
  const { found, header, cells } = column;
  if (isRival) return { choice: IGNORED, why: "values", unsure: true };
  const role = found?.by === "tool" ? found.role : null;
  if (role === "id" || role === "ignored") return { choice: { role }, why: "tool", unsure: false };
  if (role === "status") return { choice: { role }, why: "tool", unsure: false };
  const status = statusHeader(header, cells);
  if (status !== null) return { choice: { role: "status" }, why: "header", unsure: status === "possible" };
  // A tool's second spelling of the name says nothing new.
  if (role === "first" || role === "last" || role === "full")
    return { choice: IGNORED, why: "tool", unsure: false };
  // An address, of whomever, is no text for a note.
  if (cells.length > 0 && cells.every((cell) => LINKEDIN_LINK.test(cell)))
    return { choice: IGNORED, why: "values", unsure: false };
  if (name === undefined) return { choice: IGNORED, why: "none", unsure: false };
  return { choice: { role: "extra", name }, why: "header", unsure: false };
}

/** What each column is taken for, by the tool's headers, general header names and, last, what stands in it. */
export function proposeColumns(
  headers: Row,
  sample: readonly Row[],
  width: number,
  tool: KnownTool | null,
): readonly ProposedColumn[] {
  const all = columnsIn(headers, sample, width, tool);
  const { taken, rivals } = addressColumns(all);
  const orders = new Map(taken.map(({ place }, order) => [place, order]));
  const singles = singleColumns(all, (column) => !orders.has(column.place) && !rivals.includes(column));
  const left = all.filter(({ place, header }) => header !== "" && !orders.has(place) && !singles.has(place));
  const names = placeholderNames(left.map(({ header, place }) => ({ header, column: place })));
  return all.map((column): ProposedColumn => {
    const { place, header, addresses, found } = column;
    const shown = { header, addresses };
    const order = orders.get(place);
    if (order !== undefined) {
      const isNamed = found?.role === "address";
      return {
        ...shown,
        choice: { role: "address", order },
        why: isNamed ? found.by : "values",
        unsure: !isNamed,
      };
    }
    const single = singles.get(place);
    return { ...shown, ...(single ?? restOf(column, rivals.includes(column), names.get(place))) };
  });
}
