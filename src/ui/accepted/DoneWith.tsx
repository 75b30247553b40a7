import type { AcceptedPerson } from "../../app/accepted/read-accepted.ts";
import { rich, t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { doneWords } from "../words/accepted.ts";
import type { Accepting } from "./accepting.ts";
import { hidden, softAndSmall } from "./tags.tsx";

export interface DoneWithProps {
  /** Of these those who were written to, or need no word. */
  readonly people: readonly AcceptedPerson[];
  readonly zone: string;
  readonly accepting: Accepting;
}

/** Those the person is done with, folded away; each can be put back. */
export function DoneWith({ people, zone, accepting }: DoneWithProps) {
  const done = people.flatMap((person) => (person.followUp ? [{ person, followUp: person.followUp }] : []));
  if (done.length === 0) return null;
  return (
    <details class="done-with">
      <summary>{t("health_accepted_done_with", { count: done.length })}</summary>
      <ul>
        {done.map(({ person, followUp }) => (
          <li key={person.invitation.id} class="row apart">
            <p>{doneWords(person, followUp, zone, { soft: softAndSmall })}</p>
            <Act class="plain" idle={accepting.runner.busy.value} onAct={() => accepting.putBack(person)}>
              {rich("health_accepted_put_back", { hidden, name: person.prospect.fullName })}
            </Act>
          </li>
        ))}
      </ul>
    </details>
  );
}
