import * as z from "zod/mini";
import { fail, ok, type Result } from "../shared/result.ts";
import { isPlaceholderName, TEMPLATE_FIELDS } from "../template/fields.ts";
import type { NamedColumn } from "./csv-report.ts";
import { foldHeader } from "./fold.ts";
import { DELIMITERS } from "./table.ts";

/** Roles of which a list has at most one column. */
const SINGLE = ["first", "last", "full", "company", "headline", "location"] as const;
type SingleRole = (typeof SINGLE)[number];

/**
 * What one column is taken for. `address`: the person's own profile, several are tried by `order`, 0
 * first. `extra`: a placeholder of its own `name`. `id`: LinkedIn's own code of the person, by which
 * they are recognised. `status`: says who is connected or invited already. Neither is a placeholder.
 */
export const columnChoiceSchema = z.discriminatedUnion("role", [
  z.object({ role: z.literal("address"), order: z.int().check(z.gte(0)) }),
  z.object({ role: z.literal("extra"), name: z.string() }),
  z.object({ role: z.enum([...SINGLE, "id", "status", "ignored"]) }),
]);
export type ColumnChoice = z.infer<typeof columnChoiceSchema>;

/** How a list's columns are read, as a person confirmed it. Plain JSON, kept for the next file of its kind. */
export const mappingSchema = z.object({
  /** `fingerprintOf` the headers it was made for. */
  fingerprint: z.string(),
  delimiter: z.enum(DELIMITERS),
  /** In the order of the file; the header as shown to the person. */
  columns: z.array(z.object({ header: z.string(), choice: columnChoiceSchema })),
});
export type Mapping = z.infer<typeof mappingSchema>;

/** What is wrong with a mapping. `columns`: those meant. */
export type MappingProblem = { readonly columns: readonly NamedColumn[] } & (
  | { readonly kind: "no-address" }
  | { readonly kind: "role-taken-twice"; readonly role: SingleRole }
  /** `isField`: it is the name of a field of its own; else it can't be one of a placeholder. */
  | { readonly kind: "bad-placeholder"; readonly name: string; readonly isField: boolean }
  | { readonly kind: "placeholder-taken-twice"; readonly name: string }
  /** Remembered for other columns; those `columns` are gone, as far as that can be told. */
  | { readonly kind: "does-not-fit" }
  /** Remembered, and in these `columns` no address stands any more. */
  | { readonly kind: "addresses-gone" }
);

/** The same for the same headers in the same order, however they are written; without headers, by their number. */
export function fingerprintOf(headers: readonly string[] | null, width: number): string {
  return headers === null ? `without header: ${width}` : headers.map(foldHeader).join("|");
}

function columnsOf(mapping: Mapping, holds: (choice: ColumnChoice) => boolean): readonly NamedColumn[] {
  return mapping.columns.flatMap(({ header, choice }, place) => (holds(choice) ? [{ place, header }] : []));
}

function placeholderProblem(mapping: Mapping): MappingProblem | null {
  const fields = new Set<string>(TEMPLATE_FIELDS.map((field) => field.name));
  const earlier = new Map<string, NamedColumn>();
  for (const [place, { header, choice }] of mapping.columns.entries()) {
    if (choice.role !== "extra") continue;
    const { name } = choice;
    if (!isPlaceholderName(name) || fields.has(name)) {
      const isField = fields.has(name);
      return { kind: "bad-placeholder", columns: [{ place, header }], name, isField };
    }
    const first = earlier.get(name);
    if (first) return { kind: "placeholder-taken-twice", columns: [first, { place, header }], name };
    earlier.set(name, { place, header });
  }
  return null;
}

/** A mapping that can be read by, or the first thing that is wrong with it. */
export function checkMapping(mapping: Mapping): Result<Mapping, MappingProblem> {
  if (columnsOf(mapping, ({ role }) => role === "address").length === 0)
    return fail({ kind: "no-address", columns: [] });
  for (const single of SINGLE) {
    const columns = columnsOf(mapping, ({ role }) => role === single);
    if (columns.length > 1) return fail({ kind: "role-taken-twice", columns, role: single });
  }
  const problem = placeholderProblem(mapping);
  return problem === null ? ok(mapping) : fail(problem);
}
