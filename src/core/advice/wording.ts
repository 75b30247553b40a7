import type { Segment } from "../template/segments.ts";
import { edited, withSpace } from "./edits.ts";
import type { Finding, Fix, Range } from "./finding.ts";
import { LANGUAGES } from "./language.ts";
import { JUDGED_LANGUAGES, type JudgedLanguage, type Wording } from "./languages/lists.ts";
import { compilePhrase, fold } from "./phrases.ts";
import { type Draft, finding } from "./rules.ts";

interface Compiled extends Wording {
  readonly pattern: RegExp;
}

const cache = new Map<JudgedLanguage, readonly Compiled[]>();

/** A language's patterns, made when it is first met. */
function patternsOf(language: JudgedLanguage): readonly Compiled[] {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const made = LANGUAGES[language].wordings.map((wording) => ({
    ...wording,
    pattern: compilePhrase(wording.phrase),
  }));
  cache.set(language, made);
  return made;
}

export function isJudged(language: string): language is JudgedLanguage {
  return JUDGED_LANGUAGES.some((judged) => judged === language);
}

interface Match extends Range {
  readonly wording: Wording;
  readonly part: Segment;
}

/** Longer matches first, then earlier ones: what a found one covers is not said again. */
function withoutCovered(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  const sorted = matches.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const match of sorted) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept;
}

/** The wordings of a language in one stretch of text, none inside another. */
export function matchesIn(part: Segment, language: JudgedLanguage): readonly Match[] {
  const { text, offsets } = fold(part.content);
  const matches: Match[] = [];
  for (const wording of patternsOf(language)) {
    for (const { index, 0: found } of text.matchAll(wording.pattern)) {
      const start = part.start + (offsets[index] ?? 0);
      const end = part.start + (offsets[index + found.length] ?? part.content.length);
      if (end > start) matches.push({ start, end, wording, part });
    }
  }
  return withoutCovered(matches);
}

/** Words a stock sentence may have beside the phrase itself and still say nothing more. */
const FILLING = 3;

/** The sentence around a stock phrase, when it says nothing else and stands in one stretch of text. */
function wholeSentence(body: string, { start, end, part }: Match): Range | null {
  const before = body.slice(part.start, start);
  const lead = /(?:^|[.!?\n])[^.!?\n]*$/.exec(before);
  const begins = part.start + (lead?.index ?? 0) + (/^[.!?\n]/.test(lead?.[0] ?? "") ? 1 : 0);
  const isAtStart = begins > part.start || part.start === 0;
  const greeting = isAtStart ? "" : (/^\s*,/.exec(body.slice(begins, start))?.[0] ?? null);
  if (greeting === null) return null;
  const from = begins + greeting.length;
  const partEnd = part.start + part.content.length;
  const tail = /^[^.!?\n]*(?:[.!?]+|(?=\n)|$)/.exec(body.slice(end, partEnd))?.[0] ?? "";
  const to = end + tail.length;
  if (to === partEnd && partEnd < body.length && !/[.!?]$/.test(tail)) return null;
  const filling = `${body.slice(from, start)} ${tail}`.match(/\p{L}+/gu) ?? [];
  return filling.length > FILLING ? null : { start: from + leadingSpace(body, from, start), end: to };
}

const leadingSpace = (body: string, from: number, to: number): number =>
  /^\s*/.exec(body.slice(from, to))?.[0].length ?? 0;

function sentenceFix(body: string, match: Match): Fix | null {
  const sentence = wholeSentence(body, match);
  if (sentence === null) return null;
  const within = { start: match.part.start, end: match.part.start + match.part.content.length };
  const taken = withSpace(body, sentence, within);
  return { body: edited(body, [{ ...taken, text: "" }]) };
}

/** Wordings of the language's lists, each with its own reason; none when the language is not known. */
export function wordingFindings({ input: { body }, parts, language }: Draft): readonly Finding[] {
  if (!isJudged(language)) return [];
  return parts
    .flatMap((part) => matchesIn(part, language))
    .map((match) => {
      const { kind, reason } = match.wording;
      const quoted = body.slice(match.start, match.end).replace(/\s+/g, " ");
      const range = { start: match.start, end: match.end };
      const fix = kind === "stock-phrase" ? sentenceFix(body, match) : null;
      return finding({ rule: kind, quoted, why: reason }, { range, fix });
    });
}
