import type { Actions } from "../../app/actions.ts";
import type { QueueEntry } from "../../app/views.ts";
import { WORTH_ANOTHER_TRY } from "../../core/invitation/invitation.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { people } from "../words/count.ts";
import { nameOf } from "../words/name.ts";
import { notSentWords } from "../words/not-sent.ts";
import { atWords, type Moment } from "../words/when.ts";

interface NotSentProps {
  readonly entries: readonly QueueEntry[];
  readonly actions: Actions;
  readonly moment: Moment;
}

function NotSentEntry({
  entry,
  actions,
  moment,
}: Omit<NotSentProps, "entries"> & { readonly entry: QueueEntry }) {
  const runner = useRunner();
  const { invitation, prospect } = entry;
  const { reason } = invitation;
  if (reason === null) return null;
  const { what, next } = notSentWords(reason);
  return (
    <li class="card">
      <div class="row apart">
        <h3>{nameOf(prospect)}</h3>
        {WORTH_ANOTHER_TRY.has(reason) && (
          <Act
            class="plain small"
            idle={runner.busy.value}
            onAct={() => void runner.run(() => actions.putBack(invitation.id))}
          >
            Put back<span class="hidden-text"> {nameOf(prospect)}</span>
          </Act>
        )}
      </div>
      <p>
        {what} {next}
      </p>
      <p class="soft small">{atWords(invitation.updatedAt, moment.now, moment.zone)}</p>
      <ActionFailure problem={runner.problem.value} />
    </li>
  );
}

/** Those whose invitation came to nothing lately, each with why, and the way back where there is one. */
export function NotSent({ entries, actions, moment }: NotSentProps) {
  if (entries.length === 0) return null;
  return (
    <details class="fold">
      <summary>{people(entries.length)} not invited, and why</summary>
      <ul class="cards">
        {entries.map((entry) => (
          <NotSentEntry key={entry.invitation.id} entry={entry} actions={actions} moment={moment} />
        ))}
      </ul>
    </details>
  );
}
