import { areaY, dot, line, ruleX, ruleY, text } from "@observablehq/plot";
import type { Drawing } from "./drawing.ts";
import {
  below,
  MARGIN_LEFT,
  MARGIN_RIGHT,
  panel,
  roomFor,
  type Space,
  shareSteps,
  sharesAcross,
} from "./plot-parts.ts";

export interface DelayDrawn {
  /** At place n the share that had said yes n days after it was sent, from 0 to 1, never falling. */
  readonly curve: readonly { readonly value: number; readonly low: number; readonly high: number }[];
  /** As they stand below the drawing. */
  readonly names: readonly string[];
  /** Where half of those who ever do have said yes, in days, and in words beside it; null: not known. */
  readonly median: { readonly at: number; readonly words: string } | null;
}

const HEIGHT = 232;

/** How many had said yes so many days after the invitation, with the day of half of them marked. */
export function drawDelay({ curve, names, median }: DelayDrawn, { width }: Space): Drawing {
  const places = curve.map((_, index) => index);
  const shares = shareSteps(Math.max(0.1, ...curve.map(({ high }) => high)));
  const half = median && { ...median, value: curve[Math.floor(median.at)]?.value ?? 0 };
  const isLate = half !== null && half.at > curve.length / 2;
  const { svg, x, y } = panel({
    width,
    height: HEIGHT,
    marginTop: 14,
    marginBottom: 28,
    x: { type: "linear", domain: [0, Math.max(1, curve.length - 1)], axis: null },
    y: { domain: [0, shares.at(-1) ?? 1], axis: null },
    marks: [
      ...sharesAcross(shares),
      areaY(curve, {
        className: "ink-band",
        x: (_, at: number) => at,
        y1: "low",
        y2: "high",
        curve: "step-after",
      }),
      half && ruleX([half], { className: "ink-rule", x: "at" }),
      line(curve, { className: "ink-line", x: (_, at: number) => at, y: "value", curve: "step-after" }),
      half && dot([half], { className: "ink-dot", x: "at", y: "value", r: 5 }),
      half &&
        text([half], {
          className: "row-name over",
          x: "at",
          frameAnchor: "bottom",
          dy: -10,
          dx: isLate ? -8 : 8,
          textAnchor: isLate ? "end" : "start",
          text: "words",
          fill: "var(--chart-ink)",
        }),
      ruleY([0], { className: "ink-base" }),
      below(roomFor(names, width - MARGIN_LEFT - MARGIN_RIGHT), names),
    ],
  });
  return {
    svg,
    spots: places.map((at) => ({ x: x(at), y: y(curve[at]?.value ?? 0) })),
    reach: Math.max(6, (width - MARGIN_LEFT - MARGIN_RIGHT) / Math.max(1, curve.length)),
  };
}
