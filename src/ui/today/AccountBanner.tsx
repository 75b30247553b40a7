import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";

/** Another member is signed in: the queue waits, and moving it is asked twice (I9). */
export function AccountBanner({ actions }: { readonly actions: Actions }) {
  const runner = useRunner();
  const [asking, setAsking] = useState(false);
  return (
    <section class="notice" role="alert" aria-labelledby="account-title">
      <h2 id="account-title">{t("today_account_title")}</h2>
      <p>{t("today_account_why")}</p>
      <div class="row">
        {asking ? (
          <>
            <Act
              class="main"
              idle={runner.busy.value}
              onAct={() => void runner.run(() => actions.adoptSeenAccount())}
            >
              {t("today_account_move_yes")}
            </Act>
            <Act onAct={() => setAsking(false)}>{t("today_account_move_no")}</Act>
          </>
        ) : (
          <>
            <Act
              class="main"
              idle={runner.busy.value}
              onAct={() => void runner.run(() => actions.lookAgainAtAccount())}
            >
              {t("today_account_signed_in_again")}
            </Act>
            <Act onAct={() => setAsking(true)}>{t("today_account_move")}</Act>
          </>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
