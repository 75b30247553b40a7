import type { Prospect } from "../prospect/prospect.ts";

export const ODD_NAMES = [
  "empty",
  "one-letter",
  "same-as-company",
  "emoji",
  "digits",
  "capitals",
  "lower-case",
  "long",
  "several-words",
  "other-script",
] as const;
export type OddName = (typeof ODD_NAMES)[number];

/** Longest first name that looks like one, in UTF-16 units. Ours: “Maximiliana-Theresia” has 20. */
const LONG = 20;

const letters = (text: string): readonly string[] => text.match(/\p{L}/gu) ?? [];
const plain = (text: string): string => text.trim().toLowerCase();

/**
 * Why a first name should be looked at before it is written to somebody; the weightiest reason, or
 * null. Nothing is wrong with a name in another script: only whether it suits a note in this one
 * is for the person to say.
 */
export function oddName({ firstName, company }: Pick<Prospect, "firstName" | "company">): OddName | null {
  const name = firstName.trim();
  if (name === "") return "empty";
  if (plain(name) === plain(company)) return "same-as-company";
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(name.replace(/[\d#*©®™]/g, "")))
    return "emoji";
  if (/\p{N}/u.test(name)) return "digits";
  const found = letters(name);
  const isLatin = found.every((letter) => /\p{sc=Latin}/u.test(letter));
  // One sign is a whole name in some scripts, a letter in none but Latin's like.
  if (found.length < 2 && (isLatin || /[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(name))) return "one-letter";
  if (!isLatin) return "other-script";
  if (found.every((letter) => /\p{Lu}/u.test(letter))) return "capitals";
  if (found.every((letter) => /\p{Ll}/u.test(letter))) return "lower-case";
  if (name.length > LONG) return "long";
  return /\s/.test(name) ? "several-words" : null;
}
