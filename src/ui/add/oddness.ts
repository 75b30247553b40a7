import type { Candidate } from "../../core/prospect/candidate.ts";

/** Longer first names are looked at. Ours: two long names with a hyphen fit. */
const LONG = 20;

/** Why somebody's first name is to be looked at; null: it looks like one. */
export function oddness({ fullName, firstName }: Pick<Candidate, "fullName" | "firstName">): string | null {
  if (fullName.trim() === "") return "no name in the list";
  if (firstName.trim() === "") return "not sure what to call them";
  if (firstName.length > LONG) return "long for a first name";
  if (/^\p{Lu}{4,}$/u.test(firstName)) return "all in capitals";
  return /^\p{Ll}/u.test(firstName) ? "begins with a small letter" : null;
}
