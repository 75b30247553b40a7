import { rect, text } from "@observablehq/plot";
import type { Drawing } from "./drawing.ts";
import { fitted, panel, type Space, wide } from "./plot-parts.ts";

/** One step on the way from a proposal to a yes. */
export interface StepDrawn {
  readonly name: string;
  readonly count: number;
  /** Of it: not decided yet, drawn apart at the end of the bar. */
  readonly open: number;
  /** The count and its share of the step before, in words. */
  readonly said: string;
}

const ROW = 46;
const BAR = 16;
const SIDE = 2;
const GAP = 12;

/** One bar a step, all from one line, so that lengths can be compared. */
export function drawFunnel(rows: readonly StepDrawn[], { width, hatch }: Space): Drawing {
  const places = rows.map((_, index) => index);
  const height = rows.length * ROW + 4;
  const top = (at: number) => at + (ROW - BAR - 4) / ROW;
  const bottom = (at: number) => at + (ROW - 4) / ROW;
  const { svg } = panel({
    width,
    height,
    marginTop: 0,
    marginBottom: 4,
    marginLeft: SIDE,
    marginRight: SIDE,
    x: { domain: [0, Math.max(1, ...rows.map(({ count }) => count))], axis: null },
    y: { domain: [0, rows.length], range: [0, rows.length * ROW], axis: null },
    marks: [
      rect(
        places.filter((at) => (rows[at]?.count ?? 0) > (rows[at]?.open ?? 0)),
        {
          className: "ink-bar",
          x1: 0,
          x2: (at: number) => (rows[at]?.count ?? 0) - (rows[at]?.open ?? 0),
          y1: top,
          y2: bottom,
        },
      ),
      rect(
        places.filter((at) => (rows[at]?.open ?? 0) > 0),
        {
          className: "ink-hatch",
          x1: (at: number) => (rows[at]?.count ?? 0) - (rows[at]?.open ?? 0),
          x2: (at: number) => rows[at]?.count ?? 0,
          y1: top,
          y2: bottom,
          fill: hatch,
        },
      ),
      text(places, {
        className: "row-name",
        frameAnchor: "left",
        y: (at: number) => at + 0.3,
        text: (at: number) => fitted(rows[at]?.name ?? "", width - wide(rows[at]?.said ?? "") - GAP),
        fill: "var(--chart-ink)",
      }),
      text(places, {
        className: "tick",
        frameAnchor: "right",
        y: (at: number) => at + 0.3,
        text: (at: number) => rows[at]?.said ?? "",
        fill: "var(--chart-soft)",
      }),
    ],
  });
  return {
    svg,
    spots: places.map((at) => ({ x: 0, y: (at + 0.5) * ROW })),
    reach: ROW,
  };
}
