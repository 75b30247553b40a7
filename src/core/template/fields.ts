import { lastNameOf } from "../prospect/first-name.ts";
import type { Prospect } from "../prospect/prospect.ts";

export interface TemplateField {
  /** As written in a template: `{{ first_name }}`. */
  readonly name: string;
}

/** What every prospect may have. Names in `prospect.extra` come on top. */
export const TEMPLATE_FIELDS = [
  { name: "first_name" },
  { name: "last_name" },
  { name: "full_name" },
  { name: "headline" },
  { name: "company" },
  { name: "location" },
] as const satisfies readonly TemplateField[];

export type FieldName = (typeof TEMPLATE_FIELDS)[number]["name"];

export const isFieldName = (name: string): name is FieldName =>
  TEMPLATE_FIELDS.some((field) => field.name === name);

/** Values by placeholder name; a missing one is not in it. Has no prototype. */
export type FieldValues = Readonly<Record<string, string>>;

/** Words of the template language: as a placeholder they would mean something else. */
const RESERVED = new Set(
  "true false nil null empty blank and or not contains size first last if unless case when".split(" "),
);

/** Lower case ASCII letters, digits and `_`, beginning with a letter, and no word of the language. */
export function isPlaceholderName(name: string): boolean {
  return /^[a-z][a-z0-9_]{0,59}$/.test(name) && !RESERVED.has(name);
}

/** What spreadsheets and other tools write where nothing is known. "Null" is a surname and stays. */
const STANDS_FOR_NOTHING = /^(?:null|NULL|\(null\)|undefined|NaN|#?n\/a|#?N\/A|#REF!|#VALUE!|[-–—.?]+)$/;

/** Controls, format and bidi marks, unpaired surrogates; joiners between letters stay. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

/**
 * A value as it may stand in a note: one line, no control or direction marks, no braces (they
 * belong to templates, and a value is never one), nothing that only stands for nothing.
 */
export function cleanValue(text: string): string {
  const line = text
    .replace(/[\s\u0085]+/g, " ")
    .replace(UNSEEN, "")
    .replace(/[{}]/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
  return STANDS_FOR_NOTHING.test(line) ? "" : line;
}

function ownFields(prospect: Prospect): Readonly<Record<FieldName, string>> {
  return {
    first_name: prospect.firstName,
    last_name: cleanValue(prospect.extra["last_name"] ?? "") || lastNameOf(prospect.fullName),
    full_name: prospect.fullName,
    headline: prospect.headline,
    company: prospect.company,
    location: prospect.location,
  };
}

/** While words are typed each person is filled in at every key, and stays who they are. */
const known = new WeakMap<Prospect, FieldValues>();

/** What a template sees of a person. Empty, blank and stand-in values are left out. */
export function fieldValues(prospect: Prospect): FieldValues {
  const made = known.get(prospect) ?? Object.freeze(valuesOf(prospect));
  known.set(prospect, made);
  return made;
}

function valuesOf(prospect: Prospect): FieldValues {
  const values: Record<string, string> = Object.create(null);
  const all = [...Object.entries(prospect.extra), ...Object.entries(ownFields(prospect))];
  for (const [name, text] of all) {
    const value = cleanValue(text);
    if (value === "") delete values[name];
    else if (isPlaceholderName(name)) values[name] = value;
  }
  return values;
}
