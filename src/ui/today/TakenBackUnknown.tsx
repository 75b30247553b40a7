import type { Actions } from "../../app/actions.ts";
import type { WithdrawalEntry } from "../../app/withdrawing/read-withdrawals.ts";
import { rich, t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { nameOf } from "../words/name.ts";
import { atWords, type Moment } from "../words/when.ts";
import { hidden } from "./hidden.tsx";

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
  const whom = { name: nameOf(prospect), hidden };
  return (
    <li class="stack tight">
      <p>
        <strong dir="auto">{nameOf(prospect)}</strong>
        {withdrawal.doneAt !== null && (
          <span class="soft"> · {atWords(withdrawal.doneAt, moment.now, moment.zone)}</span>
        )}
      </p>
      <div class="row">
        <Act idle={runner.busy.value} onAct={() => settle("withdrawn")}>
          {rich("today_it_is_gone", whom)}
        </Act>
        <Act idle={runner.busy.value} onAct={() => settle("still-pending")}>
          {rich("today_still_there", whom)}
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
      <h2 id="taken-back-unknown-title">{t("today_taken_back_or_not", { count: entries.length })}</h2>
      <p>{t("today_taken_back_or_not_text")}</p>
      <ul class="stack">
        {entries.map((entry) => (
          <Entry key={entry.withdrawal.id} entry={entry} actions={actions} moment={moment} />
        ))}
      </ul>
    </section>
  );
}
