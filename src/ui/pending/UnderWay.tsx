import type { Actions } from "../../app/actions.ts";
import type { WithdrawalEntry, Withdrawals } from "../../app/withdrawing/read-withdrawals.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { TakenBackUnknown } from "../today/TakenBackUnknown.tsx";
import { TakingBack } from "../today/TakingBack.tsx";
import { counted, figureOf, people } from "../words/count.ts";
import { nameOf } from "../words/name.ts";
import { dayWords, type Moment } from "../words/when.ts";
import { isStop, takingBackLine, WITHDRAWAL_REASONS, withdrawalBlockerWords } from "../words/withdrawing.ts";

export interface UnderWayProps {
  readonly withdrawals: Withdrawals;
  readonly actions: Actions;
  readonly moment: Moment;
}

/** Names shown at once; the rest are counted. */
const SHOWN = 50;

/** What is picked, what happens with it, and what became of the last ones. */
export function UnderWay({ withdrawals, actions, moment }: UnderWayProps) {
  const { picked, inFlight, unknown, recent, plan, mode } = withdrawals;
  const blocker = plan?.blocker ?? null;
  const words = blocker === null ? null : withdrawalBlockerWords(blocker, moment);
  const stop = isStop(blocker) && picked.length > 0;
  if (picked.length + unknown.length + recent.length === 0 && inFlight === null) return null;
  return (
    <section class="stack" aria-labelledby="under-way-title">
      <h2 id="under-way-title">Taking back</h2>
      {inFlight !== null && <TakingBack entry={inFlight} actions={actions} />}
      <TakenBackUnknown entries={unknown} actions={actions} moment={moment} />
      {picked.length > 0 && (
        <>
          <p>
            {people(picked.length)} picked. {plan !== null && `${takingBackLine(plan, moment)}. `}
            {mode === "assisted"
              ? "For each, LinkedIn's question is opened, and you press Withdraw."
              : "The extension presses Withdraw for those you picked, and nobody else."}
          </p>
          {words !== null && (
            <div class={stop ? "notice stop" : "notice"}>
              <p>{words}</p>
              {stop && (
                <p>
                  <a href="#restrictions">What happened, and when it goes on</a>
                </p>
              )}
            </div>
          )}
          <Picked entries={picked} actions={actions} />
        </>
      )}
      <Lately entries={recent} moment={moment} />
    </section>
  );
}

function Picked({
  entries,
  actions,
}: {
  readonly entries: readonly WithdrawalEntry[];
  readonly actions: Actions;
}) {
  const runner = useRunner();
  const drop = (some: readonly WithdrawalEntry[]) =>
    void runner.run(() => actions.dropWithdrawals(some.map(({ withdrawal }) => withdrawal.id)));
  return (
    <details class="fold">
      <summary>Who is picked</summary>
      <ul class="stack tight">
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={entry.withdrawal.id} class="row apart">
            <span>
              {nameOf(entry.prospect)}
              {entry.withdrawal.reason !== null && (
                <span class="soft">: {WITHDRAWAL_REASONS[entry.withdrawal.reason]}; tried again later</span>
              )}
            </span>
            <Act class="plain" idle={runner.busy.value} onAct={() => drop([entry])}>
              Leave<span class="hidden-text"> {nameOf(entry.prospect)}</span>
            </Act>
          </li>
        ))}
      </ul>
      {entries.length > SHOWN && <p class="soft">and {figureOf(entries.length - SHOWN)} more</p>}
      <div class="row">
        <Act idle={runner.busy.value} onAct={() => drop(entries)}>
          Leave all {figureOf(entries.length)}
        </Act>
      </div>
      <ActionFailure problem={runner.problem.value} />
    </details>
  );
}

function Lately({
  entries,
  moment,
}: {
  readonly entries: readonly WithdrawalEntry[];
  readonly moment: Moment;
}) {
  if (entries.length === 0) return null;
  const done = entries.filter(({ withdrawal }) => withdrawal.state === "withdrawn").length;
  const not = entries.length - done;
  return (
    <details class="fold">
      <summary>
        In the last 14 days: {counted(done, "taken back", "taken back")}
        {not > 0 && `, ${figureOf(not)} not`}
      </summary>
      <ul class="stack tight">
        {entries.slice(0, SHOWN).map(({ withdrawal, prospect }) => (
          <li key={withdrawal.id} class="row apart">
            <span>
              {nameOf(prospect)}
              {withdrawal.state !== "withdrawn" && withdrawal.reason !== null && (
                <span class="soft">: {WITHDRAWAL_REASONS[withdrawal.reason]}</span>
              )}
            </span>
            <span class="soft">
              {withdrawal.state === "withdrawn" ? "taken back" : "not taken back"},{" "}
              {dayWords(withdrawal.updatedAt, moment.now, moment.zone)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
