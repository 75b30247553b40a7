import type { Ref } from "preact";
import type { ForecastDay } from "../../core/pacing/forecast.ts";
import { type Instant, localDay } from "../../core/shared/time.ts";
import { t } from "../i18n/language.ts";
import { Why } from "../parts/Why.tsx";
import { blockerWords } from "../words/allowance.ts";
import { figureOf } from "../words/count.ts";
import { boundShort, sumOf, throughWords } from "../words/forecast.ts";
import { weekdayAndDay } from "../words/when.ts";
import type { Forecast } from "./use-forecast.ts";

export interface NextTwoWeeksProps {
  readonly forecast: Forecast;
  /** What is typed can't be used: drawn is what was before it. */
  readonly stale: boolean;
  readonly now: Instant;
  readonly title: Ref<HTMLHeadingElement>;
}

/** Only the person ends these, so the days after are those of having done it. */
const NEEDS_PERSON = new Set(["paused", "account", "cooldown"]);

interface RowProps {
  readonly ahead: ForecastDay;
  readonly today: boolean;
  /** The number that fills the bar. */
  readonly most: number;
  readonly now: Instant;
}

function Row({ ahead, today, most, now }: RowProps) {
  const { day, weekday, sent, count, bounds } = ahead;
  const share = (part: number) => `${(100 * part) / Math.max(1, most)}%`;
  const [tightest] = bounds;
  const reason = tightest === undefined ? "" : boundShort(tightest, sent, now);
  const classes = [weekday === 1 ? "monday" : "", count === 0 ? "none" : ""].filter(Boolean).join(" ");
  return (
    <tr class={classes}>
      <th scope="row">{today ? t("page_ahead_today") : weekdayAndDay(day)}</th>
      <td class="count">{figureOf(count)}</td>
      <td class="reason">
        <div>
          <span class="track" aria-hidden="true">
            <span class="went" style={{ inlineSize: share(sent) }} />
            <span class="left" style={{ inlineSize: share(count - sent) }} />
          </span>
          <span>{sent > 0 ? t("page_ahead_sent", { sent, reason }) : reason}</span>
        </div>
      </td>
    </tr>
  );
}

/** What the pace as typed comes to, day by day. */
export function NextTwoWeeks({ forecast, stale, now, title }: NextTwoWeeksProps) {
  const { days, through, waiting, zone } = forecast;
  const today = localDay(now, zone);
  const heading = (
    <h2 id="ahead-title" ref={title} tabIndex={-1}>
      {t("page_ahead")}
    </h2>
  );
  if (!days.ok) {
    const { what, why } = blockerWords({ kind: "log-in-disorder", problem: days.error }, null, { now, zone });
    return (
      <section class="stack ahead" aria-labelledby="ahead-title">
        {heading}
        <p>
          {what} {why}
        </p>
      </section>
    );
  }
  const most = Math.max(...days.value.map(({ count }) => count));
  const held = days.value[0]?.bounds.some(({ kind }) => NEEDS_PERSON.has(kind)) ?? false;
  return (
    <section class="stack ahead" aria-labelledby="ahead-title">
      {heading}
      {stale ? (
        <p class="problem">{t("page_ahead_stale")}</p>
      ) : (
        <p class="small soft">{t("page_ahead_in_all", { count: sumOf(days.value) })}</p>
      )}
      <div class={stale ? "stack stale" : "stack"}>
        <table class="days-ahead">
          <caption class="hidden-text">{t("page_ahead_caption")}</caption>
          <thead class="hidden-text">
            <tr>
              <th scope="col">{t("page_ahead_day")}</th>
              <th scope="col">{t("page_ahead_invitations")}</th>
              <th scope="col">{t("page_ahead_reason")}</th>
            </tr>
          </thead>
          <tbody>
            {days.value.map((ahead) => (
              <Row key={ahead.day} ahead={ahead} today={ahead.day === today} most={most} now={now} />
            ))}
          </tbody>
        </table>
        {held && <p class="small">{t("page_ahead_held")}</p>}
        {waiting > 0 && <p class="small">{throughWords(through, waiting, today)}</p>}
      </div>
      <div class="field">
        <Why of={t("page_ahead")}>{t("page_ahead_why")}</Why>
      </div>
    </section>
  );
}
