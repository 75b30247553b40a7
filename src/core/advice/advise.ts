import { contactFindings } from "./contact.ts";
import type { AdviceInput, Finding } from "./finding.ts";
import { holeFindings } from "./holes.ts";
import { languageOf, type NoteLanguage } from "./language.ts";
import { loudnessFindings } from "./loudness.ts";
import { cutBody, textParts } from "./parts.ts";
import { renderFindings } from "./renders.ts";
import { byWeightAndPlace, type Draft } from "./rules.ts";
import { substanceFindings } from "./substance.ts";
import { wordingFindings } from "./wording.ts";

function draftOf(input: AdviceInput, language?: NoteLanguage): Draft {
  const segments = cutBody(input.body);
  const parts = textParts(segments);
  const text = parts.map(({ content }) => content).join(" ");
  return { input, segments, parts, text, language: language ?? languageOf(text) };
}

/**
 * What stands between the text stretches, and the markers in them, must come out of a fix
 * unchanged: taking a sign out can bring braces or brackets together. Nor may a fix leave a note
 * empty that is asked for.
 */
function isSafe(draft: Draft, body: string): boolean {
  const after = draftOf({ ...draft.input, body }, draft.language);
  const tags = (of: Draft): number => of.segments.filter(({ kind }) => kind !== "text").length;
  return tags(after) === tags(draft) && holeFindings(after).length <= holeFindings(draft).length;
}

/**
 * What could be better in a note, while it is typed: errors first, then warnings, then hints, each
 * in the order of the text. Never throws, whatever is typed; only errors forbid.
 *
 * Bounded work: the body is read up to `TEMPLATE_LIMIT` units, of the renders all lengths and at
 * most 500 texts. Wording is judged by the lists of the note's own language alone; the words of
 * fields and fallbacks are not judged. Holes are found by `missing`: a field that nobody lacks needs
 * no fallback.
 */
export function advise(input: AdviceInput): readonly Finding[] {
  const draft = draftOf(input);
  const findings = [
    ...holeFindings(draft),
    ...renderFindings(draft),
    ...contactFindings(draft),
    ...wordingFindings(draft),
    ...loudnessFindings(draft),
    ...substanceFindings(draft),
  ];
  return findings
    .map((found) => (found.fix === null || isSafe(draft, found.fix.body) ? found : { ...found, fix: null }))
    .toSorted(byWeightAndPlace);
}
