import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { UndoToken } from "../../app/reports.ts";
import type { Prospect } from "../../core/prospect/prospect.ts";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
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
  // At once, so that what is typed right after the press goes into the field.
  useLayoutEffect(() => form.current?.querySelector("input")?.focus(), []);
  const input = (value: string, set: (text: string) => void) => (control: object) => (
    <input
      {...control}
      type="text"
      value={value}
      dir={typedDir(value)}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );
  return (
    <form
      ref={form}
      class="stack"
      aria-label={t("people_correct_form", { name: nameOf(person) })}
      onSubmit={(event) => {
        event.preventDefault();
        runner.run(() => actions.changePerson(person.id, { fullName, firstName, company }), onSaved);
      }}
    >
      <Field name="fullName" label={t("people_correct_full_name")} problems={[]}>
        {input(fullName, setFullName)}
      </Field>
      <Field name="firstName" label={t("people_first_name_in_note")} problems={[]}>
        {input(firstName, setFirstName)}
      </Field>
      <Field name="company" label={t("people_company")} why={t("people_correct_why")} problems={[]}>
        {input(company, setCompany)}
      </Field>
      <div class="row">
        <Act type="submit" class="main" idle={runner.busy.value || fullName.trim() === ""}>
          {t("people_save")}
        </Act>
        <Act onAct={onClose}>{t("people_close")}</Act>
      </div>
      <ActionFailure problem={runner.problem.value} />
    </form>
  );
}
