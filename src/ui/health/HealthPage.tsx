import "../styles/report.css";
import "../styles/health.css";
import type { ReadonlySignal } from "@preact/signals";
import type { HealthView } from "../../app/health/read-health.ts";
import { t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import { listed } from "../words/count.ts";
import { healthName, verdictWords } from "../words/health.ts";
import { nextStep } from "../words/health-next.ts";
import { FigureRow } from "./FigureRow.tsx";

export interface HealthPageProps {
  /** Null: nothing is set up. */
  readonly health: ReadonlySignal<Loaded<HealthView | null>>;
}

/** The account's health: the worst of its figures in a sentence, then each of them. */
export function HealthPage({ health: signal }: HealthPageProps) {
  const loaded = signal.value;
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  if (loaded.value === null) return <NotSetUp />;
  const { health, policy } = loaded.value;
  const { verdict, figures } = health;
  const next = verdict.about && nextStep(verdict.about);
  const others = figures.filter((figure) => figure !== verdict.about && figure.level === verdict.level);
  const names = others.map(({ kind }) => healthName(kind));
  return (
    <main class="report health-page">
      <header class="verdict">
        <h1>{verdictWords(health)}</h1>
        {next ? (
          <p>
            {next.words} {next.link && <a href={`#${next.link.place}`}>{next.link.words}</a>}
            {others.length > 0 && ` ${t("health_page_look_also", { figures: listed(names) })}`}
          </p>
        ) : (
          <p>{t("health_page_nothing_known")}</p>
        )}
      </header>
      <ul class="health-figures" aria-label={t("health_page_figures")}>
        {figures.map((figure) => (
          <FigureRow key={figure.kind} figure={figure} zone={policy.zone} />
        ))}
      </ul>
    </main>
  );
}
