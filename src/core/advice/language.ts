import { francAll } from "franc-min";
import { GERMAN } from "./languages/de.ts";
import { ENGLISH } from "./languages/en.ts";
import { SPANISH } from "./languages/es.ts";
import { FRENCH } from "./languages/fr.ts";
import { JUDGED_LANGUAGES, type JudgedLanguage, type LanguageLists, wordSet } from "./languages/lists.ts";
import { PORTUGUESE } from "./languages/pt.ts";

export const LANGUAGES: Readonly<Record<JudgedLanguage, LanguageLists>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
};

/** `other`: a language without lists here. `unsure`: too short or too mixed to tell. */
export type NoteLanguage = JudgedLanguage | "other" | "unsure";

const CODES: Readonly<Record<string, JudgedLanguage>> = {
  eng: "en",
  deu: "de",
  fra: "fr",
  spa: "es",
  por: "pt",
};
/** Languages of notes in Latin letters that franc-min knows; the rest of its 82 only adds noise to short texts. */
const LATIN = [
  ...Object.keys(CODES),
  "nld",
  "ita",
  "pol",
  "swe",
  "ron",
  "tur",
  "hun",
  "ces",
  "ind",
  "vie",
  "hrv",
];

/** Fewest words and letters to judge by. Ours: below, franc-min was wrong about every third note tried. */
const LEAST_WORDS = 5;
const LEAST_LETTERS = 22;
/** Share of words that are a language's common ones. Ours: honest notes tried had 35 % or more in their own language. */
const ENOUGH = 0.22;
const PLENTY = 0.4;
/** What the next language must stay below, as a part of the first one's share. */
const CLEAR = 0.75;

/**
 * Common words of languages next to ours that ours don't have: Catalan, Galician, Italian, Dutch,
 * Danish, Norwegian, Swedish, Romanian. franc-min lacks some of these.
 */
const NEIGHBOURS = wordSet(
  "amb vaig és mateix això perquè també molt treballo estic gràcies són meu teu vull m'agradaria més però unha ti eu coa polo moi teño il di che sono della nel ho " +
    "piacere tuo suo anche het een van ik je jij uw wij zijn naar ook bij og jeg det ikke til dig med som av och " +
    "jag att är på för vi har și cu în sunt pentru",
);

const NOT_WORDS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/g;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];

interface Share {
  readonly language: JudgedLanguage;
  readonly share: number;
}

/** Every language's share of common words, greatest first. */
function shares(words: readonly string[]): readonly Share[] {
  return JUDGED_LANGUAGES.map((language) => {
    const { common } = LANGUAGES[language];
    const hits = words.filter((word) => common.has(word)).length;
    return { language, share: hits / words.length };
  }).toSorted((a, b) => b.share - a.share);
}

/** Most letters are not Latin: Japanese, Cyrillic, Arabic and so on. */
function isForeignScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{sc=Latin}/gu)?.length ?? 0;
  return letters >= 4 && latin * 2 < letters;
}

/**
 * The language of a note, judged without its placeholders. Two witnesses must agree: the share of a
 * language's common words, and franc-min's trigrams, which alone are unreliable below some 200
 * characters. Where the words speak very clearly, a near second place with franc-min is enough.
 */
export function languageOf(text: string): NoteLanguage {
  const plain = text.normalize("NFC").replace(NOT_WORDS, " ");
  if (isForeignScript(plain)) return "other";
  const words = wordsOf(plain);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (words.length < LEAST_WORDS || letters < LEAST_LETTERS) return "unsure";
  const [first, second] = shares(words);
  const ranked = francAll(plain, { only: LATIN });
  const [likeliest = "und"] = ranked[0] ?? [];
  const guessed = CODES[likeliest];
  if (first === undefined || first.share < ENOUGH) return guessed === undefined ? "other" : "unsure";
  if (second !== undefined && second.share > first.share * CLEAR) return "unsure";
  const foreign = words.filter((word) => NEIGHBOURS.has(word)).length / words.length;
  if (foreign > first.share / 2) return "unsure";
  if (guessed === first.language) return first.language;
  return first.share >= PLENTY ? first.language : "unsure";
}
