/**
 * How to address somebody in a note, from the name a profile shows. Empty when unsure: a hold that
 * asks is better than a wrong "Hi J.,".
 *
 * Rules: the first word of what is left after titles, credentials, emoji, brackets and nicknames are
 * taken away. Initials and abbreviations alone are unsure. A name written wholly in Han, kana or
 * Hangul is kept whole, because the family name stands first and the whole name is how one addresses
 * a stranger; a mix of those with other scripts is unsure. Family-first names in Latin letters
 * (Hungarian, Vietnamese) can't be told apart and are read like any other.
 */

/** Written before a name with or without a dot, and never a first name. Lower case, no dots. */
const TITLES = new Set(
  (
    "dr dra drs doctor prof professor professeur mr mrs ms mx mister madam sir dame herr frau dhr mevr " +
    "mme mlle sra srta senor senora dott dottssa prof-dr dipl-ing dipling engr phd mba cpa md " +
    "д-р господин госпожа"
  ).split(" "),
);

/** Titles only with their dot: without it they are somebody's name, or a surname. */
const DOTTED_TITLES = new Set(
  (
    "ing ir mag lic licda arq abog adv avv rev hon capt col maj gen lt sgt sr sig eng fr pr arch rag geom " +
    "dipl univ med habil rer nat jur phil oec hc st dom msgr rabbi"
  ).split(" "),
);

/** Particles that start a surname, whatever their case, and those that do so in lower case only. */
const PARTICLES = new Set(["de", "del", "della", "der", "dos", "das", "von", "zu", "la", "el", "ter"]);
const LOWER_PARTICLES = new Set([
  "van",
  "da",
  "di",
  "du",
  "le",
  "al",
  "bin",
  "ibn",
  "bint",
  "ten",
  "den",
  "y",
  "e",
]);

/** Credentials that follow a name, with a comma or without. Lower case, no dots. */
const CREDENTIALS = new Set(
  (
    "phd mba msc bsc md jd llm llb cpa cfa cfp pmp pe rn esq dds dvm mph ma ba bs ms mphil dphil edd psyd " +
    "frcp facs shrm-cp shrm-scp sphr phr csm cissp cisa ccna aia leed mcipd fcipd acca ca fca cma dba " +
    "jr sr ii iii iv"
  ).split(" "),
);

/** Bidi marks, zero widths, BOM. The joiners of Persian and Indic names (U+200C, U+200D) stay. */
const MARKS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
const PICTURES =
  /[\ufe0e-\ufe0f\p{Me}\p{Extended_Pictographic}\p{So}\p{Sk}\p{Regional_Indicator}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/gu;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>|"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»/g;
const STARTS_IN_BRACKETS = /^[^\p{L}\p{N}([{<"“„«]*[([{<"“„«]/u;
const OPEN_BRACKET = /[([{<"“„«].*$/s;
/** What follows these is a headline, a pronoun or a second name. */
const BREAKS = /\s[-–—~]\s.*$|[|•·∙●▪/\\;:→»].*$/s;
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

/** The words of the name itself: no titles, credentials, pictures, brackets or marks. */
function nameWords(fullName: string): readonly string[] {
  const text = fullName
    .slice(0, TEXT_LIMIT)
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(MARKS, "")
    .replace(BRACKETS, " ")
    .replace(OPEN_BRACKET, " ")
    .replace(PICTURES, " ")
    .replace(/(^|\s)[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)/g, "$1")
    .replace(BREAKS, "");
  // "(Ivo) Sample": what was taken away may have been the first name.
  if (STARTS_IN_BRACKETS.test(fullName)) return [];
  // "LinkedIn Member" stands for somebody hidden, in every language.
  if (/linkedin/i.test(text)) return [];
  const words = beforeComma(text.trim())
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}.]+$/gu, ""))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .flatMap(splitTitle);
  let start = 0;
  while (start < words.length && isTitle(words[start] ?? "")) start += 1;
  let end = words.length;
  while (end > start + 1 && isCredential(words[end - 1] ?? "")) end -= 1;
  return words.slice(start, end);
}

/** "Dr.Ana" and "Prof.Dr.Ana" are written without spaces too. */
function splitTitle(word: string): readonly string[] {
  const matched = /^(\p{L}[\p{L}-]+\.)(?=\p{L}{2})(.+)$/u.exec(word);
  const [, title = "", rest = ""] = matched ?? [];
  return matched !== null && isTitle(title) ? [title, ...splitTitle(rest)] : [word];
}

function isTitle(word: string): boolean {
  const bare = plain(word);
  return TITLES.has(bare) || (word.endsWith(".") && DOTTED_TITLES.has(bare));
}

/** "NOOR" and "noor" as "Noor"; "McKay" and "DeShawn" as they are. */
function titleCase(word: string): string {
  const locale = /[İğĞ]/u.test(word) ? "tr" : "en";
  const parts = word.split(/(['’ʼ‐-])/u);
  return parts
    .map((part) => {
      const [first = "", ...rest] = [...part];
      return first.toLocaleUpperCase(locale) + rest.join("").toLocaleLowerCase(locale);
    })
    .join("");
}

function hasCapitalsOnly(word: string): boolean {
  return /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}

/** Two capitals in a name that is otherwise written normally, or without a vowel: "JP", "AJ". */
function isNickname(word: string, words: readonly string[]): boolean {
  if (!/^\p{Lu}{2}$/u.test(word)) return false;
  return !words.every(hasCapitalsOnly) || /^[^AEIOUYÄÖÜÅØ]{2}$/.test(word);
}

function written(word: string, words: readonly string[]): string {
  if (isNickname(word, words)) return word;
  return hasCapitalsOnly(word) || !/\p{Lu}/u.test(word) ? titleCase(word) : word;
}

/** A word one can be addressed by: not an initial, abbreviation, particle or anything with digits. */
function isGivenName(word: string): boolean {
  if (!NAME_WORD.test(word) || word.length > NAME_LIMIT) return false;
  if ([...word.replace(/[\p{M}'’ʼ‐\u200c-\u200d-]/gu, "")].length < 2) return false;
  const lower = word.toLowerCase();
  if (lower === "mohd") return false;
  return !PARTICLES.has(lower) && !LOWER_PARTICLES.has(word);
}

function eastAsian(words: readonly string[]): string | null {
  const text = words.join(" ");
  if (!HAS_EAST_ASIAN.test(text)) return null;
  return EAST_ASIAN.test(text) && text.length <= NAME_LIMIT ? text : "";
}

/** The first name in `fullName`, cleaned; empty when unsure. Never throws. */
export function firstNameOf(fullName: string): string {
  const words = nameWords(fullName);
  const whole = eastAsian(words);
  if (whole !== null) return whole;
  const first = words[0] ?? "";
  return isGivenName(first) ? written(first, words) : "";
}

/**
 * A cell that is said to hold first names only ("Ana Maria", "NOOR B."): like `firstNameOf`, but up
 * to three names are kept; initials after the first are dropped.
 */
export function cleanFirstName(cell: string): string {
  const words = nameWords(cell);
  const whole = eastAsian(words);
  if (whole !== null) return whole;
  if (words.length > 3 || !isGivenName(words[0] ?? "")) return "";
  return words
    .filter(isGivenName)
    .map((word) => written(word, words))
    .join(" ");
}

/**
 * The family name in `fullName`; empty when unsure: one word, or more than one plain word after the
 * first name ("Mary Ann Sample", "Ivo Sample Example"). Particles belong to it, initials don't.
 */
export function lastNameOf(fullName: string): string {
  const words = nameWords(fullName);
  if (eastAsian(words) !== null || !isGivenName(words[0] ?? "")) return "";
  const rest = words.slice(1).filter((word) => !/^(?:\p{L}\.?|(?:\p{L}\.)+)$/u.test(word));
  const last = rest.at(-1) ?? "";
  const isParticle = (word: string) =>
    PARTICLES.has(word.toLowerCase()) || LOWER_PARTICLES.has(word.toLowerCase());
  if (!NAME_WORD.test(last) || !rest.slice(0, -1).every(isParticle)) return "";
  return [...rest.slice(0, -1), written(last, words)].join(" ");
}
