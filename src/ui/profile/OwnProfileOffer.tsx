import { useState } from "preact/hooks";
import type { CheckOutcome } from "../../app/profile/check.ts";
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
      <h2 id="own-profile-title">What do people see who get your invitation?</h2>
      <p>Reads this page once, scrolling it through, and shows what they meet first.</p>
      <div class="row">
        {outcome?.kind === "read" ? (
          <Act class="main" onAct={open}>
            See the list
          </Act>
        ) : (
          <Act class="main" idle={busy} onAct={() => runner.run(check, setOutcome)}>
            Check my profile
          </Act>
        )}
      </div>
      <p role="status">{busy ? "Reading your profile …" : outcome && checkedWords(outcome, false)}</p>
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
