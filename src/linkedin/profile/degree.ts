import { plain, textLeaves } from "../dom/text.ts";
import { LANGUAGES } from "../languages/index.ts";
import { EMBER_DEGREE } from "./cues.ts";

export type Degree = 1 | 2 | 3;

const DOT = /^[·•∙・]\s*/;

/** A degree badge: exactly one of the known forms after its dot. Digits are the same whatever the language. */
export function degreeOf(text: string): Degree | null {
  const badge = plain(text)
    .replace(DOT, "")
    .replace(/\s*\+$/, "")
    .toLowerCase();
  for (const { degrees } of LANGUAGES) {
    const index = degrees.findIndex((degree) => plain(degree).toLowerCase() === badge);
    if (index === 0) return 1;
    if (index === 1) return 2;
    if (index === 2) return 3;
  }
  return null;
}

/** A short text behind the dot of a badge: in a language without a table the degree looks like this. */
export function looksLikeBadge(text: string): boolean {
  const whole = plain(text);
  return DOT.test(whole) && whole.length <= 20;
}

/**
 * The degree in `scope`, from visible badges alone: hidden twins are known to disagree.
 * `contradictory`: two visible ones differ, so neither is believed.
 */
export function readDegree(scope: Element): Degree | "contradictory" | null {
  const seen = new Set<Degree>();
  for (const { element, text } of textLeaves(scope)) {
    if (!DOT.test(plain(text)) && element.closest(EMBER_DEGREE) === null) continue;
    const degree = degreeOf(text);
    if (degree !== null) seen.add(degree);
  }
  if (seen.size > 1) return "contradictory";
  return [...seen][0] ?? null;
}
