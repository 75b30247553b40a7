import { rect, ruleY, text } from "@observablehq/plot";
import { figureOf } from "../words/count.ts";
import type { Drawing } from "./drawing.ts";
import { across, below, MARGIN_LEFT, MARGIN_RIGHT, panel, roomFor, type Space, steps } from "./plot-parts.ts";

export interface AgeDrawn {
  /** As it stands below the drawing: `1 week`. */
  readonly name: string;
  readonly count: number;
  /** Of them those that would be taken back. */
  readonly due: number;
}

const HEIGHT = 232;

/** How many wait since when; those who would be taken back are hatched. */
export function drawAges(ages: readonly AgeDrawn[], { width, hatch }: Space): Drawing {
  const places = ages.map((_, index) => index);
  const counts = steps(Math.max(4, ...ages.map(({ count }) => count)));
  const names = ages.map(({ name }) => name);
  const bars = { x1: (at: number) => at - 0.36, x2: (at: number) => at + 0.36 };
  const all = (at: number) => ages[at]?.count ?? 0;
  const staying = (at: number) => all(at) - (ages[at]?.due ?? 0);
  const { svg, x, y } = panel({
    width,
    height: HEIGHT,
    marginTop: 22,
    marginBottom: 28,
    x: { type: "linear", domain: [-0.5, ages.length - 0.5], axis: null },
    y: { domain: [0, counts.at(-1) ?? 1], axis: null },
    marks: [
      ...across(counts),
      rect(
        places.filter((at) => staying(at) > 0),
        { className: "ink-bar", ...bars, y1: 0, y2: staying },
      ),
      rect(
        places.filter((at) => all(at) > staying(at)),
        { className: "ink-hatch", ...bars, y1: staying, y2: all, fill: hatch },
      ),
      text(
        places.filter((at) => (ages[at]?.count ?? 0) > 0),
        {
          className: "tick over",
          x: (at: number) => at,
          y: (at: number) => ages[at]?.count ?? 0,
          dy: -9,
          text: (at: number) => figureOf(ages[at]?.count ?? 0),
          fill: "var(--chart-ink)",
        },
      ),
      ruleY([0], { className: "ink-base" }),
      below(roomFor(names, width - MARGIN_LEFT - MARGIN_RIGHT), names),
    ],
  });
  return {
    svg,
    spots: places.map((at) => ({ x: x(at), y: y(ages[at]?.count ?? 0) })),
    reach: (width - MARGIN_LEFT - MARGIN_RIGHT) / Math.max(1, ages.length),
  };
}
