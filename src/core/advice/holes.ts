import { TEMPLATE_FIELDS } from "../template/index.ts";
import { findLeftover } from "../template/leftovers.ts";
import { type Segment, withoutStrings } from "../template/segments.ts";
import { edited } from "./edits.ts";
import type { Finding, Fix, MissingValue } from "./finding.ts";
import { LANGUAGES, type NoteLanguage } from "./language.ts";
import { JUDGED_LANGUAGES } from "./languages/lists.ts";
import { type Draft, finding } from "./rules.ts";
import { isJudged } from "./wording.ts";

const FIELD_NAMES = TEMPLATE_FIELDS.map(({ name }) => name);

/** What may stand for the name behind a greeting such as "Hi"; null when no greeting stands there. */
function fallbackFor(before: string, language: NoteLanguage): string | null {
  const judged = isJudged(language) ? [language] : language === "unsure" ? JUDGED_LANGUAGES : [];
  for (const candidate of judged) {
    const { greeting } = LANGUAGES[candidate];
    if (new RegExp(`(?<![\\p{L}])${greeting.before}\\s+$`, "iu").test(before)) return greeting.fallback;
  }
  return null;
}

/** Where `field` stands in an output or `assign` without a fallback that says something; -1 when nowhere. */
function bareUse({ kind, content }: Segment, field: string): number {
  if (kind === "text" || (kind === "tag" && !/^\s*assign\s/.test(content))) return -1;
  const plain = withoutStrings(content);
  const at = new RegExp(`(?<![\\w-])${field}(?![\\w-])`).exec(plain)?.index ?? -1;
  if (at < 0) return -1;
  const behind = content.slice(at + field.length);
  return /\|\s*default\s*:\s*(?:"[^"]*\S[^"]*"|'[^']*\S[^']*'|[a-z_])/.test(behind) ? -1 : at;
}

interface Mended {
  readonly fallback: string;
  readonly fix: Fix;
}

function withFallback({ input: { body }, language }: Draft, segment: Segment, field: string): Mended | null {
  const isPlain = segment.kind === "output" && segment.content.trim() === field;
  if (field !== "first_name" || !isPlain) return null;
  const fallback = fallbackFor(body.slice(0, segment.start), language);
  if (fallback === null) return null;
  const at = segment.contentStart + segment.content.indexOf(field) + field.length;
  const text = ` | default: "${fallback}"`;
  return { fallback, fix: { body: edited(body, [{ start: at, end: at, text }]) } };
}

function holesOf(draft: Draft, { field, people }: MissingValue): readonly Finding[] {
  if (people < 1 || !/^[a-z][a-z0-9_]*$/.test(field)) return [];
  return draft.segments.flatMap((segment) => {
    if (bareUse(segment, field) < 0) return [];
    const mended = withFallback(draft, segment, field);
    const fact = { rule: "hole", field, people, fallback: mended?.fallback ?? null } as const;
    const range = { start: segment.start, end: segment.start + segment.source.length };
    return [finding(fact, { range, fix: mended?.fix ?? null })];
  });
}

const BRACKETED = /\[{1,2}[^[\]\n]{1,40}\]{1,2}/g;

/** Markers such as “[insert event]”, which the template's own check refuses to save or send. */
function toFillIn({ parts }: Draft): readonly Finding[] {
  return parts.flatMap(({ content, start }) =>
    [...content.matchAll(BRACKETED)].flatMap(({ index, 0: marker }) => {
      if (findLeftover(marker, marker, 0, FIELD_NAMES).ok) return [];
      const range = { start: start + index, end: start + index + marker.length };
      return [finding({ rule: "to-fill-in", marker }, { range })];
    }),
  );
}

function empty({ input, segments, parts }: Draft): readonly Finding[] {
  const says =
    parts.some(({ content }) => content.trim() !== "") || segments.some(({ kind }) => kind === "output");
  if (!input.notesAlways || says) return [];
  return [finding({ rule: "empty" }, { range: null })];
}

/** What must be filled before anything can be sent: missing values, markers, an empty note. */
export function holeFindings(draft: Draft): readonly Finding[] {
  return [
    ...empty(draft),
    ...draft.input.missing.flatMap((missing) => holesOf(draft, missing)),
    ...toFillIn(draft),
  ];
}
