export { LoadingScreen } from "./LoadingScreen.tsx";

import type { StoreProblem } from "../../app/ports.ts";
import { t } from "../i18n/language.ts";
import { storeWords } from "../words/store.ts";

/** The store can't be used: the whole page says so, and nothing else is offered. */
export function StoreScreen({ problem }: { readonly problem: StoreProblem }) {
  const { what, why, next } = storeWords(problem);
  return (
    <main class="state-screen">
      <div class="stack" role="alert">
        <h1>{what}</h1>
        <p>{why}</p>
        <p>
          <strong>{next}</strong>
        </p>
      </div>
    </main>
  );
}

/** The full page before the first run. */
export function NotSetUp() {
  return (
    <main class="state-screen">
      <h1>{t("page_not_set_up")}</h1>
      <p>{t("page_set_up_in_popup")}</p>
      <p>
        <a href="#welcome">{t("welcome_place")}</a>
      </p>
    </main>
  );
}
