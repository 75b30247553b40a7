import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { CheckOutcome } from "../../app/profile/check.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { checkedWords } from "../words/profile.ts";

const OWN_PROFILE = "https://www.linkedin.com/in/me/";

export interface CheckButtonProps {
  readonly actions: Pick<Actions, "checkProfile">;
  /** Something was read before. */
  readonly hasKept: boolean;
}

/** Checks the profile wherever it is open, and says what came of it. */
export function CheckButton({ actions, hasKept }: CheckButtonProps) {
  const runner = useRunner();
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);
  const check = () => {
    setOutcome(null);
    runner.run(() => actions.checkProfile("wherever"), setOutcome);
  };
  const busy = runner.busy.value;
  const failed = outcome !== null && outcome.kind !== "read";
  return (
    <div class="stack">
      <div class="row">
        <Act class={hasKept ? "" : "main"} idle={busy} onAct={check}>
          {hasKept ? t("pending_profile_check_again") : t("pending_profile_check")}
        </Act>
        <a href={OWN_PROFILE} target="_blank" rel="noreferrer">
          {t("pending_profile_open")}
        </a>
      </div>
      <div role="status" class={failed ? "notice" : ""}>
        {busy && <p>{t("pending_profile_reading_in_front")}</p>}
        {outcome && <p>{checkedWords(outcome, hasKept)}</p>}
        {outcome?.kind === "stop" && (
          <p>
            <a href="#restrictions">{t("pending_profile_what_linkedin_said")}</a>
          </p>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
    </div>
  );
}
