import { areaY, dot, lineY, rect, ruleX, ruleY } from "@observablehq/plot";
import { isDense } from "./dense.ts";
import type { Drawing } from "./drawing.ts";
import {
  across,
  below,
  MARGIN_LEFT,
  MARGIN_RIGHT,
  panel,
  roomFor,
  type Space,
  shareSteps,
  sharesAcross,
  stacked,
  steps,
} from "./plot-parts.ts";

/** One week of those sent then. Shares from 0 to 1. */
export interface WeekDrawn {
  /** As it stands below the drawing: `3 Mar`. */
  readonly name: string;
  /** Accepted, unanswered and undecided are all that was sent. */
  readonly accepted: number;
  readonly unanswered: number;
  readonly undecided: number;
  /** What the share is of. */
  readonly decided: number;
  /** Null: too little is decided to say. */
  readonly rate: { readonly value: number; readonly low: number; readonly high: number } | null;
}

const sentIn = (week: WeekDrawn): number => week.accepted + week.unanswered + week.undecided;

const RATE_HEIGHT = 216;
const SENT_HEIGHT = 120;
const LEAST_DOT = 2.5;
const MOST_DOT = 6;

/** The share that said yes with its band, over what was sent that week: accepted, not accepted, still open. */
export function drawWeeks(weeks: readonly WeekDrawn[], { width, hatch }: Space): Drawing {
  const places = weeks.map((_, index) => index);
  const x = { type: "linear", domain: [-0.5, weeks.length - 0.5], axis: null } as const;
  const rated = places.flatMap((at) => {
    const week = weeks[at];
    return week?.rate ? [{ at, ...week.rate, decided: week.decided }] : [];
  });
  // Weeks without a share leave a gap: nothing is drawn from one side of it to the other.
  const withGaps = places.map((at) => rated.find((week) => week.at === at) ?? null);
  const alone = rated.filter(({ at }) => !withGaps[at - 1] && !withGaps[at + 1]);
  const reach = (width - MARGIN_LEFT - MARGIN_RIGHT) / Math.max(1, weeks.length);
  const largest = Math.min(MOST_DOT, reach / 3);
  const least = Math.min(LEAST_DOT, largest);
  const most = Math.max(1, ...rated.map(({ decided }) => decided));
  const shares = shareSteps(Math.max(0.2, ...rated.map(({ high }) => high)));
  const upper = panel({
    width,
    height: RATE_HEIGHT,
    marginTop: 14,
    marginBottom: 14,
    x,
    y: { domain: [0, shares.at(-1) ?? 1], axis: null },
    marks: [
      ...sharesAcross(shares),
      areaY(withGaps, {
        className: "ink-band",
        x: (_, at: number) => at,
        y1: (week: (typeof rated)[number] | null) => week?.low ?? Number.NaN,
        y2: (week: (typeof rated)[number] | null) => week?.high ?? Number.NaN,
      }),
      ruleX(alone, { className: "ink-whisker", x: "at", y1: "low", y2: "high" }),
      lineY(withGaps, {
        className: "ink-line",
        x: (_, at: number) => at,
        y: (week: (typeof rated)[number] | null) => week?.value ?? Number.NaN,
      }),
      dot(isDense(weeks.length) ? [] : rated, {
        className: "ink-dot",
        x: "at",
        y: "value",
        r: ({ decided }: { decided: number }) => least + (largest - least) * Math.sqrt(decided / most),
      }),
    ],
    r: { type: "identity" },
  });
  const counts = steps(Math.max(1, ...weeks.map((week) => sentIn(week))));
  // Where there are many there is no room for one between two.
  const bar = reach < 6 ? 0.5 : 0.32;
  const piece = (
    className: string,
    of: (week: WeekDrawn) => { readonly from: number; readonly length: number },
    ink = {},
  ) =>
    rect(
      weeks.map((week, at) => ({ at, ...of(week) })).filter(({ length }) => length > 0),
      {
        className,
        x1: ({ at }: { at: number }) => at - bar,
        x2: ({ at }: { at: number }) => at + bar,
        y1: "from",
        y2: ({ from, length }: { from: number; length: number }) => from + length,
        ...ink,
      },
    );
  const names = weeks.map(({ name }) => name);
  const lower = panel({
    width,
    height: SENT_HEIGHT,
    marginTop: 10,
    marginBottom: 26,
    x,
    y: { domain: [0, counts.at(-1) ?? 1], axis: null },
    marks: [
      ...across([0, counts.at(-1) ?? 1]),
      piece("ink-bar", ({ accepted }) => ({ from: 0, length: accepted })),
      piece("ink-bar-soft", ({ accepted, unanswered }) => ({ from: accepted, length: unanswered })),
      piece(
        "ink-hatch",
        ({ accepted, unanswered, undecided }) => ({ from: accepted + unanswered, length: undecided }),
        { fill: hatch },
      ),
      ruleY([0], { className: "ink-base" }),
      below(roomFor(names, width - MARGIN_LEFT - MARGIN_RIGHT), names),
    ],
  });
  return {
    svg: stacked(width, [upper.svg, lower.svg]),
    spots: places.map((at) => ({ x: upper.x(at), y: upper.y(weeks[at]?.rate?.value ?? 0) })),
    reach,
  };
}
