import type { Hold } from "../invitation/invitation.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import { type Check, checkSegments, FINE, type Known, unknownField } from "./check-segments.ts";
import { engine, engineFailure, TEMPLATE_LIMIT, type Template, type VariableUse } from "./engine.ts";
import { type FieldValues, isPlaceholderName, TEMPLATE_FIELDS } from "./fields.ts";
import { offsetAt, problemAt, shown, type TemplateProblem } from "./problem.ts";
import { faultOf, holdFor, runTemplates } from "./run.ts";
import { readSegments, type Segment } from "./segments.ts";

/** A body that can be rendered for anybody: what can go wrong from here on depends on the person. */
export interface CheckedTemplate {
  readonly body: string;
  /** Names of the fields it uses; those in conditions too. */
  readonly fields: readonly string[];
  /** The text for these values, before trimming, or what is missing. Use `renderNote`. */
  readonly run: (values: FieldValues) => Result<string, Hold>;
}

const OWN_NAMES: readonly string[] = TEMPLATE_FIELDS.map((field) => field.name);

function knownNames(extraFields: readonly string[]): Known {
  const names = [...new Set([...OWN_NAMES, ...extraFields.filter(isPlaceholderName)])];
  return { names, has: (name) => names.includes(name) };
}

const ANY_NAME: Known = { names: OWN_NAMES, has: isPlaceholderName };

function unreadable(body: string, segments: readonly Segment[], error: unknown) {
  const { offset, source, message } = engineFailure(error);
  const open = /^tag (.*) not closed$/s.exec(message)?.[1];
  if (open !== undefined) {
    const name = /\{%-?\s*(\w+)/.exec(open)?.[1] ?? "";
    const fault = { what: "part-without-end", source: shown(open), end: `{% end${name} %}` } as const;
    return problemAt(body, offset, "broken-tag", fault);
  }
  const unopened = /^tag "(\w+)" not found$/.exec(message)?.[1];
  if (unopened !== undefined) {
    return problemAt(body, offset, "broken-tag", { what: "end-without-part", tag: `{% ${unopened} %}` });
  }
  const within = segments.findLast((segment) => segment.start <= offset);
  const fault = { what: "unreadable", source: shown(within?.source ?? source) } as const;
  return problemAt(body, within?.start ?? offset, "broken-tag", fault);
}

/** A name for every field, to see what breaks whoever it is written for. */
function everyField(names: readonly string[]): FieldValues {
  return Object.assign(Object.create(null), Object.fromEntries(names.map((name) => [name, "Noor"])));
}

interface Parsed {
  readonly templates: readonly Template[];
  readonly globals: readonly VariableUse[];
  readonly variables: readonly VariableUse[];
}

function parse(body: string, segments: readonly Segment[]): Result<Parsed, TemplateProblem> {
  try {
    const templates = engine.parse(body);
    const { globals, variables } = engine.analyzeSync(templates);
    return ok({
      templates,
      globals: Object.values(globals).flat(),
      variables: Object.values(variables).flat(),
    });
  } catch (error) {
    return unreadable(body, segments, error);
  }
}

function checkNames(body: string, { globals, variables }: Parsed, known: Known): Check {
  for (const { segments, location } of globals) {
    const name = String(segments[0]);
    if (!known.has(name)) return unknownField(body, offsetAt(body, location), name, known);
  }
  const deep = variables.find(({ segments }) => segments.length > 1);
  if (deep === undefined) return FINE;
  const name = shown(String(deep.segments[0]));
  return problemAt(body, offsetAt(body, deep.location), "not-allowed", { what: "has-no-parts", name });
}

function check(body: string, known: Known): Result<CheckedTemplate, TemplateProblem> {
  if (body.length > TEMPLATE_LIMIT) {
    const fault = { what: "too-long", length: body.length, most: TEMPLATE_LIMIT } as const;
    return problemAt(body, TEMPLATE_LIMIT, "too-long", fault);
  }
  if (body.trim() === "") return ok({ body, fields: [], run: () => ok("") });
  const segments = readSegments(body);
  if (!segments.ok) return segments;
  const checked = checkSegments(body, segments.value, known);
  if (!checked.ok) return checked;
  const parsed = parse(body, segments.value);
  if (!parsed.ok) return parsed;
  const names = checkNames(body, parsed.value, known);
  if (!names.ok) return names;
  const { templates, globals } = parsed.value;
  const fields = [...new Set(globals.map(({ segments: [name] }) => String(name)))];
  const tried = runTemplates(templates, everyField(fields));
  if (!tried.ok && tried.error.kind === "other") {
    return problemAt(body, tried.error.offset, "broken-tag", faultOf(tried.error));
  }
  const run = (values: FieldValues): Result<string, Hold> => {
    const filled = runTemplates(templates, values);
    return filled.ok ? filled : fail(holdFor(filled.error));
  };
  return ok({ body, fields, run });
}

/**
 * Reads a template body as somebody writes it. `extraFields`: names of further columns
 * (`prospect.extra`) that may be used. The first problem is reported, in the order of the text,
 * unknown names in tags last. An empty body is the blank invitation.
 */
export function checkTemplate(
  body: string,
  extraFields: readonly string[],
): Result<CheckedTemplate, TemplateProblem> {
  return check(body, knownNames(extraFields));
}

/**
 * Reads a body that was checked when it was saved, to render it: every name that could be a column
 * counts as known, because this person may lack a column that others of the segment have. Without
 * a value it is a hold or its fallback, like any other.
 */
export function savedTemplate(body: string): Result<CheckedTemplate, TemplateProblem> {
  return check(body, ANY_NAME);
}
