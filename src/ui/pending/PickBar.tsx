import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import type { Picking } from "./picking.ts";

export interface PickBarProps {
  readonly picking: Picking;
  readonly actions: Actions;
}

interface Said {
  readonly words: string;
  /** Withdrawals that can be dropped again. */
  readonly picked: readonly string[];
}

/** Those on LinkedIn's list alone come into the log first; then all are picked, in the order of the list. */
async function pick(picking: Picking, actions: Actions): Promise<Said> {
  const chosen = picking.chosen.peek();
  const keys = chosen.flatMap(({ listedAs }) => listedAs ?? []);
  const kept = keys.length === 0 ? { invitationIds: [], left: 0 } : await actions.keepTrack(keys);
  const known = chosen.flatMap(({ invitationId }) => invitationId ?? []);
  const { picked, refused } = await actions.pickForWithdrawal([...known, ...kept.invitationIds]);
  const left = refused.length + kept.left;
  const words = t("pending_n_picked", { count: picked.length });
  return { words: left === 0 ? words : `${words} ${t("pending_n_not_picked", { count: left })}`, picked };
}

/** What is ticked, and the one press that picks it. */
export function PickBar({ picking, actions }: PickBarProps) {
  const runner = useRunner();
  const [said, setSaid] = useState<Said | null>(null);
  const chosen = picking.chosen.value;
  const suggested = picking.suggested.value;
  const more = suggested.filter((person) => !picking.isChosen(person)).length;
  const take = () => {
    if (chosen.length === 0) return;
    runner.run(
      () => pick(picking, actions),
      (done) => {
        picking.clear();
        setSaid(done);
      },
    );
  };
  return (
    <div class="pick-bar">
      <div class="row">
        <Act idle={runner.busy.value || more === 0} onAct={picking.chooseSuggested}>
          {t("pending_tick_suggested", { count: suggested.length })}
        </Act>
        <Act class="main" idle={runner.busy.value || chosen.length === 0} onAct={take}>
          {chosen.length === 0 ? t("pending_take_back") : t("pending_take_back_n", { count: chosen.length })}
        </Act>
        {chosen.length > 0 && (
          <Act class="plain" idle={runner.busy.value} onAct={picking.clear}>
            {t("pending_tick_nobody")}
          </Act>
        )}
        <p role="status">{runner.busy.value ? t("pending_picking") : said?.words}</p>
        {said !== null && said.picked.length > 0 && (
          <Act
            class="plain"
            idle={runner.busy.value}
            onAct={() =>
              void runner.run(
                () => actions.dropWithdrawals(said.picked),
                (dropped) => setSaid({ words: t("pending_n_dropped", { count: dropped }), picked: [] }),
              )
            }
          >
            {t("pending_undo")}
          </Act>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
    </div>
  );
}
