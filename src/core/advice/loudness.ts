import type { Segment } from "../template/segments.ts";
import { type Edit, edited, withSpace } from "./edits.ts";
import type { Finding, Range } from "./finding.ts";
import { LANGUAGES } from "./language.ts";
import { type Draft, finding } from "./rules.ts";
import { isJudged } from "./wording.ts";

const CAPITAL_WORD = /(?<![\p{L}\p{N}])\p{Lu}['’\p{Lu}\p{M}]+(?![\p{L}\p{N}])/gu;
/** A run of capital words is shouting from so many letters on. Ours: "UN" or "GDPR HIPAA" is not, "GREAT CHANCE" is. */
const RUN_LETTERS = 11;
const LONG_RUN_WORDS = 3;
/** One word alone, unless listed as often shouted. Ours: longer than abbreviations are. */
const WORD_LETTERS = 9;

interface Word extends Range {
  readonly text: string;
}

/** Capital words with nothing but spaces and commas between. */
function capitalRuns(part: Segment): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const { index, 0: text } of part.content.matchAll(CAPITAL_WORD)) {
    if (text.toLowerCase() === text) continue;
    const word = { start: part.start + index, end: part.start + index + text.length, text };
    const last = runs.at(-1);
    const end = last?.at(-1)?.end;
    const between = end === undefined ? "." : part.content.slice(end - part.start, index);
    if (last !== undefined && /^[\s,]{1,3}$/.test(between)) last.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** The words of a run that are shouted: all of a long run, else those that are no abbreviation. */
function shoutedIn(run: readonly Word[], shouted: ReadonlySet<string>): readonly Word[] {
  const letters = run.reduce((sum, { text }) => sum + text.length, 0);
  const isListed = ({ text }: Word): boolean => shouted.has(text.toLowerCase());
  const isLongRun = run.length >= LONG_RUN_WORDS && (letters >= RUN_LETTERS || run.some(isListed));
  const isLoudPair = run.length > 1 && letters >= RUN_LETTERS && run.some(({ text }) => text.length > 5);
  if (isLongRun || isLoudPair) return run;
  return run.filter((word) => isListed(word) || word.text.length >= WORD_LETTERS);
}

/** In lower case; a capital where a sentence begins, and in German where it may be a noun. */
function quieter(body: string, { start, end, text }: Word, keepsFirst: boolean): Edit {
  const lower = text.toLowerCase();
  const isFirst = /(?:^|[.!?]\s+|\n\s*)$/.test(body.slice(Math.max(0, start - 8), start));
  const quiet = isFirst || keepsFirst ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  return { start, end, text: quiet };
}

function capitals({ input: { body }, parts, language }: Draft): readonly Finding[] {
  const listed = isJudged(language) ? LANGUAGES[language].shouted : new Set<string>();
  const words = parts.flatMap((part) => capitalRuns(part).flatMap((run) => shoutedIn(run, listed)));
  const [first] = words;
  if (first === undefined) return [];
  const isNoun = (word: Word): boolean => language === "de" && !listed.has(word.text.toLowerCase());
  const edits = words.map((word) => quieter(body, word, isNoun(word)));
  const names = words.map(({ text }) => text).join(" ");
  const shown = names.length > 40 ? `${names.slice(0, 39)}…` : names;
  return [
    finding(
      { rule: "capitals", words: shown },
      {
        range: { start: first.start, end: words.at(-1)?.end ?? first.end },
        fix: { body: edited(body, edits) },
      },
    ),
  ];
}

/** One or more marks, also with question marks among them. */
const MARKS = /[!?！？]*[!！][!?！？]*/g;

interface Marks extends Range {
  readonly text: string;
  readonly part: Segment;
}

/** The opening "¡" of the sentence that ends at `marks`; -1 when there is none. */
function openingMark({ start, part }: Marks): number {
  const before = part.content.slice(0, start - part.start);
  const sentence = /[^.!?！？\n]*$/.exec(before);
  const within = sentence?.[0].lastIndexOf("¡") ?? -1;
  return within < 0 ? -1 : part.start + (sentence?.index ?? 0) + within;
}

/** The first exclamation keeps one mark; the others become a full stop, or keep their question mark. */
function calmer(marks: Marks, place: number): readonly Edit[] {
  const { start, end, text } = marks;
  if (place === 0) return [{ start, end, text: /[?？]/.test(text) ? "?" : "!" }];
  const opening = openingMark(marks);
  const calm: Edit = { start, end, text: /[?？]/.test(text) ? "?" : "." };
  return opening < 0 ? [calm] : [{ start: opening, end: opening + 1, text: "" }, calm];
}

function exclamations({ input: { body }, parts }: Draft): readonly Finding[] {
  const all = parts.flatMap((part) =>
    [...part.content.matchAll(MARKS)].map(({ index, 0: text }) => {
      const start = part.start + index;
      return { start, end: start + text.length, text, part };
    }),
  );
  const count = all.reduce((sum, { text }) => sum + text.replace(/[?？]/g, "").length, 0);
  const [first] = all;
  if (first === undefined || count < 2) return [];
  const extra = first.text.length > 1 ? first : (all[1] ?? first);
  return [
    finding(
      { rule: "exclamation", count },
      { range: { start: extra.start, end: extra.end }, fix: { body: edited(body, all.flatMap(calmer)) } },
    ),
  ];
}

/** What may follow a picture: skin tone, the mark that makes it coloured, the letters of regional flags. */
const EMOJI_TAIL = String.raw`(?:\p{Emoji_Modifier}|\u{fe0f}|[\u{e0020}-\u{e007f}])*`;
const EMOJI_SOURCE = [
  String.raw`\p{Regional_Indicator}{2}`,
  String.raw`[#*\d]\u{fe0f}?\u{20e3}`,
  String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{fe0f})${EMOJI_TAIL}(?:\u{200d}\p{Extended_Pictographic}${EMOJI_TAIL})*`,
].join("|");
const EMOJI = new RegExp(EMOJI_SOURCE, "gu");
const EMOJI_ROW = new RegExp(String.raw`(?:${EMOJI_SOURCE})(?:[^\S\n]*(?:${EMOJI_SOURCE}))*`, "gu");

/** Takes out rows of emoji, each with the space that would be left over. */
function withoutEmoji(body: string, parts: readonly Segment[]): string {
  const edits = parts.flatMap((part) =>
    [...part.content.matchAll(EMOJI_ROW)].map(({ index, 0: row }) => {
      const start = part.start + index;
      const within = { start: part.start, end: part.start + part.content.length };
      return { ...withSpace(body, { start, end: start + row.length }, within), text: "" };
    }),
  );
  return edited(body, edits);
}

function emoji({ input: { body }, parts }: Draft): readonly Finding[] {
  const all = parts.flatMap((part) =>
    [...part.content.matchAll(EMOJI)].map(({ index, 0: text }) => {
      const start = part.start + index;
      return { start, end: start + text.length };
    }),
  );
  const [first] = all;
  if (first === undefined) return [];
  return [
    finding(
      { rule: "emoji", count: all.length },
      {
        severity: all.length > 1 ? "warning" : "hint",
        range: first,
        fix: { body: withoutEmoji(body, parts) },
      },
    ),
  ];
}

/** Capitals, exclamation marks and emoji: one finding each, whose fix mends all of them. */
export function loudnessFindings(draft: Draft): readonly Finding[] {
  return [...capitals(draft), ...exclamations(draft), ...emoji(draft)];
}
