import type { Hold } from "../invitation/invitation.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import { type EngineFailure, engine, engineFailure, type Template } from "./engine.ts";
import type { TemplateFault } from "./fault.ts";
import type { FieldValues } from "./fields.ts";
import { shown } from "./problem.ts";

/** The text for these values, or what LiquidJS stumbled over. */
export function runTemplates(
  templates: readonly Template[],
  values: FieldValues,
): Result<string, EngineFailure> {
  try {
    return ok(String(engine.renderSync(templates, values)));
  } catch (error) {
    return fail(engineFailure(error));
  }
}

/** What broke. */
export function faultOf({ message }: EngineFailure): TemplateFault {
  const filter = /^(\w+) expect \d+ arguments?$/.exec(message)?.[1];
  if (filter !== undefined) return { what: "filter-needs-value", filter };
  if (message.endsWith("limit exceeded")) return { what: "grows-too-long" };
  return { what: "fails", reason: shown(message) };
}

/** The field an output begins with, for the hold. */
function fieldIn(source: string): string {
  return /^\{\{-?\s*([\w-]+)/.exec(source)?.[1] ?? shown(source);
}

/** Why there is no note: a hole is a missing value of the field it stands for. */
export function holdFor(failure: EngineFailure): Hold {
  switch (failure.kind) {
    case "undefined-variable":
      return { kind: "missing-value", field: failure.message.replace(/^undefined variable: /, "") };
    case "empty-output":
      return { kind: "missing-value", field: fieldIn(failure.source) };
    case "other":
      return { kind: "broken-template", fault: faultOf(failure) };
  }
}
