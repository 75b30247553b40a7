import type { FormProblem } from "../../app/reports.ts";
import { t } from "../i18n/language.ts";
import { Field } from "../parts/Field.tsx";
import { Why } from "../parts/Why.tsx";
import type { NumberFieldWords } from "./policy-fields.ts";

export interface NumberBoxProps {
  readonly words: NumberFieldWords;
  readonly value: string;
  readonly problems: readonly FormProblem[];
  readonly onInput: (text: string) => void;
}

/** One number of the policy, with where it comes from behind a fold. */
export function NumberBox({ words, value, problems, onInput }: NumberBoxProps) {
  return (
    <Field
      name={words.field}
      label={t(words.label)}
      problems={problems}
      inline
      more={<Why of={t(words.label)}>{t(words.source)}</Why>}
    >
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode="decimal"
          min={words.least}
          max={words.most}
          step={words.scale === 1 ? 1 : 0.5}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
