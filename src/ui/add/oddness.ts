import type { Candidate } from "../../core/prospect/candidate.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

/** Longer first names are looked at. Ours: two long names with a hyphen fit. */
const LONG = 20;

const ODD_KEYS = {
  "no-name": "people_odd_no_name",
  unsure: "people_odd_unsure",
  long: "people_odd_long",
  capitals: "people_odd_capitals",
  small: "people_odd_small",
} as const satisfies Readonly<Record<string, MessageKey>>;

type Oddness = keyof typeof ODD_KEYS;

export const oddnessWords = (odd: Oddness): string => t(ODD_KEYS[odd]);

/** Why somebody's first name is to be looked at; null: it looks like one. */
export function oddness({ fullName, firstName }: Pick<Candidate, "fullName" | "firstName">): Oddness | null {
  if (fullName.trim() === "") return "no-name";
  if (firstName.trim() === "") return "unsure";
  if (firstName.length > LONG) return "long";
  if (/^\p{Lu}{4,}$/u.test(firstName)) return "capitals";
  return /^\p{Ll}/u.test(firstName) ? "small" : null;
}
