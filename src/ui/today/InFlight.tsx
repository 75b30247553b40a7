import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { QueueEntry } from "../../app/views.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { NoteText } from "../parts/NoteText.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { nameOf } from "../words/name.ts";

export interface InFlightProps {
  readonly entry: QueueEntry;
  readonly actions: Actions;
}

/** The one invitation that is ready on LinkedIn, or being sent. */
export function InFlight({ entry, actions }: InFlightProps) {
  const runner = useRunner();
  const [lost, setLost] = useState(false);
  const { invitation, prospect } = entry;
  const name = nameOf(prospect);
  const { title, text } =
    invitation.state === "prepared"
      ? { title: `${name}: being opened`, text: "Their page is being opened on LinkedIn." }
      : invitation.dispatch?.mode === "hands-free"
        ? {
            title: `${name}: being sent`,
            text: "The extension is on their page. Leave that tab in front for a moment.",
          }
        : {
            title: `${name}: ready for you`,
            text: "The invitation is open on LinkedIn with your note in it. Read it once more and press Send there.",
          };
  return (
    <section class="notice calm" aria-labelledby="in-flight-title">
      <h2 id="in-flight-title">{title}</h2>
      <p>{text}</p>
      <NoteText note={invitation.note} />
      <div class="row">
        <Act
          class="main"
          idle={runner.busy.value}
          onAct={() => void runner.run(actions.showWaiting, (shown) => setLost(!shown))}
        >
          Show it
        </Act>
      </div>
      {lost && <p role="status">Its tab is gone. The invitation is checked in a moment; nothing is lost.</p>}
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
