import { type Markish, type PlotOptions, plot, ruleY, text } from "@observablehq/plot";
import { figureOf } from "../words/count.ts";
import { percent } from "../words/rate.ts";

/** What a drawing is fitted into. */
export interface Space {
  /** Pixels. */
  readonly width: number;
  /** The ink of what is not decided yet, or not certain: `url(#…)`. */
  readonly hatch: string;
}

/** Room for the figures of an axis on the left, and the width of a letter of them. */
export const MARGIN_LEFT = 48;
export const MARGIN_RIGHT = 12;
const LETTER = 6.6;
/** The same for the names of rows, which are larger. */
const NAME_LETTER = 7.5;

export interface Panel {
  readonly svg: SVGSVGElement;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/**
 * A drawing of Plot's that the extension's policy takes: what Plot writes into a style element stands in our own
 * sheet, and the element is taken away before the drawing comes into the page.
 */
export function panel(options: PlotOptions): Panel {
  const made = plot({ className: "drawn", marginLeft: MARGIN_LEFT, marginRight: MARGIN_RIGHT, ...options });
  if (!(made instanceof SVGSVGElement)) throw new Error("A drawing without titles is one of SVG alone.");
  made.querySelector("style")?.remove();
  // The whole is one image with one name; "dot" and "rule" would be names of nothing.
  for (const part of made.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  const place = (name: "x" | "y") => {
    const scale = made.scale(name);
    return (value: number): number => Number(scale?.apply(value) ?? 0);
  };
  return { svg: made, x: place("x"), y: place("y") };
}

const SVG = "http://www.w3.org/2000/svg";

/** Several panels under one another, as one drawing. */
export function stacked(width: number, panels: readonly SVGSVGElement[]): SVGSVGElement {
  const whole = document.createElementNS(SVG, "svg");
  let height = 0;
  for (const part of panels) {
    part.setAttribute("y", String(height));
    height += Number(part.getAttribute("height"));
    whole.append(part);
  }
  whole.setAttribute("class", "drawn");
  whole.setAttribute("width", String(width));
  whole.setAttribute("height", String(height));
  whole.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return whole;
}

/** At most five round steps from 0 to the first one at or above `most`. */
export function steps(most: number, least = 1): readonly number[] {
  const wanted = Math.max(most, least) / 4;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const size = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= wanted) ?? wanted;
  const whole = least >= 1 ? Math.max(1, Math.ceil(size)) : size;
  return Array.from(
    { length: Math.ceil(Math.max(most, least) / whole - 1e-9) + 1 },
    (_, index) => index * whole,
  );
}

/** The steps of an axis of shares: up to the first at or above `most`, never past all. */
export const shareSteps = (most: number): readonly number[] =>
  steps(Math.min(1, most), 0.1).map((step) => Math.min(1, Math.round(step * 1000) / 1000));

/** Thin lines across at each step, with its figure on the left. */
export const across = (at: readonly number[], said: (value: number) => string = figureOf): Markish[] => [
  ruleY(at, { className: "grid", stroke: "var(--chart-line)" }),
  text(at, {
    className: "tick",
    y: (value: number) => value,
    text: said,
    frameAnchor: "left",
    textAnchor: "end",
    dx: -8,
    fill: "var(--chart-soft)",
  }),
];

export const sharesAcross = (at: readonly number[]): Markish[] => across(at, percent);

/**
 * Of the places of a row that have words (an empty one has none), evenly those for which there is room beside each
 * other, the last among them.
 */
export function roomFor(words: readonly string[], width: number): readonly number[] {
  const named = words.flatMap((word, index) => (word === "" ? [] : [index]));
  const widest = Math.max(1, ...words.map(({ length }) => length)) * LETTER + 12;
  const places = (named.at(-1) ?? 0) - (named[0] ?? 0);
  const apart = named.length < 2 ? width : ((width / words.length) * places) / (named.length - 1);
  const every = Math.max(1, Math.ceil(widest / apart));
  return named.filter((_, index) => (named.length - 1 - index) % every === 0);
}

/** Words below the drawing at some of its places. */
export const below = (at: readonly number[], words: readonly string[]): Markish =>
  text([...at], {
    className: "tick",
    x: (index: number) => index,
    text: (index: number) => words[index] ?? "",
    frameAnchor: "bottom",
    lineAnchor: "top",
    dy: 8,
    fill: "var(--chart-soft)",
  });

/** About how wide a text of an axis is, in pixels. */
export const wide = (words: string): number => words.length * LETTER;

/** A name of a row, shortened to about so many pixels. */
export function fitted(words: string, pixels: number): string {
  const letters = Math.max(4, Math.floor(pixels / NAME_LETTER));
  const all = [...words];
  return all.length <= letters
    ? words
    : `${all
        .slice(0, letters - 1)
        .join("")
        .trimEnd()}…`;
}
