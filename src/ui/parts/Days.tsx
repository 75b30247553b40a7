import { useId } from "preact/hooks";
import type { FormProblem } from "../../app/reports.ts";
import { t } from "../i18n/language.ts";
import { weekdayName } from "../words/weekday.ts";
import { Problems, problemsOf } from "./Problem.tsx";
import { Why } from "./Why.tsx";

/** ISO weekdays. */
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

export interface DaysProps {
  /** The reason and its source, behind a fold. */
  readonly why?: string;
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  readonly days: readonly number[];
  readonly problems: readonly FormProblem[];
  readonly onChange: (days: readonly number[]) => void;
}

/** The working days, one box a day. */
export function Days({ why, days, problems, onChange }: DaysProps) {
  const id = useId();
  const mine = problemsOf(problems, "workingDays");
  return (
    <fieldset class="field" aria-describedby={mine.length > 0 ? id : undefined}>
      <legend>{t("page_working_days")}</legend>
      <div class="days">
        {WEEK.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={days.includes(day)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...days, day].sort((one, other) => one - other)
                    : days.filter((other) => other !== day),
                )
              }
            />
            <span aria-hidden="true">{t("page_weekday_short", { day: String(day) })}</span>
            <span class="hidden-text">{weekdayName(day)}</span>
          </label>
        ))}
      </div>
      <Problems id={id} list={mine} />
      {why !== undefined && <Why of={t("page_working_days")}>{why}</Why>}
    </fieldset>
  );
}
