export { advise } from "./advise.ts";
export {
  type AdviceInput,
  type Finding,
  type Fix,
  type MissingValue,
  type Range,
  type Rule,
  type Severity,
  type Support,
} from "./finding.ts";
export { judgeText, type WordingFound } from "./judge-text.ts";
export { languageOf, type NoteLanguage } from "./language.ts";
export { WORDING_REASONS, type WordingReason } from "./languages/reasons.ts";
export { notesFor } from "./notes-for.ts";
export { STARTERS, type Starter } from "./starters.ts";
