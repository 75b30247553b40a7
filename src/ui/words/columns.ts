import type { ColumnChoice, ProposedColumn } from "../../core/import/index.ts";

export type Role = ColumnChoice["role"];

/** What a column can become, in the order of the choice. */
export const ROLES: readonly (readonly [Role, string])[] = [
  ["address", "LinkedIn address"],
  ["first", "First name"],
  ["last", "Last name"],
  ["full", "Full name"],
  ["company", "Company"],
  ["headline", "Headline"],
  ["location", "Location"],
  ["extra", "A field of its own"],
  ["status", "Connected or invited already"],
  ["id", "LinkedIn's own code"],
  ["ignored", "Not used"],
];

/** Why a column is taken for what it is; empty when there is nothing to say. */
export function whyWords({ why }: ProposedColumn, tool: string | null, isChanged: boolean): string {
  if (isChanged) return "as you choose now";
  switch (why) {
    case "header":
      return "by its header";
    case "tool":
      return `as ${tool ?? "that tool"} writes it`;
    case "values":
      return "by what stands in it";
    case "remembered":
      return "as you chose last time";
    case "none":
      return "";
  }
}

export const DELIMITER_WORDS = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" } as const;
