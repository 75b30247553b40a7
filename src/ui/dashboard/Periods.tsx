import type { PeriodView } from "../../app/views.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { figureOf } from "../words/count.ts";
import { percent } from "../words/rate.ts";

const NAMES: Readonly<Record<PeriodView["period"], MessageKey>> = {
  today: "page_period_today",
  "7-days": "page_period_7_days",
  "all-time": "page_period_all_time",
};

interface Row {
  readonly name: MessageKey;
  /** What is counted, where the name alone could mislead. */
  readonly meaning?: MessageKey;
  readonly value: (period: PeriodView) => number;
}

const ROWS: readonly Row[] = [
  { name: "page_period_sent", value: ({ sent }) => sent },
  { name: "page_period_by_hand", value: ({ byHand }) => byHand },
  { name: "page_period_unknown", meaning: "page_period_unknown_means", value: ({ unknown }) => unknown },
  { name: "page_period_accepted", meaning: "page_period_accepted_means", value: ({ accepted }) => accepted },
  { name: "page_period_pending", meaning: "page_period_pending_means", value: ({ pending }) => pending },
  {
    name: "page_period_yeses",
    meaning: "page_period_yeses_means",
    value: ({ acceptedInPeriod }) => acceptedInPeriod,
  },
  { name: "page_period_stops", value: ({ restrictions }) => restrictions },
];

/**
 * The share of those decided. None is shown for spans shorter than the 14 days an invitation takes to
 * count: what is decided there has only yeses in it.
 */
function RateCell({ period }: { readonly period: PeriodView }) {
  const { rate, decided } = period;
  if (rate === null || period.period !== "all-time")
    return (
      <td class="soft">{period.sent === 0 ? t("page_period_none_sent") : t("page_period_too_early")}</td>
    );
  return (
    <td>
      {percent(rate.value)}
      <small>
        {t("page_period_likely", {
          low: Math.round(rate.low * 100),
          high: Math.round(rate.high * 100),
          decided,
        })}
      </small>
    </td>
  );
}

/** The counts side by side, as they stand in the log. */
export function Periods({ periods }: { readonly periods: readonly PeriodView[] }) {
  return (
    <table class="periods">
      <caption class="hidden-text">{t("page_periods")}</caption>
      <thead>
        <tr>
          <td />
          {periods.map(({ period }) => (
            <th key={period} scope="col">
              {t(NAMES[period])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ name, meaning, value }) => (
          <tr key={name}>
            <th scope="row">
              {t(name)}
              {meaning && <small>{t(meaning)}</small>}
            </th>
            {periods.map((period) => (
              <td key={period.period}>{figureOf(value(period))}</td>
            ))}
          </tr>
        ))}
        <tr class="rate">
          <th scope="row">
            {t("page_period_say_yes")}
            <small>{t("page_period_say_yes_means")}</small>
          </th>
          {periods.map((period) => (
            <RateCell key={period.period} period={period} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}
