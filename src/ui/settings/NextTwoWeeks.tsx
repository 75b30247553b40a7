import type { Ref } from "preact";
import type { ForecastDay } from "../../core/pacing/forecast.ts";
import { type Instant, localDay } from "../../core/shared/time.ts";
import { Why } from "../parts/Why.tsx";
import { invitations } from "../words/count.ts";
import { boundShort, sumOf, throughWords } from "../words/forecast.ts";
import { blockerWords } from "../words/plan.ts";
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
      <th scope="row">{today ? "Today" : weekdayAndDay(day)}</th>
      <td class="count">{count}</td>
      <td class="reason">
        <div>
          <span class="track" aria-hidden="true">
            <span class="went" style={{ inlineSize: share(sent) }} />
            <span class="left" style={{ inlineSize: share(count - sent) }} />
          </span>
          <span>{sent > 0 ? `${sent} sent, ${reason}` : reason}</span>
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
      The next two weeks
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
        <p class="problem">What you typed can't be used as it stands, so this is still the pace before it.</p>
      ) : (
        <p class="small soft">{invitations(sumOf(days.value))} in all, if you approve enough.</p>
      )}
      <div class={stale ? "stack stale" : "stack"}>
        <table class="days-ahead">
          <caption class="hidden-text">How many would go each day, and what holds the number there</caption>
          <thead class="hidden-text">
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Invitations</th>
              <th scope="col">What holds the number</th>
            </tr>
          </thead>
          <tbody>
            {days.value.map((ahead) => (
              <Row key={ahead.day} ahead={ahead} today={ahead.day === today} most={most} now={now} />
            ))}
          </tbody>
        </table>
        {held && <p class="small">The days after today are as if nothing held you up any more.</p>}
        {waiting > 0 && <p class="small">{throughWords(through, waiting, today)}</p>}
      </div>
      <div class="field">
        <Why of="The next two weeks">
          The planner itself, asked for each day to come: everything allowed is sent, and people go on
          accepting as they did in the last weeks. What LinkedIn says, and what you send by hand, changes it.
        </Why>
      </div>
    </section>
  );
}
