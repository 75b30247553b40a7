import { useId, useState } from "preact/hooks";
import type { DailyFigures } from "../../core/invitation/attempt.ts";
import { t } from "../i18n/language.ts";
import { figureOf } from "../words/count.ts";
import { shortDay } from "../words/when.ts";
import { axisSteps, dayFigures, sentOn } from "./day-chart.ts";

/** Units of the drawing: one day is this wide; the height is split evenly by the axis. */
const DAY_WIDTH = 10;
const HEIGHT = 100;

/**
 * Sent and accepted by day. The drawing is for the eye; a slider below moves through the days and
 * reads each one out, and the table holds every figure.
 */
export function DayChart({ days }: { readonly days: readonly DailyFigures[] }) {
  const id = useId();
  const [chosen, setChosen] = useState(days.length - 1);
  const steps = axisSteps(Math.max(1, ...days.map(sentOn), ...days.map(({ accepted }) => accepted)));
  const top = steps.at(-1) ?? 1;
  const y = (value: number) => HEIGHT - (value / top) * HEIGHT;
  const width = days.length * DAY_WIDTH;
  const day = days[Math.min(chosen, days.length - 1)];
  if (!day) return null;
  const bar = (kind: string, index: number, value: number, from: number, breadth: number) =>
    value > 0 && (
      <rect
        class={kind}
        x={index * DAY_WIDTH + from}
        y={y(value)}
        width={breadth}
        height={HEIGHT - y(value)}
      />
    );
  return (
    <figure class="chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 id={`${id}-title`}>{t("page_chart", { count: days.length })}</h2>
        <p class="legend">
          <span class="sent">{t("page_chart_sent")}</span>
          <span class="accepted">{t("page_chart_accepted")}</span>
        </p>
      </figcaption>
      <div class="plot">
        <div class="axis" aria-hidden="true">
          {steps.toReversed().map((step) => (
            <span key={step}>{figureOf(step)}</span>
          ))}
        </div>
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t("page_chart_bars")}
          onPointerMove={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            const place = Math.floor(((event.clientX - box.left) / box.width) * days.length);
            setChosen(Math.max(0, Math.min(days.length - 1, place)));
          }}
        >
          {steps.map((step) => (
            <line key={step} class="grid" x1={0} x2={width} y1={y(step)} y2={y(step)} />
          ))}
          <rect class="chosen" x={days.indexOf(day) * DAY_WIDTH} y={0} width={DAY_WIDTH} height={HEIGHT} />
          {days.map((figures, index) => (
            <g key={figures.day}>
              <title>{dayFigures(figures)}</title>
              {bar("sent", index, sentOn(figures), 1.5, 4)}
              {bar("accepted", index, figures.accepted, 5.5, 3)}
              {figures.restrictions > 0 && (
                <rect class="stop" x={index * DAY_WIDTH + 1.5} y={0} width={7} height={3} />
              )}
            </g>
          ))}
        </svg>
        <label class="hidden-text" for={id}>
          {t("page_chart_day")}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={days.length - 1}
          value={days.indexOf(day)}
          aria-valuetext={dayFigures(day)}
          onInput={(event) => setChosen(event.currentTarget.valueAsNumber)}
        />
        <p class="ends" aria-hidden="true">
          <span>{shortDay(days[0]?.day ?? day.day)}</span>
          <strong>{dayFigures(day)}</strong>
          <span>{shortDay(days.at(-1)?.day ?? day.day)}</span>
        </p>
      </div>
      <details>
        <summary>{t("page_chart_as_table")}</summary>
        <table class="days-table">
          <thead>
            <tr>
              <th scope="col">{t("page_chart_day")}</th>
              <th scope="col">{t("page_chart_column_sent")}</th>
              <th scope="col">{t("page_chart_column_by_hand")}</th>
              <th scope="col">{t("page_chart_column_unknown")}</th>
              <th scope="col">{t("page_chart_column_accepted")}</th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map((figures) => (
              <tr key={figures.day}>
                <th scope="row">{shortDay(figures.day)}</th>
                <td>{figureOf(sentOn(figures))}</td>
                <td>{figureOf(figures.byHand)}</td>
                <td>{figureOf(figures.unknown)}</td>
                <td>{figureOf(figures.accepted)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
