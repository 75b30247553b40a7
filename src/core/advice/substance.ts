import { withoutStrings } from "../template/segments.ts";
import type { Finding } from "./finding.ts";
import { LANGUAGES } from "./language.ts";
import type { JudgedLanguage, LanguageLists } from "./languages/lists.ts";
import { compilePhrase, fold } from "./phrases.ts";
import { type Draft, finding } from "./rules.ts";
import { isJudged } from "./wording.ts";

const NAME_FIELDS = new Set(["first_name", "last_name", "full_name"]);
/** Words of outputs and tags that are no fields. */
const LANGUAGE_WORDS =
  /^(?:if|elsif|else|unless|case|when|end\w*|assign|capture|comment|and|or|contains|not|true|false|nil|null|blank|empty)$/;
/** Fewest words to miss something in. Ours: a greeting alone is not yet a note without a reason. */
const LEAST_WORDS = 8;

/** A field other than the name is used, in an output or a condition. */
function usesMore({ segments }: Draft): boolean {
  return segments.some(({ kind, content }) => {
    if (kind === "text") return false;
    const names =
      withoutStrings(content)
        .replace(/\|\s*\w+/g, " ")
        .match(/[a-z_][a-z0-9_]*/g) ?? [];
    return names.some((name) => !NAME_FIELDS.has(name) && !LANGUAGE_WORDS.test(name));
  });
}

const cache = new Map<JudgedLanguage, Readonly<Record<Cue, readonly RegExp[]>>>();
const CUES = [
  "reasons",
  "gifts",
  "asks",
  "connects",
  "addressed",
] as const satisfies readonly (keyof LanguageLists)[];
type Cue = (typeof CUES)[number];

function cuesOf(language: JudgedLanguage): Readonly<Record<Cue, readonly RegExp[]>> {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const lists = LANGUAGES[language];
  const made = {
    reasons: lists.reasons.map(compilePhrase),
    gifts: lists.gifts.map(compilePhrase),
    asks: lists.asks.map(compilePhrase),
    connects: lists.connects.map(compilePhrase),
    addressed: lists.addressed.map(compilePhrase),
  };
  cache.set(language, made);
  return made;
}

function missingSubstance({ text, language }: Draft): readonly Finding[] {
  if (!isJudged(language) || (text.match(/[\p{L}'’]+/gu)?.length ?? 0) < LEAST_WORDS) return [];
  const cues = cuesOf(language);
  const folded = fold(text).text;
  const has = (cue: Cue): boolean => cues[cue].some((pattern) => folded.search(pattern) >= 0);
  const findings: Finding[] = [];
  const hasReason = has("reasons");
  if (!hasReason && has("connects")) {
    findings.push(finding({ rule: "no-reason" }, { range: null }));
  }
  if (has("asks") && !has("gifts") && !(hasReason && has("addressed"))) {
    findings.push(finding({ rule: "nothing-for-them" }, { range: null }));
  }
  return findings;
}

/**
 * Hints at what a note lacks. The name alone is not specific; a reason and something for the reader
 * are looked for by short lists of phrases, so these two stay silent in doubt.
 */
export function substanceFindings(draft: Draft): readonly Finding[] {
  if (draft.text.trim() === "") return [];
  const impersonal = usesMore(draft) ? [] : [finding({ rule: "not-personal" }, { range: null })];
  return [...impersonal, ...missingSubstance(draft)];
}
