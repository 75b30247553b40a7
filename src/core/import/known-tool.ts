import { foldHeader } from "./fold.ts";
import { KNOWN_TOOLS, type KnownTool, type ToolRole } from "./tools.ts";

/** The tool whose export has these headers; null when none is known. */
export function toolOf(headers: readonly string[]): KnownTool | null {
  const folded = new Set(headers.map(foldHeader));
  return (
    KNOWN_TOOLS.find(({ signs }) => signs.some((sign) => sign.every((name) => folded.has(name)))) ?? null
  );
}

const ROLES = [
  "address",
  "first",
  "last",
  "full",
  "company",
  "headline",
  "location",
  "id",
  "status",
  "ignored",
] as const satisfies readonly ToolRole[];

/** What the tool means by a header and how good a name for it that is (0 is best); null: it does not say. */
export function toolRoleOf(
  tool: KnownTool,
  header: string,
): { readonly role: ToolRole; readonly rank: number } | null {
  const folded = foldHeader(header);
  for (const role of ROLES) {
    const rank = (tool.columns[role] ?? []).indexOf(folded);
    if (rank !== -1) return { role, rank };
  }
  return null;
}
