import type { Hold } from "../../core/invitation/invitation.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { CheckedTemplate, OddName } from "../../core/template/index.ts";
import { t } from "../i18n/language.ts";
import { oddNameWords } from "../words/composing.ts";
import { holdWords } from "../words/hold.ts";

/** The template language, loaded when somebody writes. */
export type Wording = typeof import("../../core/template/index.ts");

/** Stands in while a segment has nobody. */
export const SAMPLE: Prospect = {
  id: "sample",
  keys: ["slug:noor-example"],
  fullName: "Noor Example",
  firstName: "Noor",
  headline: "Head of Trials at Sample Works",
  company: "Sample Works",
  location: "Lund, Sweden",
  extra: {},
  segmentId: null,
  source: "profile",
  addedAt: 0,
  updatedAt: 0,
};

export interface RenderedNote {
  readonly prospect: Prospect;
  /** Whatever its length; null: it could not be filled in. */
  readonly note: string | null;
  /** UTF-16 units; 0 when it could not be filled in. */
  readonly length: number;
  /** Why this person would be set aside; null: they would get the note. */
  readonly hold: Hold | null;
  /** Why the first name should be looked at, where the words use it. */
  readonly odd: OddName | null;
}

const NAME_FIELDS = ["first_name", "full_name", "last_name"];

/** The note of one person as it would go out, or why it would not. */
export function renderOne(
  wording: Wording,
  checked: CheckedTemplate,
  prospect: Prospect,
  limit: number,
): RenderedNote {
  const rendered = wording.renderNote(checked, prospect, Number.POSITIVE_INFINITY);
  const odd = checked.fields.some((field) => NAME_FIELDS.includes(field)) ? wording.oddName(prospect) : null;
  if (!rendered.ok) return { prospect, note: null, length: 0, hold: rendered.error, odd };
  const length = wording.noteLength(rendered.value);
  const hold: Hold | null = length > limit ? { kind: "too-long", length, limit } : null;
  return { prospect, note: rendered.value, length, hold, odd };
}

/** People with the same thing to look at. */
export interface NoteGroup {
  readonly kind: "held" | "longest" | "odd" | "others";
  readonly words: string;
  readonly notes: readonly RenderedNote[];
}

/** How many of the longest notes are shown before the rest. Ours: more of them show nothing new. */
const LONGEST = 3;

const reasonOf = (hold: Hold): string =>
  hold.kind === "too-long" ? t("compose_note_longer_than", { limit: hold.limit }) : holdWords(hold).what;

function grouped(
  notes: readonly RenderedNote[],
  kind: NoteGroup["kind"],
  wordsOf: (note: RenderedNote) => string,
): readonly NoteGroup[] {
  const groups = new Map<string, RenderedNote[]>();
  for (const note of notes) {
    const words = wordsOf(note);
    const group = groups.get(words);
    if (group) group.push(note);
    else groups.set(words, [note]);
  }
  return [...groups]
    .map(([words, of]) => ({ kind, words, notes: of }))
    .toSorted((a, b) => b.notes.length - a.notes.length);
}

/**
 * Everybody once, worst first: set aside by reason, the longest notes, first names to look at, the
 * rest. Groups of one kind by how many are in them; within one the order given.
 */
export function worstFirst(notes: readonly RenderedNote[]): readonly NoteGroup[] {
  const held = notes.filter(({ hold }) => hold !== null).toSorted((a, b) => b.length - a.length);
  const going = notes.filter(({ hold }) => hold === null);
  const byLength = going.toSorted((a, b) => b.length - a.length);
  const differ = byLength.length > LONGEST && (byLength[0]?.length ?? 0) > (byLength.at(-1)?.length ?? 0);
  const longest = new Set(differ ? byLength.slice(0, LONGEST) : []);
  const rest = going.filter((note) => !longest.has(note));
  const odd = grouped(
    rest.filter((note) => note.odd !== null),
    "odd",
    (note) => (note.odd === null ? "" : oddNameWords(note.odd)),
  );
  const others = rest.filter((note) => note.odd === null);
  return [
    ...grouped(held, "held", ({ hold }) => (hold === null ? "" : reasonOf(hold))),
    ...(longest.size > 0
      ? [{ kind: "longest", words: t("compose_the_longest"), notes: [...longest] } as const]
      : []),
    ...odd,
    ...(others.length > 0
      ? [{ kind: "others", words: t("compose_the_others"), notes: others } as const]
      : []),
  ];
}

/** UTF-16 units of the longest note, too long ones included; 0 when none could be filled in. */
export const longestOf = (notes: readonly RenderedNote[]): number =>
  notes.reduce((most, { length }) => Math.max(most, length), 0);

export const heldCount = (notes: readonly RenderedNote[]): number =>
  notes.filter(({ hold }) => hold !== null).length;

/** What the advice is told of the people: their notes, and who lacks which field. */
export function evidenceOf(notes: readonly RenderedNote[]): {
  readonly renders: readonly string[];
  readonly missing: readonly { readonly field: string; readonly people: number }[];
} {
  const lacking = new Map<string, number>();
  for (const { hold } of notes) {
    if (hold?.kind === "missing-value") lacking.set(hold.field, (lacking.get(hold.field) ?? 0) + 1);
  }
  return {
    renders: notes.flatMap(({ note }) => note ?? []),
    missing: [...lacking].map(([field, people]) => ({ field, people })),
  };
}

/** “57 left.” or “3 characters too many.” */
export const leftWords = (length: number, limit: number): string =>
  length > limit
    ? t("compose_n_characters_too_many", { count: length - limit })
    : t("compose_n_characters_left", { count: limit - length });
