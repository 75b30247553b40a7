import { useState } from "preact/hooks";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";

/** A letter to LinkedIn's support, to be changed and copied; the person sends it themselves. */
export function SupportDraft({ text }: { readonly text: string }) {
  const [typed, setTyped] = useState(text);
  const [said, setSaid] = useState("");
  return (
    <details class="fold">
      <summary>{t("restrictions_draft_title")}</summary>
      <div class="stack">
        <p>{t("restrictions_draft_about")}</p>
        <label class="hidden-text" for="support-draft">
          {t("restrictions_draft_label")}
        </label>
        <textarea
          id="support-draft"
          value={typed}
          dir={typedDir(typed)}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setSaid("");
          }}
        />
        <div class="row">
          <Act
            onAct={() =>
              void navigator.clipboard.writeText(typed).then(
                () => setSaid(t("restrictions_draft_copied")),
                () => setSaid(t("restrictions_draft_not_copied")),
              )
            }
          >
            {t("restrictions_draft_copy")}
          </Act>
          {typed !== text && (
            <Act
              onAct={() => {
                setTyped(text);
                setSaid("");
              }}
            >
              {t("restrictions_draft_reset")}
            </Act>
          )}
          <p role="status">{said}</p>
        </div>
      </div>
    </details>
  );
}
