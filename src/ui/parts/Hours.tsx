import { useId } from "preact/hooks";
import type { FormProblem } from "../../app/reports.ts";
import { t } from "../i18n/language.ts";
import { FromTo, type Times } from "./FromTo.tsx";
import { Problems, problemsOf } from "./Problem.tsx";
import { Why } from "./Why.tsx";

export interface HoursProps {
  /** The reason and its source, behind a fold. */
  readonly why?: string;
  readonly hours: Times;
  readonly problems: readonly FormProblem[];
  readonly onChange: (hours: Times) => void;
}

/** From when to when invitations may leave. */
export function Hours({ why, hours, problems, onChange }: HoursProps) {
  const id = useId();
  const mine = problemsOf(problems, "hours");
  return (
    <fieldset class="field" aria-describedby={mine.length > 0 ? id : undefined}>
      <legend>{t("page_working_hours")}</legend>
      <FromTo times={hours} invalid={mine.length > 0} onChange={onChange} />
      <Problems id={id} list={mine} />
      {why !== undefined && <Why of={t("page_working_hours")}>{why}</Why>}
    </fieldset>
  );
}
