import { useId } from "preact/hooks";
import type { FormProblem } from "../../app/reports.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { t } from "../i18n/language.ts";
import { FromTo } from "../parts/FromTo.tsx";
import { Problems, problemsOf } from "../parts/Problem.tsx";
import { Why } from "../parts/Why.tsx";

export interface LunchProps {
  readonly lunch: Policy["lunch"];
  readonly problems: readonly FormProblem[];
  readonly onChange: (lunch: Policy["lunch"]) => void;
}

/** What somebody finds who turns the break on. */
const USUAL = { from: "12:00", to: "13:00" };

/** A break in the middle of the day, or none. */
export function Lunch({ lunch, problems, onChange }: LunchProps) {
  const id = useId();
  const mine = problemsOf(problems, "lunch");
  return (
    <fieldset class="field" aria-describedby={mine.length > 0 ? id : undefined}>
      <legend>{t("page_lunch")}</legend>
      <div>
        <label class="choice">
          <input
            type="checkbox"
            checked={lunch !== null}
            onChange={(event) => onChange(event.currentTarget.checked ? USUAL : null)}
          />
          <span>{t("page_lunch_nothing_goes")}</span>
        </label>
      </div>
      {lunch !== null && <FromTo times={lunch} invalid={mine.length > 0} onChange={onChange} />}
      <Problems id={id} list={mine} />
      <Why of={t("page_lunch")}>{t("page_lunch_why")}</Why>
    </fieldset>
  );
}
