import type { Hold } from "../../core/invitation/invitation.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import type { CheckedTemplate, TemplateProblem } from "../../core/template/index.ts";
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
  /** The note, or why this person would be set aside. */
  readonly result: { readonly note: string } | { readonly hold: Hold };
}

export type Preview =
  | { readonly kind: "broken"; readonly problem: TemplateProblem }
  | {
      readonly kind: "notes";
      readonly notes: readonly RenderedNote[];
      /** UTF-16 units of the longest note, too long ones included; 0 when none could be rendered. */
      readonly longest: number;
      /** How many would be set aside, by reason in words, most first. */
      readonly held: readonly { readonly reason: string; readonly count: number }[];
    };

function render(wording: Wording, checked: CheckedTemplate, prospect: Prospect, limit: number): RenderedNote {
  const rendered = wording.renderNote(checked, prospect, limit);
  return { prospect, result: rendered.ok ? { note: rendered.value } : { hold: rendered.error } };
}

const lengthOf = (wording: Wording, { result }: RenderedNote): number => {
  if ("note" in result) return wording.noteLength(result.note);
  return result.hold.kind === "too-long" ? result.hold.length : 0;
};

const reasonOf = (hold: Hold): string =>
  hold.kind === "too-long" ? `The note is longer than ${hold.limit}.` : holdWords(hold).what;

/** The wording on real people: each note as it would go out, and who would be held back. */
export function previewOf(
  wording: Wording,
  body: string,
  people: readonly Prospect[],
  extraFields: readonly string[],
  limit: number,
): Preview {
  const checked = wording.checkTemplate(body, extraFields);
  if (!checked.ok) return { kind: "broken", problem: checked.error };
  const notes = people.map((prospect) => render(wording, checked.value, prospect, limit));
  const reasons = new Map<string, number>();
  for (const { result } of notes) {
    if ("hold" in result) reasons.set(reasonOf(result.hold), (reasons.get(reasonOf(result.hold)) ?? 0) + 1);
  }
  return {
    kind: "notes",
    notes,
    longest: Math.max(0, ...notes.map((note) => lengthOf(wording, note))),
    held: [...reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
  };
}
