import { t } from "../i18n/language.ts";
import type { DeedRunner } from "../palette/deeds.ts";
import { Act } from "../parts/Act.tsx";

/** What was done from anywhere, over the foot of the page until it is put away. */
export function Said({ deeds }: { readonly deeds: DeedRunner }) {
  const words = deeds.said.value;
  return (
    <div class={words === "" ? "page-said nothing" : "page-said"}>
      <p role="status">{words}</p>
      {words !== "" && (
        <Act class="plain" onAct={deeds.hush}>
          {t("people_close")}
        </Act>
      )}
    </div>
  );
}
