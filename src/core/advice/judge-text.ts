import { languageOf, type NoteLanguage } from "./language.ts";
import type { WordingKind } from "./languages/lists.ts";
import type { WordingReason } from "./languages/reasons.ts";
import { matchesIn } from "./wording.ts";

/** A wording of the lists in a plain text. */
export interface WordingFound {
  readonly rule: WordingKind;
  readonly quoted: string;
  /** What the list says of it. */
  readonly why: WordingReason;
}

/**
 * Judges a plain text that is no note, such as a headline, by the same lists of wordings as notes. `language`
 * stands in where the text itself is too short to tell its own; where neither tells, nothing is
 * judged. Reads at most 4,000 units.
 */
export function judgeText(
  text: string,
  language: NoteLanguage = "unsure",
): { readonly language: NoteLanguage; readonly found: readonly WordingFound[] } {
  const own = languageOf(text);
  const judged = own === "unsure" ? language : own;
  if (judged === "unsure" || judged === "other") return { language: judged, found: [] };
  const content = text.slice(0, 4_000);
  const part = { kind: "text", source: content, start: 0, content, contentStart: 0 } as const;
  const found = matchesIn(part, judged)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, wording }) => ({
      rule: wording.kind,
      quoted: content.slice(start, end).replace(/\s+/g, " "),
      why: wording.reason,
    }));
  return { language: judged, found };
}
