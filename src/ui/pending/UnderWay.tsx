import type { Actions } from "../../app/actions.ts";
import type { WithdrawalEntry, Withdrawals } from "../../app/withdrawing/read-withdrawals.ts";
import { rich, t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { TakenBackUnknown } from "../today/TakenBackUnknown.tsx";
import { TakingBack } from "../today/TakingBack.tsx";
import { nameOf } from "../words/name.ts";
import { moreWords } from "../words/pending.ts";
import { dayWords, type Moment } from "../words/when.ts";
import {
  isStop,
  takingBackLine,
  withdrawalBlockerWords,
  withdrawalReasonWords,
} from "../words/withdrawing.ts";
import { hidden, soft } from "./tags.tsx";

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
      <h2 id="under-way-title">{t("pending_under_way")}</h2>
      {inFlight !== null && <TakingBack entry={inFlight} actions={actions} />}
      <TakenBackUnknown entries={unknown} actions={actions} moment={moment} />
      {picked.length > 0 && (
        <>
          <p>
            {t("pending_n_picked", { count: picked.length })}{" "}
            {plan !== null && `${takingBackLine(plan, moment)} `}
            {mode === "assisted" ? t("pending_you_press") : t("pending_extension_presses")}
          </p>
          {words !== null && (
            <div class={stop ? "notice stop" : "notice"}>
              <p>{words}</p>
              {stop && (
                <p>
                  <a href="#restrictions">{t("pending_what_happened")}</a>
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
      <summary>{t("pending_who_is_picked")}</summary>
      <ul class="stack tight">
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={entry.withdrawal.id} class="row apart">
            <span>
              <PickedName entry={entry} />
            </span>
            <Act class="plain" idle={runner.busy.value} onAct={() => drop([entry])}>
              {rich("pending_leave", { name: nameOf(entry.prospect), hidden })}
            </Act>
          </li>
        ))}
      </ul>
      {entries.length > SHOWN && <p class="soft">{moreWords(entries.length - SHOWN)}</p>}
      <div class="row">
        <Act idle={runner.busy.value} onAct={() => drop(entries)}>
          {t("pending_leave_all", { count: entries.length })}
        </Act>
      </div>
      <ActionFailure problem={runner.problem.value} />
    </details>
  );
}

function PickedName({ entry: { withdrawal, prospect } }: { readonly entry: WithdrawalEntry }) {
  const name = nameOf(prospect);
  if (withdrawal.reason === null) return <bdi>{name}</bdi>;
  return rich("pending_picked_retried", { name, reason: withdrawalReasonWords(withdrawal.reason), soft });
}

function SettledName({ entry: { withdrawal, prospect } }: { readonly entry: WithdrawalEntry }) {
  const name = nameOf(prospect);
  if (withdrawal.state === "withdrawn" || withdrawal.reason === null) return <bdi>{name}</bdi>;
  return rich("pending_lately_why", { name, reason: withdrawalReasonWords(withdrawal.reason), soft });
}

function settledWords({ withdrawal }: WithdrawalEntry, { now, zone }: Moment): string {
  const day = dayWords(withdrawal.updatedAt, now, zone);
  return withdrawal.state === "withdrawn"
    ? t("pending_taken_back_day", { day })
    : t("pending_not_taken_back_day", { day });
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
        {not > 0 ? t("pending_lately_done_and_not", { done, not }) : t("pending_lately_done", { done })}
      </summary>
      <ul class="stack tight">
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={entry.withdrawal.id} class="row apart">
            <span>
              <SettledName entry={entry} />
            </span>
            <span class="soft">{settledWords(entry, moment)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
