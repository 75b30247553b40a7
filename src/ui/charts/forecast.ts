import { areaY, line, ruleY, text } from "@observablehq/plot";
import type { Drawing } from "./drawing.ts";
import { across, below, MARGIN_LEFT, MARGIN_RIGHT, panel, roomFor, type Space, steps } from "./plot-parts.ts";

export interface ForecastDrawn {
  /** All that may have gone by then, at least and at most. */
  readonly days: readonly {
    /** As it stands below the drawing: `3 Mar`. */
    readonly name: string;
    readonly low: number;
    readonly high: number;
  }[];
  /** How many wait, as a line across and in words above it; null: nobody does. */
  readonly waiting: { readonly count: number; readonly words: string } | null;
}

const HEIGHT = 232;

/** What may go, as a band; both its ends are dashed, because none of it happened. */
export function drawForecast({ days, waiting }: ForecastDrawn, { width }: Space): Drawing {
  const places = days.map((_, index) => index);
  const counts = steps(Math.max(4, waiting?.count ?? 0, ...days.map(({ high }) => high)));
  const names = days.map(({ name }) => name);
  const { svg, x, y } = panel({
    width,
    height: HEIGHT,
    marginTop: 14,
    marginBottom: 28,
    x: { type: "linear", domain: [-0.5, days.length - 0.5], axis: null },
    y: { domain: [0, counts.at(-1) ?? 1], axis: null },
    marks: [
      ...across(counts),
      areaY(days, { className: "ink-band", x: (_, at: number) => at, y1: "low", y2: "high" }),
      line(days, { className: "ink-dashed", x: (_, at: number) => at, y: "low" }),
      line(days, { className: "ink-dashed", x: (_, at: number) => at, y: "high" }),
      waiting && ruleY([waiting], { className: "ink-rule", y: "count" }),
      waiting &&
        text([waiting], {
          className: "tick over",
          y: "count",
          text: "words",
          frameAnchor: "left",
          textAnchor: "start",
          dx: 6,
          dy: -9,
          fill: "var(--chart-ink)",
        }),
      ruleY([0], { className: "ink-base" }),
      below(roomFor(names, width - MARGIN_LEFT - MARGIN_RIGHT), names),
    ],
  });
  return {
    svg,
    spots: places.map((at) => ({ x: x(at), y: y(days[at]?.high ?? 0) })),
    reach: (width - MARGIN_LEFT - MARGIN_RIGHT) / Math.max(1, days.length),
  };
}
