import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { WithdrawalEntry } from "../../app/withdrawing/read-withdrawals.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { nameOf } from "../words/name.ts";

export interface TakingBackProps {
  readonly entry: WithdrawalEntry;
  readonly actions: Actions;
}

/** The one invitation that is being taken back, by the extension or with the person's own press. */
export function TakingBack({ entry, actions }: TakingBackProps) {
  const runner = useRunner();
  const [lost, setLost] = useState(false);
  const { withdrawal, prospect } = entry;
  const name = nameOf(prospect);
  const asks = withdrawal.dispatch?.mode === "assisted";
  const text =
    withdrawal.state === "prepared"
      ? t("today_sent_list_being_opened")
      : asks
        ? t("today_press_withdraw", { name })
        : t("today_taking_back_by_itself");
  return (
    <section class="notice calm" aria-labelledby="taking-back-title">
      <h2 id="taking-back-title">{t("today_being_taken_back", { name })}</h2>
      <p>{text}</p>
      {withdrawal.state === "dispatched" && (
        <div class="row">
          <Act
            class={asks ? "main" : ""}
            idle={runner.busy.value}
            onAct={() => void runner.run(actions.showWithdrawal, (shown) => setLost(!shown))}
          >
            {t("today_show_it")}
          </Act>
        </div>
      )}
      {lost && <p role="status">{t("today_taking_back_tab_gone")}</p>}
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
