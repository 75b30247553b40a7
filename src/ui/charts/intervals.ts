import { dot, link, ruleX, text } from "@observablehq/plot";
import { percent } from "../words/rate.ts";
import type { Drawing } from "./drawing.ts";
import { fitted, panel, type Space, shareSteps, wide } from "./plot-parts.ts";

/** One row: a share with where it likely lies. Shares from 0 to 1. */
export interface IntervalDrawn {
  readonly name: string;
  /** How many it rests on, in words. */
  readonly of: string;
  /** One part of the row above it. */
  readonly isPart: boolean;
  /** Null: nothing is decided. */
  readonly rate: { readonly value: number; readonly low: number; readonly high: number } | null;
}

export interface IntervalsDrawn {
  readonly rows: readonly IntervalDrawn[];
  /** Of all together, drawn through all rows. */
  readonly all: number | null;
}

const ROW = 42;
const TOP = 22;
const SIDE = 14;
const INDENT = 16;
const GAP = 12;

/** Shares on one axis, each with its interval, under its name. */
export function drawIntervals({ rows, all }: IntervalsDrawn, { width }: Space): Drawing {
  const places = rows.map((_, index) => index);
  const shares = shareSteps(Math.max(0.2, all ?? 0, ...rows.map(({ rate }) => rate?.high ?? 0)));
  const rated = places.flatMap((at) => {
    const row = rows[at];
    return row?.rate ? [{ at, isPart: row.isPart, ...row.rate }] : [];
  });
  const height = TOP + rows.length * ROW + 6;
  const y = (at: number) => at + 0.72;
  const beside = Math.max(0, ...rows.map(({ of }) => wide(of)));
  const names = (at: readonly number[], dx: number) =>
    text([...at], {
      className: dx > 0 ? "row-part over" : "row-name over",
      frameAnchor: "left",
      y: (place: number) => place + 0.28,
      text: (place: number) => fitted(rows[place]?.name ?? "", width - 2 * SIDE - dx - beside - GAP),
      dx,
      fill: "var(--chart-ink)",
    });
  const { svg, x } = panel({
    width,
    height,
    marginTop: TOP,
    marginBottom: 6,
    marginLeft: SIDE,
    marginRight: SIDE,
    x: { domain: [0, shares.at(-1) ?? 1], axis: null },
    y: { domain: [0, rows.length], range: [TOP, TOP + rows.length * ROW], axis: null },
    marks: [
      ruleX(shares, { className: "grid", stroke: "var(--chart-line)" }),
      text(shares, {
        className: "tick",
        x: (value: number) => value,
        text: percent,
        frameAnchor: "top",
        lineAnchor: "bottom",
        dy: -8,
        fill: "var(--chart-soft)",
      }),
      all === null ? null : ruleX([all], { className: "ink-rule" }),
      link(rated, {
        className: "ink-interval",
        x1: "low",
        x2: "high",
        y1: ({ at }) => y(at),
        y2: ({ at }) => y(at),
      }),
      dot(
        rated.filter(({ isPart }) => !isPart),
        { className: "ink-dot", x: "value", y: ({ at }) => y(at), r: 5 },
      ),
      dot(
        rated.filter(({ isPart }) => isPart),
        { className: "ink-dot-open", x: "value", y: ({ at }) => y(at), r: 4 },
      ),
      names(
        places.filter((at) => rows[at]?.isPart === false),
        0,
      ),
      names(
        places.filter((at) => rows[at]?.isPart === true),
        INDENT,
      ),
      text(places, {
        className: "tick over",
        frameAnchor: "right",
        y: (at: number) => at + 0.28,
        text: (at: number) => rows[at]?.of ?? "",
        fill: "var(--chart-soft)",
      }),
    ],
  });
  return {
    svg,
    spots: places.map((at) => ({ x: x(rows[at]?.rate?.value ?? 0), y: TOP + (at + 0.5) * ROW })),
    reach: ROW - 2,
  };
}
