import type { AheadView, DashboardView } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import { boundWords } from "../words/allowance.ts";
import { headroomWords, pendingWords } from "../words/forecast.ts";
import { stateLine } from "../words/plan.ts";
import type { Moment } from "../words/when.ts";

export interface TodaySectionProps {
  readonly view: DashboardView;
  readonly moment: Moment;
}

/** Today's number and what holds it there. */
export function TodaySection({ view, moment }: TodaySectionProps) {
  const { plan } = view;
  if (!plan) return null;
  const { count, follow } = stateLine(plan, moment);
  return (
    <section class="stack" aria-labelledby="today-title">
      <h2 id="today-title">{t("page_today")}</h2>
      <p>{t("page_today_state", { count, follow })}</p>
      <ul class="stack tight">
        {plan.allowance.bounds.map((bound) => (
          <li key={bound.kind}>{boundWords(bound, moment)}</li>
        ))}
      </ul>
      {view.ahead && <Ahead ahead={view.ahead} warning={view.settings.policy?.pendingWarning} />}
      <p>
        <a href="#settings">{t("page_change_pace")}</a>
      </p>
    </section>
  );
}

interface AheadProps {
  readonly ahead: AheadView;
  readonly warning: number | undefined;
}

/** That many wait for an answer, and whether the person's own number is all that holds them. */
function Ahead({ ahead: { headroom, pending }, warning = Number.POSITIVE_INFINITY }: AheadProps) {
  return (
    <>
      {pending >= warning && <p>{pendingWords(pending)}</p>}
      {headroom !== null && <p>{headroomWords(headroom)}</p>}
    </>
  );
}
