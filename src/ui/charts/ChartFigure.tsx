import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { later, useModule } from "../live/use-module.ts";
import { ChartDeeds } from "./ChartDeeds.tsx";
import { ChartTableView } from "./ChartTableView.tsx";
import { type Drawing, nearest } from "./drawing.ts";
import type * as Drawings from "./drawings.ts";
import { Legend, type LegendEntry } from "./Legend.tsx";
import type { Space } from "./plot-parts.ts";
import { Reader } from "./Reader.tsx";
import type { ChartTable } from "./table.ts";
import { inTurn } from "./turns.ts";
import { useWidth } from "./use-width.ts";

export interface ChartFigureProps<Data> {
  /** Of the files saved: `acceptance-by-week`. */
  readonly name: string;
  /** What the figures say, as a sentence. */
  readonly title: string;
  /** What is drawn, and what it is worth. */
  readonly about?: ComponentChildren;
  readonly legend: readonly LegendEntry[];
  /** How many places the drawing is read at, and the figures of each in words, in their order. */
  readonly places: number;
  readonly readingAt: (place: number) => string;
  /** Read from left to right, or from top to bottom. */
  readonly along: "across" | "down";
  /** Which reading stands there before anybody asked for one. */
  readonly from: "first" | "last" | number;
  readonly data: Data;
  /** The same function each time. */
  readonly draw: (drawings: typeof Drawings, data: Data, space: Space) => Drawing;
  /** Pixels kept free until it is drawn, so that nothing below moves. */
  readonly height: number;
  /** Called when it is asked for: a year of days is thousands of cells. */
  readonly table: () => ChartTable;
}

/** Plot and all that is drawn with it: 100 KB that the words and numbers of a page don't wait for. */
const DRAWINGS = later(() => import("./drawings.ts"));

/**
 * The one frame of every chart: what it says, the drawing, its legend, the figures by pointer and by keyboard, the
 * table, and both ways to take it along. Time runs from left to right in every language, as in the charts of Arabic
 * newspapers; so the drawing is an island of that direction while the words around it follow the page.
 */
export function ChartFigure<Data>(props: ChartFigureProps<Data>) {
  const { name, title, about, legend, places, readingAt, along, from, data, draw, height, table } = props;
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const drawings = useModule(DRAWINGS);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const last = places - 1;
  const [asked, setAsked] = useState<number | null>(null);
  const usual = typeof from === "number" ? from : from === "first" ? 0 : last;
  const chosen = Math.min(last, asked ?? usual);
  const hatch = `${id}-hatch`;

  useEffect(() => {
    if (drawings.state !== "ready" || width === 0) return undefined;
    const { module } = drawings;
    return inTurn(() => {
      const made = draw(module, data, { width, hatch: `url(#${hatch})` });
      made.svg.setAttribute("role", "img");
      made.svg.setAttribute("aria-labelledby", `${id}-title`);
      place.current?.replaceChildren(made.svg);
      setDrawing(made);
    });
  }, [drawings, data, draw, width, hatch, id]);

  useEffect(() => {
    if (drawing) mark(drawing, along, asked === null ? null : chosen);
  }, [drawing, along, asked, chosen]);

  const point = (event: PointerEvent) => {
    const box = place.current?.getBoundingClientRect();
    if (!drawing || !box) return;
    setAsked(nearest(drawing.spots, along, { x: event.clientX - box.left, y: event.clientY - box.top }));
  };

  return (
    <figure class="chart-figure" aria-labelledby={`${id}-title`} ref={figure}>
      <figcaption data-picture>
        <h2 id={`${id}-title`}>{title}</h2>
        {about && <p>{about}</p>}
        <Legend entries={legend} hatch={hatch} />
      </figcaption>
      <div dir="ltr" class="chart-island">
        {drawings.state === "failed" && <p class="problem">{t("dashboard_not_drawn")}</p>}
        <div
          class="chart-place"
          ref={place}
          data-picture
          style={{ minBlockSize: drawing || drawings.state === "failed" ? "" : `${height}px` }}
          onPointerMove={point}
          onPointerDown={point}
        />
        {places > 0 && (
          <Reader
            id={id}
            last={last}
            words={readingAt(chosen)}
            along={along}
            chosen={chosen}
            span={along === "across" ? spanOf(drawing) : null}
            onChoose={setAsked}
          />
        )}
      </div>
      <div class="chart-foot">
        <ChartTableView table={table} caption={title} />
        <ChartDeeds
          name={name}
          titleId={`${id}-title`}
          figure={figure}
          table={table}
          drawn={drawing !== null}
        />
      </div>
    </figure>
  );
}

function spanOf(drawing: Drawing | null) {
  const from = drawing?.spots[0]?.x;
  const to = drawing?.spots.at(-1)?.x;
  if (!drawing || from === undefined || to === undefined) return null;
  const { width } = drawing.svg.viewBox.baseVal;
  return { from: from / width, to: to / width };
}

const SVG = "http://www.w3.org/2000/svg";

/** Sets off the place whose figures are read, behind everything drawn. */
function mark({ svg, spots, reach }: Drawing, along: "across" | "down", chosen: number | null): void {
  svg.querySelector(":scope > .chosen")?.remove();
  const spot = chosen === null ? undefined : spots[chosen];
  if (!spot) return;
  const { width, height } = svg.viewBox.baseVal;
  const band = document.createElementNS(SVG, "rect");
  const [x, y, wide, high] =
    along === "across" ? [spot.x - reach / 2, 0, reach, height] : [0, spot.y - reach / 2, width, reach];
  for (const [attribute, value] of Object.entries({
    class: "chosen",
    x,
    y,
    width: wide,
    height: high,
    rx: 3,
  }))
    band.setAttribute(attribute, String(value));
  svg.prepend(band);
}
