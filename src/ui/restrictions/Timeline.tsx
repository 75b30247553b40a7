import { useId } from "preact/hooks";
import { stops } from "../../core/restriction/cooldown.ts";
import type { Timeline as TimelineFigures, TimelineWeek } from "../../core/restriction/timeline.ts";
import { axisSteps } from "../charts/axis.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { figureOf } from "../words/count.ts";
import { percent } from "../words/rate.ts";
import { restrictionName } from "../words/restriction.ts";
import { fullDate, shortDay } from "../words/when.ts";

/** Units of the drawing. A day is this wide; both halves are as high as that. */
const DAY_WIDTH = 4;
const HEIGHT = 100;
const WEEK = 7;

export interface TimelineProps {
  readonly timeline: TimelineFigures;
  readonly zone: string;
}

const rateWords = ({ rate, decided }: TimelineWeek): string =>
  rate === null
    ? t("restrictions_none_decided")
    : t("restrictions_table_yes_figure", { share: percent(rate.value), decided });

/** Where the axis of the shares ends: the least quarter that holds them all. */
const rateTop = (weeks: readonly TimelineWeek[]): number =>
  Math.max(1, ...weeks.map(({ rate }) => Math.ceil((rate?.value ?? 0) * 4))) / 4;

const eventsOf = ({ events }: TimelineWeek): string =>
  events
    .map(({ kind }) => restrictionName(kind))
    .reduce((before, name) => (before ? t("restrictions_names_joined", { before, name }) : name), "");

/** What was said, in one sentence, for those who hear the page and for a glance. */
function summary({ marks, days }: TimelineFigures): string {
  const weeks = days.length / WEEK;
  const stopped = marks.filter(({ event }) => stops(event.kind)).length;
  const notices = marks.length - stopped;
  if (marks.length === 0) return t("restrictions_timeline_nothing", { weeks });
  if (notices === 0) return t("restrictions_timeline_stops", { stops: stopped, weeks });
  if (stopped === 0) return t("restrictions_timeline_notices", { notices, weeks });
  return t("restrictions_timeline_stops_and_notices", { stops: stopped, notices, weeks });
}

/**
 * What LinkedIn said against the pace (a bar a day) and acceptance (a step a week, of those decided), with the
 * waits as bands behind them. The drawing is for the eye; the table holds every figure.
 */
export function Timeline({ timeline, zone }: TimelineProps) {
  const id = useId();
  const { days, weeks, marks, bands } = timeline;
  const steps = axisSteps(Math.max(1, ...days.map(({ sent }) => sent)));
  const top = steps.at(-1) ?? 1;
  const topRate = rateTop(weeks);
  const judged = weeks.some(({ rate }) => rate !== null);
  const width = days.length * DAY_WIDTH;
  const y = (sent: number) => HEIGHT - (sent / top) * HEIGHT;
  const said = summary(timeline);
  const first = days[0]?.day;
  const last = days.at(-1)?.day;
  return (
    <figure class="chart timeline" aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 id={`${id}-title`}>{t("restrictions_timeline_title")}</h2>
        <p class="legend">
          <span class="sent">{t("restrictions_timeline_sent")}</span>
          {judged && <span class="rate">{t("restrictions_timeline_rate")}</span>}
          <span class="stop">{t("restrictions_timeline_stop")}</span>
        </p>
      </figcaption>
      <div class={judged ? "drawing" : "drawing pace-alone"}>
        <div class="axis" aria-hidden="true">
          <span>{figureOf(top)}</span>
          <span>0</span>
        </div>
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${said} ${t("restrictions_timeline_see_table")}`}
        >
          {bands.map(({ from, to }) => (
            <rect
              key={`${from} ${to}`}
              class="band"
              x={from * DAY_WIDTH}
              width={(to - from) * DAY_WIDTH}
              y={0}
              height={HEIGHT}
            />
          ))}
          <line class="grid" x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
          <line class="grid" x1={0} x2={width} y1={0} y2={0} />
          {days.map(
            ({ day, sent }, index) =>
              sent > 0 && (
                <rect
                  key={day}
                  class="sent"
                  x={index * DAY_WIDTH + 0.5}
                  width={DAY_WIDTH - 1}
                  y={y(sent)}
                  height={HEIGHT - y(sent)}
                />
              ),
          )}
          {marks.map(({ event, at }) => (
            <line
              key={event.id}
              class={stops(event.kind) ? "mark stop" : "mark"}
              x1={at * DAY_WIDTH}
              x2={at * DAY_WIDTH}
              y1={0}
              y2={HEIGHT}
            >
              <title>
                {t("restrictions_name_and_when", {
                  name: restrictionName(event.kind),
                  when: fullDate(event.at, zone),
                })}
              </title>
            </line>
          ))}
        </svg>
        {judged && (
          <>
            <div class="axis" aria-hidden="true">
              <span>{percent(topRate)}</span>
              <span>0</span>
            </div>
            <svg
              class="rates"
              viewBox={`0 0 ${width} ${HEIGHT}`}
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <line class="grid" x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
              {weeks.map(({ from, rate }, index) => {
                if (rate === null) return null;
                const high = HEIGHT - (rate.value / topRate) * HEIGHT;
                const x = index * WEEK * DAY_WIDTH;
                return (
                  <line
                    key={from}
                    class="rate"
                    x1={x + 2}
                    x2={x + WEEK * DAY_WIDTH - 2}
                    y1={high}
                    y2={high}
                  />
                );
              })}
            </svg>
          </>
        )}
        {first !== undefined && last !== undefined && (
          <p class="ends" aria-hidden="true">
            <span>{shortDay(first)}</span>
            <strong>{said}</strong>
            <span>{shortDay(last)}</span>
          </p>
        )}
      </div>
      <WeeksTable weeks={weeks} />
    </figure>
  );
}

const COLUMNS: readonly MessageKey[] = [
  "restrictions_table_week",
  "restrictions_table_sent",
  "restrictions_table_most",
  "restrictions_table_yes",
  "restrictions_table_said",
];

function WeeksTable({ weeks }: { readonly weeks: readonly TimelineWeek[] }) {
  return (
    <details>
      <summary>{t("restrictions_table")}</summary>
      <table class="days-table">
        <caption class="hidden-text">{t("restrictions_table_caption")}</caption>
        <thead>
          <tr>
            {COLUMNS.map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map((week) => (
            <tr key={week.from}>
              <th scope="row">{shortDay(week.from)}</th>
              <td>{figureOf(week.sent)}</td>
              <td>{figureOf(week.mostInADay)}</td>
              <td>{rateWords(week)}</td>
              <td>{eventsOf(week) || t("restrictions_table_nothing")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
