import { languageOf, type NoteLanguage } from "../advice/index.ts";
import { type JudgedLanguage, wordSet } from "../advice/languages/lists.ts";
import { compilePhrase, fold } from "../advice/phrases.ts";
import { isJudged } from "../advice/wording.ts";
import { PHRASES } from "./phrases.ts";
import { contentWords, FIELD } from "./words.ts";

/** What a note says of its sender. `shown`: a word of it stands in the profile too. */
export interface Claim {
  /** As written, with "…" where a field stands. */
  readonly text: string;
  readonly shown: boolean;
}

/** What people do, in notes of every subject: whether it stands in a profile proves nothing. */
const DEEDS = wordSet(
  "studied study studying went go care share belong live lived grew attended graduated run running lead leading manage " +
    "help use enjoy love think believe come came started teach taught read write wrote " +
    "arbeiten leiten kommen haben studiert studieren leben interessieren lesen schreiben " +
    "travaillons aimons avons étudié sommes venons lisons trabajamos estudiamos vivimos tenemos trabalhamos estudamos moramos temos",
);

const SENTENCE = /[^.!?\n]+/g;
/** Where what is said of the sender ends. */
const CLAUSE_END = /[,;:()–—]|\s-\s/;
const CLAUSE_START = /(?:^|[,;:()–—]|\s(?:y|e|que|porque|pois))\s*$/i;

interface Cues {
  readonly anywhere: readonly RegExp[];
  readonly atStart: readonly RegExp[];
}

const cache = new Map<JudgedLanguage, Cues>();

function cuesOf(language: JudgedLanguage): Cues {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const { claims, claimsAtStart } = PHRASES[language];
  const made = { anywhere: claims.map(compilePhrase), atStart: claimsAtStart.map(compilePhrase) };
  cache.set(language, made);
  return made;
}

/** The first place in a sentence from which it speaks of its sender; null: it does not. */
function claimIn(
  sentence: string,
  language: JudgedLanguage,
): { readonly from: number; readonly to: number } | null {
  const { text, offsets } = fold(sentence);
  const { anywhere, atStart } = cuesOf(language);
  const found = [
    ...anywhere.flatMap((cue) => [...text.matchAll(cue)]),
    ...atStart
      .flatMap((cue) => [...text.matchAll(cue)])
      .filter(({ index }) => CLAUSE_START.test(text.slice(0, index))),
  ].toSorted((a, b) => a.index - b.index || b[0].length - a[0].length);
  const [first] = found;
  if (first === undefined) return null;
  return { from: offsets[first.index] ?? 0, to: offsets[first.index + first[0].length] ?? sentence.length };
}

/**
 * What a wording says of its sender, and whether the profile has a word of it. Null: it can't be told from words,
 * because the note's language has no lists here or the profile is in another. A claim that has no word of its own
 * ("we both work at {{ company }}") is left out: nothing of it could be looked for.
 */
export function claimsIn(
  written: string,
  profile: { readonly language: NoteLanguage; readonly words: ReadonlyMap<string, unknown> },
): readonly Claim[] | null {
  const language = languageOf(written.replaceAll(FIELD, " "));
  if (!isJudged(language) || language !== profile.language) return null;
  const claims: Claim[] = [];
  for (const [sentence] of written.matchAll(SENTENCE)) {
    const cue = claimIn(sentence, language);
    if (cue === null) continue;
    const said = sentence.slice(cue.to).split(CLAUSE_END, 1)[0] ?? "";
    const words = [...contentWords(said.replaceAll(FIELD, " "))].filter(
      ([, word]) => !DEEDS.has(word.toLowerCase()),
    );
    if (words.length === 0) continue;
    const text = sentence.slice(cue.from, cue.to) + said;
    claims.push({
      text: text.replaceAll(FIELD, "…").replace(/\s+/g, " ").trim(),
      shown: words.some(([word]) => profile.words.has(word)),
    });
  }
  return claims;
}
