import { useEffect, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { PersonView } from "../../app/queries/people.ts";
import { t } from "../i18n/language.ts";
import type { LiveSignal } from "../live/loaded.ts";
import { forgetTexts, type Shelf } from "../live/shelf.ts";
import { Act } from "../parts/Act.tsx";
import { storeWords } from "../words/store.ts";
import type { Moment } from "../words/when.ts";
import { PersonDetails } from "./PersonDetails.tsx";
import type { PeopleList } from "./people-list.ts";

export interface PersonPaneProps {
  readonly id: string;
  readonly person: (id: string) => LiveSignal<PersonView | null>;
  readonly actions: Actions;
  readonly moment: Moment;
  readonly shelf: Shelf;
  readonly list: PeopleList;
  readonly onBack: () => void;
  readonly onDeleted: () => void;
}

/** Follows one person while they are shown, and keeps their line of the list true. */
export function PersonPane({ id, person, list, shelf, onDeleted, ...rest }: PersonPaneProps) {
  const [live] = useState(() => person(id));
  useEffect(() => live.dispose, [live]);
  const loaded = live.signal.value;
  const view = loaded.state === "ready" ? loaded.value : null;
  const row = view?.row;
  const told = JSON.stringify(row);
  useEffect(() => {
    if (row) list.patch(id, row);
  }, [told]);
  if (loaded.state === "loading") return <p class="person loading">{t("people_person_loading")}</p>;
  if (view === null) {
    const problem = loaded.state === "failed" ? storeWords(loaded.problem) : null;
    return (
      <section class="person" aria-label={t("people_person")}>
        <p>{problem ? `${problem.what} ${problem.next}` : t("people_person_gone")}</p>
        <Act onAct={rest.onBack}>{t("people_person_back")}</Act>
      </section>
    );
  }
  return (
    <PersonDetails
      {...rest}
      view={view}
      onDeleted={() => {
        forgetTexts(
          shelf,
          "notes",
          view.invitations.map((invitation) => invitation.id),
        );
        list.patch(id, null);
        onDeleted();
      }}
    />
  );
}
