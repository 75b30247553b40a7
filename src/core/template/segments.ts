import type { Result } from "../shared/result.ts";
import { problemAt, shown, type TemplateProblem } from "./problem.ts";

/** A stretch of a template body, as LiquidJS cuts it. `start` is an offset in UTF-16 units. */
export interface Segment {
  readonly kind: "text" | "output" | "tag";
  readonly source: string;
  readonly start: number;
  /** Between the delimiters, without the `-` of whitespace control; for text the text itself. */
  readonly content: string;
  readonly contentStart: number;
}

const DELIMITERS = {
  output: { open: "{{", close: "}}" },
  tag: { open: "{%", close: "%}" },
} as const;

/** The end of an output or tag that starts at `start`; -1 when it is not closed. Quotes shield in outputs. */
function endOf(body: string, start: number, kind: "output" | "tag"): number {
  const { close } = DELIMITERS[kind];
  let quote = "";
  for (let at = start + 2; at < body.length; at += 1) {
    const unit = body[at] ?? "";
    if (quote !== "") {
      if (unit === "\\") at += 1;
      else if (unit === quote) quote = "";
    } else if (kind === "output" && (unit === '"' || unit === "'")) quote = unit;
    else if (body.startsWith(close, at)) return at + close.length;
  }
  return -1;
}

function inner(source: string, start: number, kind: "output" | "tag"): Segment {
  const [, lead = "", content = ""] = /^..(-?)(.*?)-?..$/s.exec(source) ?? [];
  return { kind, source, start, content, contentStart: start + 2 + lead.length };
}

/** Cuts a body into text, outputs and tags, in order; a delimiter left open is a problem. */
export function readSegments(body: string): Result<readonly Segment[], TemplateProblem> {
  const segments: Segment[] = [];
  for (let at = 0; at < body.length; ) {
    const next = body.slice(at).search(/\{[{%]/);
    const textEnd = next === -1 ? body.length : at + next;
    if (textEnd > at) {
      const source = body.slice(at, textEnd);
      segments.push({ kind: "text", source, start: at, content: source, contentStart: at });
    }
    if (next === -1) break;
    const kind = body[textEnd + 1] === "{" ? "output" : "tag";
    const { open, close } = DELIMITERS[kind];
    const end = endOf(body, textEnd, kind);
    if (end === -1) {
      const fault = { what: "never-closed", source: shown(body.slice(textEnd)), open, close } as const;
      return problemAt(body, textEnd, "broken-tag", fault);
    }
    segments.push(inner(body.slice(textEnd, end), textEnd, kind));
    at = end;
  }
  return { ok: true, value: segments };
}

/** The content with quoted strings blanked out, so that offsets stay. */
export function withoutStrings(content: string): string {
  return content.replace(
    /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs,
    (text) => `"${" ".repeat(Math.max(0, text.length - 2))}"`,
  );
}
