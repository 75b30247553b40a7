import { readRows } from "../lists/rows.ts";
import { observePage } from "../observe.ts";
import type { PageHandle } from "../page.ts";
import type { RowLook } from "./row.ts";

/** A row's neighbours, by key; undefined at either end of what is rendered. */
export interface Place {
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function placeOf({ row, before, after }: Extract<RowLook, { readonly kind: "row" }>): Place {
  return { key: row.key, before: before?.key, after: after?.key };
}

/**
 * Whether the row was taken out of the list. A list that is being rendered anew, or has dropped what
 * scrolled out of sight, lacks its neighbours as well, and proves nothing.
 */
export function rowIsGone({ document, url }: PageHandle, { key, before, after }: Place): boolean {
  if (observePage(document, url()).surface !== "sent-invitations") return false;
  const keys: readonly string[] = readRows(document).map((row) => row.key);
  if (keys.includes(key)) return false;
  if (before === undefined && after === undefined) return keys.length === 0;
  const at = before === undefined ? -1 : keys.indexOf(before);
  if (before !== undefined && at === -1) return false;
  return after === undefined ? true : before === undefined ? keys.includes(after) : keys[at + 1] === after;
}
