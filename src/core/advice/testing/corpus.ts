import type { Rule } from "../finding.ts";
import type { JudgedLanguage } from "../languages/lists.ts";
import { GERMAN_NOTES } from "./notes-de.ts";
import { ENGLISH_NOTES } from "./notes-en.ts";
import { SPANISH_NOTES } from "./notes-es.ts";
import { FRENCH_NOTES } from "./notes-fr.ts";
import { PORTUGUESE_NOTES } from "./notes-pt.ts";

/** Invented notes: good ones get no warning, bad ones at least that of the rule they stand under. */
export interface Corpus {
  readonly good: readonly string[];
  readonly bad: Readonly<Partial<Record<Rule, readonly string[]>>>;
}

export const CORPUS: Readonly<Record<JudgedLanguage, Corpus>> = {
  en: ENGLISH_NOTES,
  de: GERMAN_NOTES,
  fr: FRENCH_NOTES,
  es: SPANISH_NOTES,
  pt: PORTUGUESE_NOTES,
};
