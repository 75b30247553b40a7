import type { judgeText, NoteLanguage, WordingFound } from "../advice/index.ts";
import { JUDGED_LANGUAGES, type JudgedLanguage } from "../advice/languages/lists.ts";
import { compilePhrase, fold } from "../advice/phrases.ts";
import type { Checked } from "./check-profile.ts";
import type { Part } from "./own-profile.ts";
import { PHRASES } from "./phrases.ts";
import { contentWords, wordsOf } from "./words.ts";

type Judge = (text: string) => ReturnType<typeof judgeText>;

/** Fewest words of an About that can say what somebody does and for whom. Ours: about two sentences. */
const LEAST_WORDS = 20;

const WHY_HEADLINE =
  "It stands under your name on the invitation itself. Somebody who reads there what you do can tell why you write; somebody who reads what you sell expects an advert.";
const WHY_ABOUT =
  "Whoever is in doubt reads on here. It is the place to say what you do, for whom, and what you care about.";

const base = (reason: string) => ({ reason, support: "practice", wordings: [] }) as const;

/** Why the wording was not judged; null: it was. */
function silence(language: NoteLanguage): string | null {
  if (language === "other")
    return "Its wording was not judged: there are lists for English, German, French, Spanish and Portuguese only.";
  return language === "unsure"
    ? "Its wording was not judged: the text is too short or too mixed to tell its language."
    : null;
}

function sold(found: readonly WordingFound[], what: string, reason: string): Checked {
  return {
    ...base(reason),
    state: "look",
    message: `${what} has words that sell.`,
    todo: "Say what you do and for whom in plain words.",
    wordings: found,
  };
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

export function checkHeadline(headline: Part<string>, name: string, judge: Judge): Checked {
  const common = base(WHY_HEADLINE);
  if (headline.kind !== "seen") {
    const todo = "Look at your profile: under your name should stand what you do.";
    return headline.kind === "missing"
      ? { ...common, state: "missing", message: "There is no headline.", todo }
      : { ...common, state: "unread", message: "Your headline could not be read.", todo };
  }
  const { language, found } = judge(headline.value);
  if (found.length > 0) return sold(found, `“${headline.value}”`, WHY_HEADLINE);
  if (!/\p{L}/u.test(headline.value) || fold(headline.value).text === fold(name).text) {
    const message = `“${headline.value}” says nothing of what you do.`;
    return { ...common, state: "look", message, todo: "Say what you do: your title and where is enough." };
  }
  const rest = besideSeeking(headline.value, language);
  if (rest !== null && contentWords(rest).size === 0) {
    return {
      ...common,
      state: "look",
      message: `“${headline.value}” says what you look for, not what you do.`,
      todo: "Put what you do before it.",
    };
  }
  const silent = silence(language);
  return silent === null
    ? {
        ...common,
        state: "good",
        message: `“${headline.value}”. Nothing in it reads as selling.`,
        todo: null,
      }
    : { ...common, state: "there", message: `“${headline.value}”. ${silent}`, todo: null };
}

export function checkAbout(about: Part<string>, judge: Judge): Checked {
  const common = base(WHY_ABOUT);
  if (about.kind === "missing") {
    const todo = "Write three or four sentences: what you do, for whom, what you would like to talk about.";
    return { ...common, state: "missing", message: "There is no text in About.", todo };
  }
  if (about.kind === "unread") {
    return {
      ...common,
      state: "unread",
      message:
        "About could not be read. LinkedIn fills it in only when it is scrolled to, and leaves it out when it is empty.",
      todo: "Check again, and leave the tab in front until it is done. Is there none? Write three or four sentences.",
    };
  }
  const { language, found } = judge(about.value);
  if (found.length > 0) return sold(found, "About", WHY_ABOUT);
  const words = wordsOf(about.value).length;
  if (words < LEAST_WORDS) {
    const message = `About is short: ${words === 1 ? "1 word" : `${words} words`}.`;
    return {
      ...common,
      state: "look",
      message,
      todo: "Add what you do, for whom, and what you would like to talk about.",
    };
  }
  const silent = silence(language);
  return silent === null
    ? { ...common, state: "good", message: `${words} words. Nothing in it reads as selling.`, todo: null }
    : { ...common, state: "there", message: `${words} words. ${silent}`, todo: null };
}
