import { advise } from "../advise.ts";
import type { AdviceInput, Finding } from "../finding.ts";

const LIMIT = 200;

/** What is found in a body, with a limit of 200 and nobody queued unless given. */
export const found = (body: string, given: Partial<AdviceInput> = {}): readonly Finding[] =>
  advise({ body, renders: [], missing: [], limit: LIMIT, notesAlways: false, ...given });

/** The rules of what is found, without hints. */
export const rules = (body: string, given: Partial<AdviceInput> = {}): readonly string[] =>
  found(body, given)
    .filter(({ severity }) => severity !== "hint")
    .map(({ rule }) => rule);

/** The one finding of a rule. */
export const only = (body: string, rule: string, given: Partial<AdviceInput> = {}): Finding => {
  const [first, ...more] = found(body, given).filter((finding) => finding.rule === rule);
  if (first === undefined || more.length > 0) throw new Error(`not one finding of ${rule}`);
  return first;
};

/** The text its range marks. */
export const marked = (body: string, rule: string, given: Partial<AdviceInput> = {}): string => {
  const { range } = only(body, rule, given);
  return range === null ? "" : body.slice(range.start, range.end);
};

/** The body its fix gives; null: none. */
export const fixed = (body: string, rule: string, given: Partial<AdviceInput> = {}): string | null =>
  only(body, rule, given).fix?.body ?? null;
