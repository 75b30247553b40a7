export { type CheckedTemplate, checkTemplate, savedTemplate } from "./check.ts";
export { columnsUsed } from "./columns-used.ts";
export { TEMPLATE_LIMIT } from "./engine.ts";
export type { TemplateFault } from "./fault.ts";
export {
  cleanValue,
  type FieldName,
  isPlaceholderName,
  TEMPLATE_FIELDS,
  type TemplateField,
} from "./fields.ts";
export { markersIn } from "./leftovers.ts";
export { ODD_NAMES, type OddName, oddName } from "./odd-names.ts";
export type { TemplateProblem, TemplateProblemKind } from "./problem.ts";
export { type BodyRange, problemRange } from "./problem-range.ts";
export { noteLength, renderNote, tidyNote } from "./render.ts";
