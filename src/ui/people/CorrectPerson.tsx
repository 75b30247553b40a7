import { useEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { UndoToken } from "../../app/reports.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { nameOf } from "../words/name.ts";

export interface CorrectPersonProps {
  readonly person: Prospect;
  readonly actions: Actions;
  readonly onClose: () => void;
  readonly onSaved: (undo: UndoToken | null) => void;
}

/** Mends what is known of a person; a note that waits is made anew and needs a new yes. */
export function CorrectPerson({ person, actions, onClose, onSaved }: CorrectPersonProps) {
  const runner = useRunner();
  const form = useRef<HTMLFormElement>(null);
  const [fullName, setFullName] = useState(person.fullName);
  const [firstName, setFirstName] = useState(person.firstName);
  const [company, setCompany] = useState(person.company);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const input = (value: string, set: (text: string) => void) => (control: object) => (
    <input {...control} type="text" value={value} onInput={(event) => set(event.currentTarget.value)} />
  );
  return (
    <form
      ref={form}
      class="stack"
      aria-label={`Correct ${nameOf(person)}`}
      onSubmit={(event) => {
        event.preventDefault();
        runner.run(() => actions.changePerson(person.id, { fullName, firstName, company }), onSaved);
      }}
    >
      <Field name="fullName" label="Full name" problems={[]}>
        {input(fullName, setFullName)}
      </Field>
      <Field name="firstName" label="First name, as in the note" problems={[]}>
        {input(firstName, setFirstName)}
      </Field>
      <Field
        name="company"
        label="Company"
        why="A note that waits for your yes or has it is made anew, and needs a new yes."
        problems={[]}
      >
        {input(company, setCompany)}
      </Field>
      <div class="row">
        <Act type="submit" class="main" idle={runner.busy.value || fullName.trim() === ""}>
          Save
        </Act>
        <Act onAct={onClose}>Close</Act>
      </div>
      <ActionFailure problem={runner.problem.value} />
    </form>
  );
}
