import type { Actions } from "../../app/actions.ts";
import type { WithdrawalEntry } from "../../app/withdrawing/read-withdrawals.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { people } from "../words/count.ts";
import { nameOf } from "../words/name.ts";
import { atWords, type Moment } from "../words/when.ts";

export interface TakenBackUnknownProps {
  readonly entries: readonly WithdrawalEntry[];
  readonly actions: Actions;
  readonly moment: Moment;
}

function Entry({
  entry,
  actions,
  moment,
}: Omit<TakenBackUnknownProps, "entries"> & { readonly entry: WithdrawalEntry }) {
  const runner = useRunner();
  const { withdrawal, prospect } = entry;
  const settle = (as: "withdrawn" | "still-pending") =>
    void runner.run(() => actions.settleWithdrawal(withdrawal.id, as));
  const whom = <span class="hidden-text"> ({nameOf(prospect)})</span>;
  return (
    <li class="stack tight">
      <p>
        <strong>{nameOf(prospect)}</strong>
        {withdrawal.doneAt !== null && (
          <span class="soft"> · {atWords(withdrawal.doneAt, moment.now, moment.zone)}</span>
        )}
      </p>
      <div class="row">
        <Act idle={runner.busy.value} onAct={() => settle("withdrawn")}>
          It is gone{whom}
        </Act>
        <Act idle={runner.busy.value} onAct={() => settle("still-pending")}>
          Still there{whom}
        </Act>
      </div>
      <ActionFailure problem={runner.problem.value} />
    </li>
  );
}

/** Taken back or not, nobody knows: only the person can look. They are never tried again blindly. */
export function TakenBackUnknown({ entries, actions, moment }: TakenBackUnknownProps) {
  if (entries.length === 0) return null;
  return (
    <section class="notice" aria-labelledby="taken-back-unknown-title">
      <h2 id="taken-back-unknown-title">Taken back or not? {people(entries.length)}</h2>
      <p>
        LinkedIn's answer was not seen. Look whether they are still under Sent invitations on LinkedIn, then
        say what you found. Until then they are not tried again.
      </p>
      <ul class="stack">
        {entries.map((entry) => (
          <Entry key={entry.withdrawal.id} entry={entry} actions={actions} moment={moment} />
        ))}
      </ul>
    </section>
  );
}
