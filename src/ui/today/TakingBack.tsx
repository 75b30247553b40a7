import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { WithdrawalEntry } from "../../app/withdrawing/read-withdrawals.ts";
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
      ? "LinkedIn's list of sent invitations is being opened."
      : asks
        ? `They are looked for on LinkedIn's list of sent invitations. LinkedIn asks whether to take back the one to ${name}: press Withdraw there, or close its question to leave it.`
        : "The extension is on LinkedIn's list of sent invitations. Leave that tab in front for a moment.";
  return (
    <section class="notice calm" aria-labelledby="taking-back-title">
      <h2 id="taking-back-title">{name}: being taken back</h2>
      <p>{text}</p>
      {withdrawal.state === "dispatched" && (
        <div class="row">
          <Act
            class={asks ? "main" : ""}
            idle={runner.busy.value}
            onAct={() => void runner.run(actions.showWithdrawal, (shown) => setLost(!shown))}
          >
            Show it
          </Act>
        </div>
      )}
      {lost && <p role="status">Its tab is gone. What became of it is checked in a moment.</p>}
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
