import { foldHeader } from "../import/fold.ts";
import type { NumberedRow, Row } from "../import/table.ts";
import { readAddress } from "../prospect/address.ts";

/** The two files of LinkedIn's archive that are read. */
export const PARTS = ["connections", "invitations"] as const;
export type Part = (typeof PARTS)[number];

export const PART_FILE: Readonly<Record<Part, string>> = {
  connections: "Connections.csv",
  invitations: "Invitations.csv",
};

/** Which column of a file holds what, as an index from 0; null: none does. */
export type ColumnMapping<Field extends string> = Readonly<Record<Field, number | null>>;

export type ConnectionField = "first" | "last" | "full" | "url" | "connectedOn" | "company";
export type InvitationField =
  | "from"
  | "to"
  | "sentAt"
  | "message"
  | "direction"
  | "inviterUrl"
  | "inviteeUrl";

/** A header nobody knows, for a step in which the person says which column is which. */
export interface ForeignHeaders {
  /** Null: the file's name tells nothing either. */
  readonly part: Part | null;
  readonly headers: readonly string[];
  /** The first rows below it, at most three. */
  readonly sample: readonly (readonly string[])[];
}

/** The names by which a header is told from a preamble and a person. */
const SIGNS: Readonly<Record<Part, readonly string[]>> = {
  connections: ["first name", "connected on"],
  invitations: ["sent at", "direction"],
};

/** The first row that is the header of that file; null: none is. */
export function headerOf(part: Part, head: readonly NumberedRow[]): NumberedRow | null {
  return (
    head.find(({ cells }) => {
      const folded = cells.map(foldHeader);
      return SIGNS[part].every((sign) => folded.includes(sign));
    }) ?? null
  );
}

/** Which file it is by its header; null: by no header known. */
export function partOf(head: readonly NumberedRow[]): Part | null {
  if (headerOf("connections", head) !== null) return "connections";
  return headerOf("invitations", head) === null ? null : "invitations";
}

const filled = (cells: Row): number => cells.filter((cell) => cell.trim() !== "").length;

/** The row that most likely is the header in a language not known: the first as wide as the widest, without an address. */
export function likelyHeader(head: readonly NumberedRow[]): NumberedRow | null {
  const widest = Math.max(0, ...head.map(({ cells }) => cells.length));
  const wide = head.find(({ cells }) => cells.length === widest && filled(cells) >= 2);
  if (wide === undefined || wide.cells.some((cell) => readAddress(cell).ok)) return null;
  return wide;
}

export function foreignHeaders(part: Part | null, head: readonly NumberedRow[]): ForeignHeaders {
  const header = likelyHeader(head);
  const below = head.filter((row) => header === null || row.number > header.number);
  return {
    part,
    headers: (header?.cells ?? []).map((cell) => cell.trim()),
    sample: below.slice(0, 3).map((row) => row.cells),
  };
}

/** Finds columns by the names in a header, as `foldHeader` writes them. */
export function columnFinder(header: Row): (name: string) => number | null {
  const folded = header.map(foldHeader);
  return (name) => {
    const column = folded.indexOf(name);
    return column === -1 ? null : column;
  };
}
