import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/report.css";
import "../styles/chart.css";
import "../styles/dashboard.css";
import "../styles/timeline.css";
import type { ReadonlySignal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { AheadView, DashboardView } from "../../app/views.ts";
import { localDay } from "../../core/shared/time.ts";
import { t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import { Timeline } from "../restrictions/Timeline.tsx";
import { boundWords } from "../words/allowance.ts";
import { headroomWords, pendingWords, throughWords } from "../words/forecast.ts";
import { stateLine } from "../words/plan.ts";
import { likelyWords, percent, rateMeaning } from "../words/rate.ts";
import type { Moment } from "../words/when.ts";
import { CheckAcceptances } from "./CheckAcceptances.tsx";
import { DayChart } from "./DayChart.tsx";
import { hasFigures } from "./day-chart.ts";
import { Periods } from "./Periods.tsx";
import { Restrictions } from "./Restrictions.tsx";

export interface DashboardAppProps {
  readonly dashboard: ReadonlySignal<Loaded<DashboardView>>;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
}

/** The one number people come for, with what it is worth. */
function Lead({ view }: { readonly view: DashboardView }) {
  const all = view.periods.find(({ period }) => period === "all-time");
  if (!all) return null;
  return (
    <section class="lead" aria-label={t("page_acceptance_all_time")}>
      {all.rate === null ? (
        <h1>{all.sent === 0 ? t("page_nothing_sent_yet") : t("page_too_early_to_tell")}</h1>
      ) : (
        <h1>
          {t("page_share_says_yes", { share: percent(all.rate.value) })}
          <small>{likelyWords(all)}</small>
        </h1>
      )}
      <p>{rateMeaning(all)}</p>
    </section>
  );
}

function TodaySection({ view, moment }: { readonly view: DashboardView; readonly moment: Moment }) {
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
      <p>
        <a href="#settings">{t("page_change_pace")}</a>
      </p>
      {view.ahead && (
        <Ahead ahead={view.ahead} warning={view.settings.policy?.pendingWarning} moment={moment} />
      )}
    </section>
  );
}

/** When those who wait are through, and whether the person's own number is all that holds them. */
function Ahead({
  ahead,
  warning = Number.POSITIVE_INFINITY,
  moment,
}: {
  readonly ahead: AheadView;
  readonly warning: number | undefined;
  readonly moment: Moment;
}) {
  const { waiting, through, headroom, pending } = ahead;
  const when = waiting > 0 && throughWords(through, waiting, localDay(moment.now, moment.zone));
  return (
    <>
      {pending >= warning && <p>{pendingWords(pending)}</p>}
      {when && <p>{when}</p>}
      {headroom !== null && <p>{headroomWords(headroom)}</p>}
    </>
  );
}

/** The dashboard page: what was sent, what came of it, what LinkedIn said, what today holds. */
export function DashboardApp({ dashboard, actions, now }: DashboardAppProps) {
  const loaded = dashboard.value;
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  const view = loaded.value;
  const { policy } = view.settings;
  if (policy === null) return <NotSetUp />;
  const moment = { now: now.value, zone: policy.zone };
  return (
    <main class="report dashboard">
      <Lead view={view} />
      <Periods periods={view.periods} />
      {view.days.some(hasFigures) && <DayChart days={view.days} />}
      {view.timeline.marks.length > 0 && <Timeline timeline={view.timeline} zone={policy.zone} small />}
      <div class="aside">
        <TodaySection view={view} moment={moment} />
        <CheckAcceptances actions={actions} />
        <Restrictions events={view.restrictions} moment={moment} />
      </div>
    </main>
  );
}
