import "../styles/dashboard.css";
import "../styles/compare.css";
import type { ReadonlySignal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { WhatWorks } from "../../app/experiments/what-works.ts";
import { rich, t } from "../i18n/language.ts";
import type { Loaded } from "../live/loaded.ts";
import { LoadingScreen, NotSetUp, StoreScreen } from "../parts/StateScreen.tsx";
import { CompareBy } from "./CompareBy.tsx";
import { Wordings } from "./Wordings.tsx";

export interface ComparePageProps {
  readonly works: ReadonlySignal<Loaded<WhatWorks>>;
  readonly actions: Actions;
}

/** What works: wordings beside each other, then anything else people like to compare. */
export function ComparePage({ works, actions }: ComparePageProps) {
  const loaded = works.value;
  if (loaded.state === "loading") return <LoadingScreen />;
  if (loaded.state === "failed") return <StoreScreen problem={loaded.problem} />;
  const { isSetUp, experiments, columns } = loaded.value;
  if (!isSetUp) return <NotSetUp />;
  return (
    <main class="compare">
      <header class="lead">
        <h1>{t("compose_what_works")}</h1>
        <p>{t("compose_what_works_why")}</p>
      </header>
      {experiments.length === 0 && (
        <p>{rich("compose_nothing_to_compare_yet", { write: (words) => <a href="#write">{words}</a> })}</p>
      )}
      {experiments.map((view) => (
        <Wordings key={view.segment.id} {...view} />
      ))}
      {experiments.length > 0 && <CompareBy actions={actions} columns={columns} />}
    </main>
  );
}
