import type { DailyFigures } from "../../core/invitation/attempt.ts";
import { t } from "../i18n/language.ts";
import { figureOf } from "../words/count.ts";
import { shortDay } from "../words/when.ts";

/** What the log has of each day: what went, and the yeses that came in, whenever their invitation went. */
export function DaysTable({ days }: { readonly days: readonly DailyFigures[] }) {
  return (
    <details class="days">
      <summary>{t("dashboard_days")}</summary>
      <table class="days-table">
        <caption class="hidden-text">{t("dashboard_days")}</caption>
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
          {days.toReversed().map(({ day, sent, byHand, unknown, accepted }) => (
            <tr key={day}>
              <th scope="row">{shortDay(day)}</th>
              <td>{figureOf(sent + byHand)}</td>
              <td>{figureOf(byHand)}</td>
              <td>{figureOf(unknown)}</td>
              <td>{figureOf(accepted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
