import type { ColumnChoice, Mapping, Proposal, ProposedColumn } from "../../core/import/index.ts";
import type { Role } from "../words/columns.ts";

/** The choice when a column is to become `role`: where it was that already, as it was. */
export function choiceOf(
  role: Role,
  place: number,
  choices: readonly ColumnChoice[],
  columns: readonly ProposedColumn[],
): ColumnChoice {
  const taken = columns[place]?.choice;
  if (taken?.role === role) return taken;
  switch (role) {
    case "address": {
      const orders = choices.flatMap((one, at) =>
        at !== place && one.role === "address" ? [one.order] : [],
      );
      return { role, order: Math.max(-1, ...orders) + 1 };
    }
    case "extra":
      return { role, name: placeholderFor(columns[place]?.header ?? "", place) };
    default:
      return { role };
  }
}

/** A placeholder's name out of a header; "column_3" where it has no Latin letter. */
function placeholderFor(header: string, place: number): string {
  const name = header
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_0-9]+|_+$/g, "")
    .slice(0, 40);
  return name === "" ? `column_${place + 1}` : name;
}

/** The mapping these choices come to. */
export const mappingWith = (
  { fingerprint, delimiter, columns }: Proposal,
  choices: readonly ColumnChoice[],
): Mapping => ({
  fingerprint,
  delimiter,
  columns: columns.map(({ header, choice }, place) => ({ header, choice: choices[place] ?? choice })),
});
