import { noteLength, tidyNote } from "../template/index.ts";
import type { Finding } from "./finding.ts";
import { type Draft, finding } from "./rules.ts";

/** Characters a note reads well in. Practitioners' advice; no measured effect. */
const COMFORTABLE = 150;
/** Renders compared for sameness, taken evenly from all. Ours: a share of 500 is exact to 2 % or so. */
const COMPARED = 500;
/** Fewest renders that say anything about sameness. Ours. */
const LEAST_COMPARED = 5;
/** Share of equal renders above which the note is the same for all. From practitioners' advice. */
const SAME_SHARE = 0.8;

/**
 * The lengths of all renders. Without renders the body's own text, as far as everybody gets it: null
 * where a tag may leave some of it out.
 */
function lengths({ input, segments, parts }: Draft): readonly number[] | null {
  if (input.renders.length > 0) return input.renders.map(noteLength);
  if (segments.some(({ kind }) => kind === "tag")) return null;
  return [noteLength(tidyNote(parts.map(({ content }) => content).join("")))];
}

function tooLong({ input }: Draft, all: readonly number[]): readonly Finding[] {
  const longest = all.reduce((max, length) => Math.max(max, length), 0);
  if (longest <= input.limit) return [];
  const over = all.filter((length) => length > input.limit).length;
  const people = input.renders.length === 0 ? null : over;
  return [finding({ rule: "too-long", longest, people, limit: input.limit }, { range: null })];
}

function long(all: readonly number[]): readonly Finding[] {
  const over = all.filter((length) => length > COMFORTABLE).length;
  if (over * 2 <= all.length) return [];
  return [finding({ rule: "long", comfortable: COMFORTABLE }, { range: null })];
}

/** At most `count` of them, evenly spread. */
function evenly(all: readonly string[], count: number): readonly string[] {
  if (all.length <= count) return all;
  return Array.from({ length: count }, (_, place) => all[Math.floor((place * all.length) / count)] ?? "");
}

function sameForAll({ input }: Draft): readonly Finding[] {
  const compared = evenly(input.renders, COMPARED);
  if (compared.length < LEAST_COMPARED || input.body.trim() === "") return [];
  const counts = new Map<string, number>();
  let most = 0;
  for (const note of compared) {
    const count = (counts.get(note) ?? 0) + 1;
    counts.set(note, count);
    most = Math.max(most, count);
  }
  if (most <= compared.length * SAME_SHARE) return [];
  return [finding({ rule: "same-for-all", share: most / compared.length }, { range: null })];
}

/** What only the rendered notes show. Length looks at every render, sameness at 500 of them at most. */
export function renderFindings(draft: Draft): readonly Finding[] {
  const all = lengths(draft);
  return [...(all === null ? [] : [...tooLong(draft, all), ...long(all)]), ...sameForAll(draft)];
}
