import { readAddress } from "../prospect/address.ts";
import { isPlaceholderName, TEMPLATE_FIELDS } from "../template/fields.ts";
import { COLUMN_NAMES, type NamedRole } from "./column-names.ts";
import { foldHeader } from "./fold.ts";

export function roleOf(header: string): { readonly role: NamedRole; readonly rank: number } | null {
  const folded = foldHeader(header);
  const bare = folded.replace(/^(?:person|lead|contact|prospect|member) (?=.)/, "");
  return COLUMN_NAMES.get(folded) ?? COLUMN_NAMES.get(bare) ?? null;
}

/** Files of LinkedIn's archive, told by their headers, and any other list. */
export type FileKind = "list" | "connections" | "invitations" | "messages";

function kindOf(folded: ReadonlySet<string>): FileKind {
  const has = (...names: readonly string[]) => names.every((name) => folded.has(name));
  if (has("conversation id") || has("sender profile url", "content")) return "messages";
  if (has("direction", "sent at") || has("inviter profile url")) return "invitations";
  return has("connected on", "first name") ? "connections" : "list";
}

export interface FoundHeader {
  /** Index among the rows given. */
  readonly row: number;
  readonly kind: FileKind;
  /** Different roles recognised. */
  readonly roles: number;
}

/** The first row that reads like a header: two known names, or that of an address column; no address in it. */
export function findHeader(rows: readonly (readonly string[])[]): FoundHeader | null {
  for (const [row, cells] of rows.entries()) {
    const roles = new Set(cells.flatMap((cell) => roleOf(cell)?.role ?? []));
    const kind = kindOf(new Set(cells.map(foldHeader)));
    const isHeader =
      roles.size >= 2 ||
      kind !== "list" ||
      (roles.has("address") && cells.some((cell) => cell.trim() !== ""));
    if (isHeader && !cells.some((cell) => readAddress(cell).ok)) return { row, kind, roles: roles.size };
  }
  return null;
}

/**
 * Placeholder names for further columns: ASCII, lower case, `_` between words. Those without a Latin
 * letter become `column_5`; those taken or reserved get a number or `_field`.
 */
export function placeholderNames(
  headers: readonly { readonly header: string; readonly column: number }[],
): ReadonlyMap<number, string> {
  const taken = new Set<string>(TEMPLATE_FIELDS.map((field) => field.name));
  const names = new Map<number, string>();
  for (const { header, column } of headers) {
    const ascii = foldHeader(header)
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^_+|_+$/g, "")
      .slice(0, 40);
    const lettered = /^[a-z]/.test(ascii) ? ascii : ascii === "" ? `column_${column + 1}` : `field_${ascii}`;
    const base = isPlaceholderName(lettered) ? lettered : `${lettered}_field`;
    let name = base;
    for (let number = 2; taken.has(name); number += 1) name = `${base}_${number}`;
    taken.add(name);
    names.set(column, name);
  }
  return names;
}
