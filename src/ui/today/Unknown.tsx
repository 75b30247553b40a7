import type { Actions } from "../../app/actions.ts";
import type { QueueEntry } from "../../app/views.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { people } from "../words/count.ts";
import { nameOf } from "../words/name.ts";
import { atWords, type Moment } from "../words/when.ts";

export interface UnknownProps {
  readonly entries: readonly QueueEntry[];
  readonly actions: Actions;
  readonly moment: Moment;
}

function UnknownEntry({
  entry,
  actions,
  moment,
}: Omit<UnknownProps, "entries"> & { readonly entry: QueueEntry }) {
  const runner = useRunner();
  const { invitation, prospect } = entry;
  const settle = (as: "sent" | "not-sent") => void runner.run(() => actions.settle(invitation.id, as));
  const whom = <span class="hidden-text"> to {nameOf(prospect)}</span>;
  return (
    <li class="stack tight">
      <p>
        <strong>{nameOf(prospect)}</strong>
        {invitation.sentAt !== null && (
          <span class="soft"> · {atWords(invitation.sentAt, moment.now, moment.zone)}</span>
        )}
      </p>
      <div class="row">
        <Act idle={runner.busy.value} onAct={() => settle("sent")}>
          It was sent{whom}
        </Act>
        <Act idle={runner.busy.value} onAct={() => settle("not-sent")}>
          It was not sent{whom}
        </Act>
      </div>
      <ActionFailure problem={runner.problem.value} />
    </li>
  );
}

/** Outcomes nobody knows: only the person can look. They are never tried again blindly (I2). */
export function Unknown({ entries, actions, moment }: UnknownProps) {
  if (entries.length === 0) return null;
  return (
    <section class="notice" aria-labelledby="unknown-title">
      <h2 id="unknown-title">Sent or not? {people(entries.length)}</h2>
      <p>
        LinkedIn's answer was not seen. Look at Sent invitations on LinkedIn, then say what you found. Until
        then each counts as sent and is not tried again.
      </p>
      <ul class="stack">
        {entries.map((entry) => (
          <UnknownEntry key={entry.invitation.id} entry={entry} actions={actions} moment={moment} />
        ))}
      </ul>
    </section>
  );
}
