export { advise } from "./advise.ts";
export {
  type AdviceInput,
  type Finding,
  type Fix,
  type MissingValue,
  type Range,
  type Rule,
  type Severity,
  SUPPORT_SENTENCES,
  type Support,
} from "./finding.ts";
export { judgeText, type WordingFound } from "./judge-text.ts";
export { languageOf, type NoteLanguage } from "./language.ts";
export { notesFor } from "./notes-for.ts";
export { STARTERS, type Starter } from "./starters.ts";
