import "../styles/tokens.css";
import "../styles/elements.css";
import "../styles/parts.css";
import "../styles/report.css";
import "../styles/dashboard.css";
import "../styles/chart-figure.css";
import "../styles/print.css";
import type { ReadonlySignal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { DashboardFigures } from "../../app/dashboard/view.ts";
import type { DashboardView } from "../../app/views.ts";
import { stillThere } from "../../core/dashboard/filter.ts";
import { t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import { fullDate } from "../words/when.ts";
import { Beginning } from "./Beginning.tsx";
import { Charts } from "./Charts.tsx";
import { CheckAcceptances } from "./CheckAcceptances.tsx";
import { DaysTable } from "./DaysTable.tsx";
import { Filters, filterWords } from "./Filters.tsx";
import { type Asked, askedOf, filterOf } from "./filter-address.ts";
import { Head } from "./Head.tsx";
import { Numbers } from "./Numbers.tsx";
import { Periods } from "./Periods.tsx";
import { Restrictions } from "./Restrictions.tsx";
import { TodaySection } from "./TodaySection.tsx";
import { type FollowFigures, useFigures } from "./use-figures.ts";

/** What the address asks of this place; kept there, so that a link shows the same. */
export interface FiguresAddress {
  readonly asked: ReadonlySignal<Asked>;
  keep(asked: Asked): void;
}

export interface DashboardAppProps {
  readonly dashboard: ReadonlySignal<Loaded<DashboardView>>;
  readonly figures: FollowFigures;
  readonly address: FiguresAddress;
  readonly actions: Actions;
  /** Milliseconds since the epoch, refreshed from outside. */
  readonly now: ReadonlySignal<number>;
}

/** The dashboard page: one sentence, a few numbers, what they are made of, and what LinkedIn said. */
export function DashboardApp({ dashboard, figures, address, actions, now }: DashboardAppProps) {
  const loaded = useFigures(figures, filterOf(address.asked.value));
  const standing = dashboard.value;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  if (standing.state === "failed") return <StoreScreen problem={standing.problem} />;
  if (loaded.state === "loading" || standing.state === "loading") return <LoadingScreen />;
  if (!loaded.value.isSetUp && loaded.value.total.sent === 0) return <NotSetUp />;
  return (
    <Report
      figures={loaded.value}
      standing={standing.value}
      address={address}
      actions={actions}
      now={now.value}
    />
  );
}

const idsOf = (all: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(all.map(({ id }) => id));

interface ReportProps {
  readonly figures: DashboardFigures;
  readonly standing: DashboardView;
  readonly address: FiguresAddress;
  readonly actions: Actions;
  readonly now: number;
}

function Report({ figures, standing, address, actions, now }: ReportProps) {
  const { choices, total, zone } = figures;
  // As asked, for the figures may still be those of before.
  const filter = stillThere(filterOf(address.asked.value), idsOf(choices.segments), idsOf(choices.wordings));
  const moment = { now, zone };
  const hasBegun = figures.from !== null;
  return (
    <main class="report dashboard">
      <p class="print-only">
        {t("dashboard_printed", { date: fullDate(now, zone) })}. {filterWords(filter, choices)}
      </p>
      <Head {...figures} />
      {hasBegun ? (
        <>
          <Filters filter={filter} choices={choices} onFilter={(asked) => address.keep(askedOf(asked))} />
          <Numbers total={total} />
          {total.sent === 0 && <p>{t("dashboard_none_here")}</p>}
          <Charts figures={figures} />
        </>
      ) : (
        <Beginning />
      )}
      <div class="dashboard-foot">
        <TodaySection view={standing} moment={moment} />
        <CheckAcceptances actions={actions} />
        <Restrictions events={standing.restrictions} moment={moment} />
      </div>
      {hasBegun && (
        <section class="stack" aria-labelledby="counts-title">
          <h2 id="counts-title">{t("dashboard_counts")}</h2>
          <Periods periods={standing.periods} />
          <DaysTable days={standing.days} />
        </section>
      )}
    </main>
  );
}
