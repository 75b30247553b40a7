import type { ComponentChildren } from "preact";
import { rich, t } from "../i18n/language.ts";

const linkTo = (place: string) => (words: ComponentChildren[]) => <a href={`#${place}`}>{words}</a>;

/** In place of the charts while there is nothing to draw: what will stand here, and how it comes to. */
export function Beginning() {
  return (
    <section class="beginning stack" aria-labelledby="beginning-title">
      <p>
        {rich("dashboard_beginning_next", {
          review: linkTo("review"),
          write: linkTo("write"),
          add: linkTo("add"),
        })}
      </p>
      <h2 id="beginning-title">{t("dashboard_beginning_what")}</h2>
      <ul class="marked">
        <li>{t("dashboard_beginning_weeks")}</li>
        <li>{t("dashboard_beginning_groups")}</li>
        <li>{t("dashboard_beginning_delay")}</li>
        <li>{t("dashboard_beginning_ramp")}</li>
      </ul>
    </section>
  );
}
