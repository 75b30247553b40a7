import { useId } from "preact/hooks";
import type { FieldProblem } from "../../app/actions.ts";
import { Problems, problemsOf } from "./Problem.tsx";

export interface HoursProps {
  /** `HH:MM`, local wall-clock time. */
  readonly hours: { readonly from: string; readonly to: string };
  readonly problems: readonly FieldProblem[];
  readonly onChange: (hours: { readonly from: string; readonly to: string }) => void;
}

/** From when to when invitations may leave. */
export function Hours({ hours, problems, onChange }: HoursProps) {
  const id = useId();
  const mine = problemsOf(problems, "hours");
  const invalid = mine.length > 0 ? "true" : undefined;
  return (
    <fieldset class="field" aria-describedby={invalid && id}>
      <legend>Working hours</legend>
      <div class="row">
        <label for={`${id}-from`}>from</label>
        <input
          id={`${id}-from`}
          type="time"
          value={hours.from}
          aria-invalid={invalid}
          onInput={(event) => onChange({ ...hours, from: event.currentTarget.value })}
        />
        <label for={`${id}-to`}>to</label>
        <input
          id={`${id}-to`}
          type="time"
          value={hours.to}
          aria-invalid={invalid}
          onInput={(event) => onChange({ ...hours, to: event.currentTarget.value })}
        />
      </div>
      <Problems id={id} list={mine} />
    </fieldset>
  );
}
