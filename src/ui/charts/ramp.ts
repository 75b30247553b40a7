import { line, rect, ruleX, ruleY } from "@observablehq/plot";
import type { Drawing } from "./drawing.ts";
import { across, below, MARGIN_LEFT, MARGIN_RIGHT, panel, roomFor, type Space, steps } from "./plot-parts.ts";

export interface RampDayDrawn {
  /** As it stands below the drawing: `3 Mar`. */
  readonly name: string;
  /** What could go that day; null: not known any more. */
  readonly planned: number | null;
  readonly actual: number;
}

export interface RampDrawn {
  readonly days: readonly RampDayDrawn[];
  /** Where LinkedIn said stop, in days from the first one. */
  readonly stops: readonly number[];
  /** Where it warned and stopped nothing. */
  readonly warnings: readonly number[];
  /** The waits after a stop. */
  readonly waits: readonly { readonly from: number; readonly to: number }[];
}

const HEIGHT = 232;

/** What went each day as bars, what could have gone as a stepped line, and in red where LinkedIn said stop. */
export function drawRamp({ days, stops, warnings, waits }: RampDrawn, { width }: Space): Drawing {
  const places = days.map((_, index) => index);
  const counts = steps(Math.max(4, ...days.map(({ planned, actual }) => Math.max(planned ?? 0, actual))));
  const names = days.map(({ name }) => name);
  // A step is as wide as its day; where nothing is known the line stops.
  const planned = days.flatMap((day, at) => {
    const height = day.planned ?? Number.NaN;
    return [
      { x: at - 0.5, y: height },
      { x: at + 0.5, y: height },
    ];
  });
  const bar = days.length > 60 ? 0.5 : 0.36;
  const { svg, x, y } = panel({
    width,
    height: HEIGHT,
    marginTop: 14,
    marginBottom: 28,
    x: { type: "linear", domain: [-0.5, days.length - 0.5], axis: null },
    y: { domain: [0, counts.at(-1) ?? 1], axis: null },
    marks: [
      rect(waits, { className: "ink-stop-band", x1: ({ from }) => from - 0.5, x2: ({ to }) => to - 0.5 }),
      ...across(counts),
      rect(
        places.filter((at) => (days[at]?.actual ?? 0) > 0),
        {
          className: "ink-bar",
          x1: (at: number) => at - bar,
          x2: (at: number) => at + bar,
          y1: 0,
          y2: (at: number) => days[at]?.actual ?? 0,
        },
      ),
      line(planned, { className: "ink-planned", x: "x", y: "y" }),
      ruleX(warnings, { className: "ink-warning", x: (at: number) => at - 0.5 }),
      ruleX(stops, { className: "ink-stop", x: (at: number) => at - 0.5 }),
      ruleY([0], { className: "ink-base" }),
      below(roomFor(names, width - MARGIN_LEFT - MARGIN_RIGHT), names),
    ],
  });
  return {
    svg,
    spots: places.map((at) => ({ x: x(at), y: y(days[at]?.actual ?? 0) })),
    reach: (width - MARGIN_LEFT - MARGIN_RIGHT) / Math.max(1, days.length),
  };
}
