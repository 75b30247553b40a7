import { rich, t } from "../i18n/language.ts";

/** The address names a place that there is not. */
export function Nowhere({ fragment }: { readonly fragment: string }) {
  return (
    <main class="state-screen">
      <h1>{t("frame_nowhere_title")}</h1>
      <p>{t("frame_nowhere_what", { fragment })}</p>
      <p>
        {rich("frame_nowhere_next", {
          review: (parts) => <a href="#review">{parts}</a>,
          people: (parts) => <a href="#people">{parts}</a>,
        })}
      </p>
    </main>
  );
}

/** The place is known, and its code did not come. */
export function NotLoaded({ message }: { readonly message: string }) {
  return (
    <main class="state-screen">
      <div class="stack" role="alert">
        <h1>{t("frame_not_loaded_title")}</h1>
        <p>{t("frame_not_loaded_what", { message })}</p>
        <p>{t("frame_not_loaded_next")}</p>
      </div>
      <div class="row">
        <button type="button" class="main" onClick={() => location.reload()}>
          {t("frame_open_again")}
        </button>
      </div>
    </main>
  );
}
