import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";

type Checked = { readonly accepted: number; readonly read: number } | null;

function checkedWords(checked: Checked): string {
  if (checked === null) return t("page_check_unread");
  const { accepted, read } = checked;
  return t("page_checked", { accepted, read });
}

/** Opens Connections on LinkedIn, reads the newest, records who accepted. */
export function CheckAcceptances({ actions }: { readonly actions: Actions }) {
  const runner = useRunner();
  const [result, setResult] = useState<{ readonly checked: Checked } | null>(null);
  const busy = runner.busy.value;
  return (
    <section class="stack" aria-labelledby="check-title">
      <h2 id="check-title">{t("page_check")}</h2>
      <p>{t("page_check_opens")}</p>
      <div class="row">
        <Act
          idle={busy}
          onAct={() => void runner.run(actions.checkAcceptances, (checked) => setResult({ checked }))}
        >
          {t("page_check_now")}
        </Act>
      </div>
      <p role="status">{busy ? t("page_check_reading") : result && checkedWords(result.checked)}</p>
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
