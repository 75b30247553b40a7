import type { judgeText, NoteLanguage } from "../advice/index.ts";
import { JUDGED_LANGUAGES, type JudgedLanguage } from "../advice/languages/lists.ts";
import { compilePhrase, fold } from "../advice/phrases.ts";
import type { Checked } from "./check-profile.ts";
import type { FindingState, NotJudged, ProfileFact } from "./finding.ts";
import type { Part } from "./own-profile.ts";
import { PHRASES } from "./phrases.ts";
import { contentWords, wordsOf } from "./words.ts";

type HeadlineSays = Extract<ProfileFact, { kind: "headline" }>["says"];
type AboutSays = Extract<ProfileFact, { kind: "about" }>["says"];
type Judge = (text: string) => ReturnType<typeof judgeText>;

/** Fewest words of an About that can say what somebody does and for whom. Ours: about two sentences. */
const LEAST_WORDS = 20;

/** Why the wording was not judged; null: it was. */
function notJudged(language: NoteLanguage): NotJudged | null {
  if (language === "other") return "no-lists";
  return language === "unsure" ? "no-language" : null;
}

const seekings = new Map<JudgedLanguage, readonly RegExp[]>();

/** What a headline says besides that its owner is looking for work; null: it does not say so. */
function besideSeeking(headline: string, language: NoteLanguage): string | null {
  if (language === "other") return null;
  // A headline of three words tells no language: its phrases do.
  const tried = language === "unsure" ? JUDGED_LANGUAGES : [language];
  let rest = fold(headline).text;
  const before = rest;
  for (const one of tried) {
    const patterns = seekings.get(one) ?? PHRASES[one].seeking.map(compilePhrase);
    seekings.set(one, patterns);
    for (const pattern of patterns) rest = rest.replace(pattern, " ");
  }
  return rest === before ? null : rest;
}

/** What a headline says besides what was found to sell. */
function saidIn(headline: string, name: string, language: NoteLanguage): HeadlineSays {
  if (!/\p{L}/u.test(headline) || fold(headline).text === fold(name).text) return "nothing";
  const rest = besideSeeking(headline, language);
  if (rest !== null && contentWords(rest).size === 0) return "seeking";
  return notJudged(language) ?? "plain";
}

export function checkHeadline(headline: Part<string>, name: string, judge: Judge): Checked {
  const common = { support: "practice", wordings: [] } as const;
  if (headline.kind !== "seen") return { ...common, state: headline.kind, fact: { kind: headline.kind } };
  const text = headline.value;
  const { language, found } = judge(text);
  const says = found.length > 0 ? "selling" : saidIn(text, name, language);
  return { ...common, state: stateOf(says), fact: { kind: "headline", says, text }, wordings: found };
}

export function checkAbout(about: Part<string>, judge: Judge): Checked {
  const common = { support: "practice", wordings: [] } as const;
  if (about.kind !== "seen") return { ...common, state: about.kind, fact: { kind: about.kind } };
  const { language, found } = judge(about.value);
  const words = wordsOf(about.value).length;
  const plain = words < LEAST_WORDS ? "little" : (notJudged(language) ?? "plain");
  const says = found.length > 0 ? "selling" : plain;
  return { ...common, state: stateOf(says), fact: { kind: "about", says, words }, wordings: found };
}

function stateOf(says: HeadlineSays | AboutSays): FindingState {
  switch (says) {
    case "selling":
    case "nothing":
    case "seeking":
    case "little":
      return "look";
    case "plain":
      return "good";
    case "no-lists":
    case "no-language":
      return "there";
  }
}
