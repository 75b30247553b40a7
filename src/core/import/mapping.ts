import * as z from "zod/mini";
import { fail, ok, type Result } from "../shared/result.ts";
import { isPlaceholderName, TEMPLATE_FIELDS } from "../template/fields.ts";
import { foldHeader } from "./fold.ts";
import { DELIMITERS } from "./table.ts";

/** Roles of which a list has at most one column. */
const SINGLE = ["first", "last", "full", "company", "headline", "location"] as const;
type SingleRole = (typeof SINGLE)[number];

/** What a person calls each of them, in sentences. */
const ROLE_WORDS: Readonly<Record<SingleRole, string>> = {
  first: "the first name",
  last: "the last name",
  full: "the full name",
  company: "the company",
  headline: "the headline",
  location: "the location",
};

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

export type MappingProblemKind =
  | "no-address"
  | "role-taken-twice"
  | "bad-placeholder"
  | "placeholder-taken-twice"
  | "does-not-fit";

/** `columns`: places of the columns meant, from 0. `message`: what is wrong and what to do. */
export interface MappingProblem {
  readonly kind: MappingProblemKind;
  readonly columns: readonly number[];
  readonly message: string;
}

/** The same for the same headers in the same order, however they are written; without headers, by their number. */
export function fingerprintOf(headers: readonly string[] | null, width: number): string {
  return headers === null ? `without header: ${width}` : headers.map(foldHeader).join("|");
}

const quoted = (mapping: Mapping, places: readonly number[]): string =>
  places.map((place) => `“${mapping.columns[place]?.header ?? ""}”`).join(", ");

function placesOf(mapping: Mapping, holds: (choice: ColumnChoice) => boolean): readonly number[] {
  return mapping.columns.flatMap(({ choice }, place) => (holds(choice) ? [place] : []));
}

function placeholderProblem(mapping: Mapping): MappingProblem | null {
  const fields = new Set<string>(TEMPLATE_FIELDS.map((field) => field.name));
  const earlier = new Map<string, number>();
  for (const [place, { choice }] of mapping.columns.entries()) {
    if (choice.role !== "extra") continue;
    const { name } = choice;
    if (!isPlaceholderName(name) || fields.has(name)) {
      const why = fields.has(name) ? "is the name of a field of its own" : "can't be a placeholder";
      const message = `“${name}” ${why}. Use small letters a to z, digits and _, beginning with a letter, such as topic_2.`;
      return { kind: "bad-placeholder", columns: [place], message };
    }
    const first = earlier.get(name);
    if (first !== undefined) {
      const columns = [first, place];
      const message = `${quoted(mapping, columns)}: both are called “${name}”. Give one another name.`;
      return { kind: "placeholder-taken-twice", columns, message };
    }
    earlier.set(name, place);
  }
  return null;
}

/** A mapping that can be read by, or the first thing that is wrong with it. */
export function checkMapping(mapping: Mapping): Result<Mapping, MappingProblem> {
  if (placesOf(mapping, ({ role }) => role === "address").length === 0) {
    const message = "Choose the column with the people's LinkedIn addresses.";
    return fail({ kind: "no-address", columns: [], message });
  }
  for (const single of SINGLE) {
    const columns = placesOf(mapping, ({ role }) => role === single);
    if (columns.length < 2) continue;
    const message = `Several columns are taken for ${ROLE_WORDS[single]}: ${quoted(mapping, columns)}. Keep one.`;
    return fail({ kind: "role-taken-twice", columns, message });
  }
  const problem = placeholderProblem(mapping);
  return problem === null ? ok(mapping) : fail(problem);
}
