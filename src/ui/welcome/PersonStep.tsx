import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { FieldProblem } from "../../app/reports.ts";
import { readPaste } from "../../core/import/paste.ts";
import type { Candidate } from "../../core/prospect/candidate.ts";
import type { Segment } from "../../core/segment/segment.ts";
import { typedDir } from "../i18n/direction.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { Field } from "../parts/Field.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { heldOutWords } from "../words/held-out.ts";
import { lineWords } from "../words/list-lines.ts";
import { nameOf } from "../words/name.ts";
import type { Moment } from "../words/when.ts";
import { StepFoot } from "./StepFoot.tsx";
import type { Welcome } from "./welcome.ts";

export interface PersonStepProps {
  readonly welcome: Welcome;
  readonly actions: Actions;
  /** Whom the words are for. */
  readonly segment: Segment;
  readonly moment: Moment;
  readonly onSkip: () => void;
}

/** A first person, by the address of their profile. */
export function PersonStep({ welcome, actions, segment, moment, onSkip }: PersonStepProps) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const runner = useRunner();
  const isArriving = welcome.arriving.value !== "nobody";
  const refuse = (message: string) => setProblems([{ field: "address", message }]);
  const field = (name: string) => (control: object) => (
    <input
      {...control}
      type="text"
      autocomplete="off"
      spellcheck={false}
      value={welcome.typed(name)}
      dir={typedDir(welcome.typed(name))}
      onInput={(event) => welcome.type(name, event.currentTarget.value)}
    />
  );

  const add = () => {
    if (isArriving) return undefined;
    const { people, problems: unread } = readPaste(welcome.typed("address"));
    const fullName = welcome.typed("full name").trim();
    const named = people.map((person): Candidate => (fullName === "" ? person : { ...person, fullName }));
    const [first] = unread;
    if (named.length === 0) return refuse(first ? lineWords(first) : t("welcome_person_no_address"));
    if (named.length > 1) return refuse(t("welcome_person_one"));
    runner.run(
      () => welcome.add(() => actions.addPeople(segment.id, named, "address")),
      ({ added, heldOut: [held] }) => {
        if (added > 0) return;
        const why = held ? heldOutWords(held.reason, moment) : t("welcome_person_known");
        refuse(held ? t("welcome_person_held_out", { name: nameOf(held), why }) : why);
      },
    );
    return undefined;
  };

  return (
    <form
      class="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <p>{t("welcome_person_for", { segment: segment.name })}</p>
      <Field
        name="address"
        label={t("welcome_person_address")}
        why={t("welcome_person_address_why", { example: "https://www.linkedin.com/in/noor-example" })}
        problems={problems}
      >
        {field("address")}
      </Field>
      <Field
        name="full name"
        label={t("welcome_person_name")}
        why={t("welcome_person_name_why")}
        problems={problems}
      >
        {field("full name")}
      </Field>
      <ActionFailure problem={runner.problem.value} />
      <StepFoot onSkip={onSkip}>
        <Act type="submit" class="main" idle={isArriving}>
          {t("welcome_person_add")}
        </Act>
      </StepFoot>
    </form>
  );
}
