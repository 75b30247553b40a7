export { type CheckedTemplate, checkTemplate, savedTemplate } from "./check.ts";
export { TEMPLATE_LIMIT } from "./engine.ts";
export {
  cleanValue,
  type FieldName,
  fieldLabel,
  isPlaceholderName,
  TEMPLATE_FIELDS,
  type TemplateField,
} from "./fields.ts";
export type { TemplateProblem, TemplateProblemKind } from "./problem.ts";
export { noteLength, renderNote, tidyNote } from "./render.ts";
