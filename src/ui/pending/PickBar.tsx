import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { figureOf, people } from "../words/count.ts";
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
  const others = left === 0 ? "" : ` ${people(left)} could not be: something has changed since.`;
  return { words: `${people(picked.length)} picked.${others}`, picked };
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
          Tick the {figureOf(suggested.length)} suggested
        </Act>
        <Act class="main" idle={runner.busy.value || chosen.length === 0} onAct={take}>
          {chosen.length === 0 ? "Take back" : `Take back ${people(chosen.length)}`}
        </Act>
        {chosen.length > 0 && (
          <Act class="plain" idle={runner.busy.value} onAct={picking.clear}>
            Tick nobody
          </Act>
        )}
        <p role="status">{runner.busy.value ? "Picking …" : said?.words}</p>
        {said !== null && said.picked.length > 0 && (
          <Act
            class="plain"
            idle={runner.busy.value}
            onAct={() =>
              void runner.run(
                () => actions.dropWithdrawals(said.picked),
                (dropped) => setSaid({ words: `${people(dropped)} no longer picked.`, picked: [] }),
              )
            }
          >
            Undo
          </Act>
        )}
      </div>
      <ActionFailure problem={runner.problem.value} />
    </div>
  );
}
