import type { NamedRole } from "./column-names.ts";
import { CONTACT_TOOLS } from "./tools-contacts.ts";
import { OUTREACH_TOOLS } from "./tools-outreach.ts";

/**
 * What a tool's column is taken for. `id`: LinkedIn's own number or code of the person, never a
 * place to be sent to; `status`: says that they are connected or invited already.
 */
export type ToolRole =
  | Exclude<NamedRole, "name-or-first" | "first-beside-last">
  | "id"
  | "status"
  | "ignored";

/**
 * The export of a tool, told by its headers. Headers are folded as `foldHeader` does. Columns that
 * stand in no list are read by their general names and else become placeholders.
 */
export interface KnownTool {
  readonly name: string;
  /** `seen`: its headers stand in public code that reads such files; `recalled`: from memory, unproven. */
  readonly grade: "seen" | "recalled";
  /** Sets of headers; a file with every header of one set is the tool's. */
  readonly signs: readonly (readonly string[])[];
  /** Headers by role, best first. */
  readonly columns: Readonly<Partial<Record<ToolRole, readonly string[]>>>;
  /** What would be misread without this entry. */
  readonly trap: string;
}

/** Tools whose exports people bring most: the first that fits is taken. */
export const KNOWN_TOOLS: readonly KnownTool[] = [...OUTREACH_TOOLS, ...CONTACT_TOOLS];
