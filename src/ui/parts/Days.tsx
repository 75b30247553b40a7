import { useId } from "preact/hooks";
import type { FieldProblem } from "../../app/reports.ts";
import { Problems, problemsOf } from "./Problem.tsx";
import { Why } from "./Why.tsx";

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

export interface DaysProps {
  /** The reason and its source, behind a fold. */
  readonly why?: string;
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  readonly days: readonly number[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (days: readonly number[]) => void;
}

/** The working days, one box a day. */
export function Days({ why, days, problems, onChange }: DaysProps) {
  const id = useId();
  const mine = problemsOf(problems, "workingDays");
  return (
    <fieldset class="field" aria-describedby={mine.length > 0 ? id : undefined}>
      <legend>Working days</legend>
      <div class="days">
        {NAMES.map((name, index) => {
          const day = index + 1;
          return (
            <label key={name}>
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
              <span aria-hidden="true">{name.slice(0, 2)}</span>
              <span class="hidden-text">{name}</span>
            </label>
          );
        })}
      </div>
      <Problems id={id} list={mine} />
      {why !== undefined && <Why of="Working days">{why}</Why>}
    </fieldset>
  );
}
