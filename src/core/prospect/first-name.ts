import {
  AFTER_TITLES,
  AND_WORDS,
  CAPITAL_TITLES,
  COMPANY_WORDS,
  CREDENTIALS,
  DOTTED_TITLES,
  FAMILY_NAMES,
  LOWER_PARTICLES,
  NO_NAMES,
  PARTICLES,
  TITLES,
} from "./name-words.ts";

/**
 * How to address somebody in a note, from the name a profile shows. Empty when unsure: a hold that
 * asks is better than a wrong "Hi J.,".
 *
 * Rules: the first word of what is left after titles, credentials, emoji, brackets and nicknames are
 * taken away. Initials and abbreviations alone are unsure. A name written wholly in Han, kana or
 * Hangul is kept whole, because the family name stands first and the whole name is how one addresses
 * a stranger; a mix of those with other scripts is unsure. In Latin letters a family name put first
 * is known by the commonest ones alone (`FAMILY_NAMES`), and unsure. So are two people, a company, a
 * function, and one word behind a title, which may be the surname.
 */

/** Bidi marks, zero widths, BOM. The joiners of Persian and Indic names (U+200C, U+200D) stay. */
const MARKS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
const PICTURES =
  /[\ufe0e-\ufe0f\p{Me}\p{Extended_Pictographic}\p{So}\p{Sk}\p{Regional_Indicator}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/gu;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>|"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»/g;
const STARTS_IN_BRACKETS = /^[^\p{L}\p{N}([{<"“„«]*[([{<"“„«]/u;
const OPEN_BRACKET = /[([{<"“„«].*$/s;
/** What follows these is a headline, a pronoun or a second name. */
const BREAKS = /\s(?:[-–—~@]|at)\s.*$|[|•·∙●▪/\\;:→»].*$/s;
/** "Noor née Sample": the name before marriage is another one. */
const BORN = /\s(?:née|nee|né|geb\.?|geborene?r?|roz\.|z d\.|урожд\.?|урождённая)\s.*$/iu;
/** Scripts have digits and marks of their own: "〡" is Han and a one. */
const EAST_ASIAN = /^(?=\p{L})(?!.*\p{N})[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々・·\s]+$/u;
const HAS_EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const NAME_WORD = /^\p{L}[\p{L}\p{M}'’ʼ‐\u200c-\u200d-]*$/u;
/** How much of a name field is looked at, in UTF-16 units; LinkedIn takes about 60. */
const TEXT_LIMIT = 300;
/** Longest name somebody is addressed by, in UTF-16 units. */
const NAME_LIMIT = 40;

const plain = (word: string): string => word.replaceAll(".", "").toLowerCase();

/** "PhD", "M.B.A.", "PMP": what follows a name and is none. Two letters only as capitals: "Ma" is a name. */
export function isCredential(word: string): boolean {
  const bare = plain(word);
  const isWritten = bare.length > 2 || word === word.toUpperCase() || word.includes(".");
  return (CREDENTIALS.has(bare) && isWritten) || /^(?:\p{Lu}\.){2,}$/u.test(word);
}

/** What stands before the first comma; empty for "Sample, Noor", where the order is not known. */
function beforeComma(name: string): string {
  const [before = "", after = ""] = name.split(/[,،、，]/u);
  if (after.trim() === "") return before;
  const follows = isCredential(after.trim().split(/\s+/, 1)[0] ?? "");
  return before.trim().includes(" ") || follows ? before : "";
}

interface NameWords {
  readonly words: readonly string[];
  /** A title stood before them. */
  readonly isTitled: boolean;
}
const NOBODY: NameWords = { words: [], isTitled: false };

/** Where the titles before the name end. */
function titlesEnd(words: readonly string[]): number {
  let end = 0;
  for (const word of words) {
    const isPart = end > 0 && word.endsWith(".") && AFTER_TITLES.has(plain(word));
    const isCapital = CAPITAL_TITLES.has(word) && words.length - end > 2;
    if (!isTitle(word) && !isPart && !isCapital) break;
    end += 1;
  }
  return end;
}

/** The text without marks, pictures, brackets and what follows the name. */
function nameText(fullName: string): string {
  return fullName
    .slice(0, TEXT_LIMIT)
    .replace(/(?<=\p{L})[ºª]/gu, ".")
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(MARKS, "")
    .replace(BRACKETS, " ")
    .replace(OPEN_BRACKET, " ")
    .replace(PICTURES, " ")
    .replace(/(^|\s)[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)/g, "$1")
    .replace(BREAKS, "")
    .replace(BORN, "");
}

/** The words of the name itself: no titles, credentials, pictures, brackets or marks. */
function nameWords(fullName: string): NameWords {
  const text = nameText(fullName);
  // "(Ivo) Sample": what was taken away may have been the first name.
  if (STARTS_IN_BRACKETS.test(fullName)) return NOBODY;
  // "LinkedIn Member" stands for somebody hidden, in every language; "&" for two or for a company.
  if (/linkedin|[&+]/i.test(text)) return NOBODY;
  const all = beforeComma(text.trim())
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}.]+$/gu, ""))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .flatMap(splitTitle);
  const start = titlesEnd(all);
  let end = all.length;
  while (end > start + 1 && isCredential(all[end - 1] ?? "")) end -= 1;
  const words = all.slice(start, end);
  const isCompany = words.length > 1 && words.some((word) => COMPANY_WORDS.has(plain(word)));
  const isPair = words.length > 2 && AND_WORDS.has(words[1] ?? "");
  return isCompany || isPair ? NOBODY : { words, isTitled: start > 0 };
}

/** "Dr.Ana" and "Prof.Dr.Ana" are written without spaces too. */
function splitTitle(word: string): readonly string[] {
  if (isTitle(word)) return [word];
  const matched = /^(\p{L}[\p{L}-]+\.)(?=\p{L}{2})(.+)$/u.exec(word);
  const [, title = "", rest = ""] = matched ?? [];
  return matched !== null && isTitle(title) ? [title, ...splitTitle(rest)] : [word];
}

function isTitle(word: string): boolean {
  const bare = plain(word);
  return TITLES.has(bare) || (word.endsWith(".") && DOTTED_TITLES.has(bare));
}

/** Turkish, where I and i are two letters, each with its own capital. */
const TURKISH = /[İğĞı]/u;
const MC = /^(Mc|MC)(?=\p{Lu}{3})/u;

/** "NOOR" and "noor" as "Noor", "MCDONALD" as "McDonald"; empty where capitals leave two readings. */
function titleCase(word: string, words: readonly string[]): string {
  const isTurkish = words.some((one) => TURKISH.test(one));
  // "IŞIL" is Turkish "Işıl", "IRINA" beside "ŞTEFAN" is not.
  if (!isTurkish && /.I/u.test(word) && words.some((one) => /[Şş]/u.test(one))) return "";
  const locale = isTurkish ? "tr" : "en";
  const title = (text: string): string => {
    const [first = "", ...rest] = [...text];
    return first.toLocaleUpperCase(locale) + rest.join("").toLocaleLowerCase(locale);
  };
  const mc = MC.test(word) ? "Mc" : "";
  const parts = word.slice(mc.length).split(/(['’ʼ‐-])/u);
  return mc + parts.map(title).join("");
}

/** ß has no capital that people type. */
function hasCapitalsOnly(word: string): boolean {
  return /\p{Lu}/u.test(word) && !/(?!ß)\p{Ll}/u.test(word.replace(/^Mc(?=\p{Lu}{3})/u, ""));
}

/** Two capitals without a vowel or with a J behind: "JP", "AJ". Any other two are a name in capitals. */
const isNickname = (word: string): boolean => /^(?:[^\P{Lu}AEIOUYÄÖÜÅØ]{2}|\p{Lu}J)$/u.test(word);

/** The word as one would write it; empty when its capitals make no sense ("NoOR"). */
function written(word: string, words: readonly string[]): string {
  if (isNickname(word)) return word;
  if (hasCapitalsOnly(word) || !/\p{Lu}/u.test(word) || /^\p{Ll}\p{Lu}+$/u.test(word))
    return titleCase(word, words);
  return /\p{Lu}{2}/u.test(word) ? "" : word;
}

/** A word one can be addressed by: not an initial, abbreviation, particle, function or anything with digits. */
function isGivenName(word: string): boolean {
  if (!NAME_WORD.test(word) || word.length > NAME_LIMIT) return false;
  if ([...word.replace(/[\p{M}'’ʼ‐\u200c-\u200d-]/gu, "")].length < 2) return false;
  const lower = word.toLowerCase();
  if (NO_NAMES.has(lower) || isTitle(word)) return false;
  return !PARTICLES.has(lower) && !LOWER_PARTICLES.has(word);
}

/** The family name stands first, as far as the commonest ones tell. */
const isFamilyFirst = (words: readonly string[]): boolean =>
  words.length > 1 && FAMILY_NAMES.has((words[0] ?? "").toLowerCase());

function eastAsian(words: readonly string[]): string | null {
  const text = words.join(" ");
  if (!HAS_EAST_ASIAN.test(text)) return null;
  return EAST_ASIAN.test(text) && text.length <= NAME_LIMIT ? text : "";
}

/** The first name in `fullName`, cleaned; empty when unsure. Never throws. */
export function firstNameOf(fullName: string): string {
  const { words, isTitled } = nameWords(fullName);
  const whole = eastAsian(words);
  if (whole !== null) return whole;
  const first = words[0] ?? "";
  // "Dr. Sample", "CA Sample": the one word may be the surname.
  if ((isTitled && words.length === 1) || isFamilyFirst(words) || CAPITAL_TITLES.has(first)) return "";
  return isGivenName(first) ? written(first, words) : "";
}

/**
 * A cell that is said to hold first names only ("Ana Maria", "NOOR B."): like `firstNameOf`, but up
 * to three names are kept; initials after the first are dropped. Cleaning it again changes nothing.
 */
export function cleanFirstName(cell: string): string {
  const { words } = nameWords(cell);
  const whole = eastAsian(words);
  if (whole !== null) return whole;
  if (words.length > 3 || !isGivenName(words[0] ?? "") || written(words[0] ?? "", words) === "") return "";
  const names = words.filter((word) => isGivenName(word) && !isCredential(word));
  return names
    .map((word) => written(word, words))
    .filter((name) => name !== "")
    .join(" ");
}

/**
 * The family name in `fullName`; empty when unsure: one word, or more than one plain word after the
 * first name ("Mary Ann Sample", "Ivo Sample Example"). Particles belong to it, initials don't.
 */
export function lastNameOf(fullName: string): string {
  const { words } = nameWords(fullName);
  if (eastAsian(words) !== null || isFamilyFirst(words) || !isGivenName(words[0] ?? "")) return "";
  const rest = words.slice(1).filter((word) => !/^(?:\p{L}\.?|(?:\p{L}\.)+)$/u.test(word));
  const last = rest.at(-1) ?? "";
  const isParticle = (word: string) =>
    PARTICLES.has(word.toLowerCase()) || LOWER_PARTICLES.has(word.toLowerCase());
  if (!NAME_WORD.test(last) || !rest.slice(0, -1).every(isParticle)) return "";
  const name = written(last, words);
  return name === "" ? "" : [...rest.slice(0, -1), name].join(" ");
}
