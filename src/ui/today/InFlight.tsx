import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { QueueEntry } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
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
      ? { title: t("today_being_opened", { name }), text: t("today_being_opened_text") }
      : invitation.dispatch?.mode === "hands-free"
        ? { title: t("today_being_sent", { name }), text: t("today_being_sent_text") }
        : { title: t("today_ready_for_you", { name }), text: t("today_ready_for_you_text") };
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
          {t("today_show_it")}
        </Act>
      </div>
      {lost && <p role="status">{t("today_in_flight_tab_gone")}</p>}
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
