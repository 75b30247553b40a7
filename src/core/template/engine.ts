import {
  AssignTag,
  type Context,
  Liquid,
  LiquidError,
  type Template,
  type VariableUse,
} from "liquidjs/dist/liquid.browser.mjs";

/** Longest template body, in UTF-16 units. Ours: thirteen times the longest note, room for cases and comments. */
export const TEMPLATE_LIMIT = 4_000;
/** Units of text one rendering may make (LiquidJS's own count). Ours: stops doubling by `append`. */
const MEMORY_LIMIT = 200_000;

/** Tags that open a block, with the ones allowed inside; the rest of LiquidJS's tags are taken out. */
export const ALLOWED_TAGS = ["if", "unless", "case", "assign", "capture", "comment"] as const;
export const INNER_TAGS = [
  "elsif",
  "else",
  "when",
  "endif",
  "endunless",
  "endcase",
  "endcapture",
  "endcomment",
] as const;

/** Text filters that depend on nothing but their input: no clock, no randomness, no encodings. */
export const ALLOWED_FILTERS = [
  "default",
  "capitalize",
  "upcase",
  "downcase",
  "strip",
  "squish",
  "append",
  "prepend",
  "replace",
  "replace_first",
  "replace_last",
  "remove",
  "remove_first",
  "remove_last",
  "truncate",
  "split",
  "join",
  "first",
  "last",
  "size",
] as const;

/** An output that came out empty: a hole in the note, whatever made it. */
class EmptyOutput extends Error {
  constructor() {
    super("empty output");
    this.name = "EmptyOutput";
  }
}

/**
 * LiquidJS lets `assign` take a missing value for nothing, so that `| append: "…"` behind it would
 * hide the hole. Here only a `default` may step in, as everywhere else.
 */
class StrictAssign extends AssignTag {
  override *render(context: Context): Generator<unknown, void, unknown> {
    context.bottom()[this.key] = yield this.value.value(context, false);
  }
}

function printed(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) ? value.map(printed).join("") : "";
}

function printedOrThrow(value: unknown): string {
  const text = printed(value);
  if (text.trim() === "") throw new EmptyOutput();
  return text;
}

function keepOnly(registered: Record<string, unknown>, allowed: readonly string[]): void {
  for (const name of Object.keys(registered)) if (!allowed.includes(name)) delete registered[name];
}

/**
 * LiquidJS, cut down. No time limit: there are no loops, the body and the memory are bounded, and a
 * limit by the clock would make rendering depend on the machine.
 */
function makeEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    ownPropertyOnly: true,
    templates: {},
    locale: "en",
    parseLimit: TEMPLATE_LIMIT,
    memoryLimit: MEMORY_LIMIT,
    outputEscape: printedOrThrow,
  });
  keepOnly(engine.tags, ALLOWED_TAGS);
  keepOnly(engine.filters, ALLOWED_FILTERS);
  engine.tags["assign"] = StrictAssign;
  return engine;
}

export const engine: Liquid = makeEngine();

export type { Template, VariableUse };

/** What LiquidJS said, without the place it adds to every message. */
export interface EngineFailure {
  readonly kind: "undefined-variable" | "empty-output" | "other";
  /** Offset of the output or tag, in UTF-16 units. */
  readonly offset: number;
  readonly source: string;
  readonly message: string;
}

/** Turns whatever LiquidJS threw into a value; anything that is no Error is a bug and thrown on. */
export function engineFailure(error: unknown): EngineFailure {
  if (!(error instanceof Error)) throw error;
  if (!LiquidError.is(error)) return { kind: "other", offset: 0, source: "", message: error.message };
  const place = { offset: error.token.begin, source: error.token.getText() };
  const cause = error.originalError;
  const message = cause?.message ?? error.message.replace(/, line:\d+, col:\d+$/, "");
  if (cause instanceof EmptyOutput) return { kind: "empty-output", ...place, message };
  if (error.name === "UndefinedVariableError") return { kind: "undefined-variable", ...place, message };
  return { kind: "other", ...place, message };
}
