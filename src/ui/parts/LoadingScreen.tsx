import { t } from "../i18n/language.ts";

/** Shown only when reading takes longer than a blink. */
export function LoadingScreen() {
  return (
    <main class="state-screen loading">
      <h1>{t("page_opening_records")}</h1>
      <p class="soft">{t("page_takes_a_moment")}</p>
    </main>
  );
}
