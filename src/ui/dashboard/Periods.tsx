import type { PeriodView } from "../../app/views.ts";
import { percent } from "../words/rate.ts";

const NAMES: Readonly<Record<PeriodView["period"], string>> = {
  today: "Today",
  "7-days": "7 days",
  "all-time": "All time",
};

interface Row {
  readonly name: string;
  /** What is counted, where the name alone could mislead. */
  readonly meaning?: string;
  readonly value: (period: PeriodView) => string;
}

const figure = (value: number): string => value.toLocaleString("en-GB");

const ROWS: readonly Row[] = [
  { name: "Sent", value: ({ sent }) => figure(sent) },
  { name: "of these by hand", value: ({ byHand }) => figure(byHand) },
  {
    name: "Not known",
    meaning: "outcome not seen; each spends the budget as if sent",
    value: ({ unknown }) => figure(unknown),
  },
  { name: "Accepted", meaning: "of those sent then, by now", value: ({ accepted }) => figure(accepted) },
  { name: "Pending", meaning: "sent then, not accepted so far", value: ({ pending }) => figure(pending) },
  {
    name: "Yeses that came in",
    meaning: "whenever the invitation was sent",
    value: ({ acceptedInPeriod }) => figure(acceptedInPeriod),
  },
  { name: "Warnings and stops by LinkedIn", value: ({ restrictions }) => figure(restrictions) },
];

/**
 * The share of those decided. None is shown for spans shorter than the 14 days an invitation takes to
 * count: what is decided there has only yeses in it.
 */
function RateCell({ period }: { readonly period: PeriodView }) {
  const { rate, decided } = period;
  if (rate === null || period.period !== "all-time")
    return <td class="soft">{period.sent === 0 ? "none sent" : "too early"}</td>;
  return (
    <td>
      {percent(rate.value)}
      <small>
        {Math.round(rate.low * 100)} to {Math.round(rate.high * 100)}, of {figure(decided)}
      </small>
    </td>
  );
}

/** The counts side by side, as they stand in the log. */
export function Periods({ periods }: { readonly periods: readonly PeriodView[] }) {
  return (
    <table class="periods">
      <caption class="hidden-text">Invitations by period</caption>
      <thead>
        <tr>
          <td />
          {periods.map(({ period }) => (
            <th key={period} scope="col">
              {NAMES[period]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ name, meaning, value }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              {meaning && <small>{meaning}</small>}
            </th>
            {periods.map((period) => (
              <td key={period.period}>{value(period)}</td>
            ))}
          </tr>
        ))}
        <tr class="rate">
          <th scope="row">
            Say yes<small>share of those decided, and where it likely lies</small>
          </th>
          {periods.map((period) => (
            <RateCell key={period.period} period={period} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}
