import { useState } from "preact/hooks";
import type { CheckOutcome } from "../../app/profile/check.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { checkedWords } from "../words/profile.ts";

export interface OwnProfileOfferProps {
  readonly check: () => Promise<CheckOutcome>;
  /** Leads to the page where the check stands. */
  readonly open: () => void;
}

/** The tab beside the popup shows one's own profile: nobody to invite, but worth a check. */
export function OwnProfileOffer({ check, open }: OwnProfileOfferProps) {
  const runner = useRunner();
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);
  const busy = runner.busy.value;
  return (
    <section class="notice calm" aria-labelledby="own-profile-title">
      <h2 id="own-profile-title">{t("pending_profile_offer")}</h2>
      <p>{t("pending_profile_offer_what")}</p>
      <div class="row">
        {outcome?.kind === "read" ? (
          <Act class="main" onAct={open}>
            {t("pending_profile_see_list")}
          </Act>
        ) : (
          <Act class="main" idle={busy} onAct={() => runner.run(check, setOutcome)}>
            {t("pending_profile_check")}
          </Act>
        )}
      </div>
      <p role="status">{busy ? t("pending_profile_reading") : outcome && checkedWords(outcome, false)}</p>
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
