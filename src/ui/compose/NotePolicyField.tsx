import { useId } from "preact/hooks";
import type { FieldProblem } from "../../app/reports.ts";
import { NOTE_POLICIES, type NotePolicy } from "../../core/segment/segment.ts";
import { t } from "../i18n/language.ts";
import { Problems, problemsOf } from "../parts/Problem.tsx";
import { notePolicyName, notePolicyWords } from "../words/composing.ts";
import type { MonthNotes } from "../words/month-notes.ts";

export interface NotePolicyFieldProps {
  readonly value: NotePolicy;
  readonly notes: MonthNotes;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (policy: NotePolicy) => void;
}

/** Whether invitations carry a note, each choice with what it comes to for this account. */
export function NotePolicyField({ value, notes, problems, onChange }: NotePolicyFieldProps) {
  const id = useId();
  return (
    <fieldset class="field">
      <legend>{t("compose_note")}</legend>
      {NOTE_POLICIES.map((policy) => (
        <label key={policy} class="choice">
          <input
            type="radio"
            name={id}
            checked={value === policy}
            aria-describedby={`${id}-${policy}`}
            onChange={() => onChange(policy)}
          />
          <span>
            {notePolicyName(policy)}
            <span id={`${id}-${policy}`} class="soft small explained">
              {notePolicyWords(policy, notes)}
            </span>
          </span>
        </label>
      ))}
      <Problems list={problemsOf(problems, "notePolicy")} />
    </fieldset>
  );
}
