import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { FormProblem } from "../../app/reports.ts";
import { Problems, problemsOf } from "./Problem.tsx";

/** What a control needs so that its label, reason and problem are read out with it. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": "true" | undefined;
}

export interface FieldProps {
  /** The field's name in the form's problems. */
  readonly name: string;
  readonly label: string;
  /** One line that says why, or what the default rests on. */
  readonly why?: string | undefined;
  readonly problems: readonly FormProblem[];
  /** Stands at the end of the label's line. */
  readonly beside?: ComponentChildren;
  /** Further words behind a fold, such as the source of a number. */
  readonly more?: ComponentChildren;
  /** The control stands at the end of the label's line, for short figures. */
  readonly inline?: boolean;
  readonly children: (control: ControlProps) => ComponentChildren;
}

/** One labelled control with its reason and its problems. */
export function Field({ name, label, why, problems, beside, more, inline = false, children }: FieldProps) {
  const id = useId();
  const mine = problemsOf(problems, name);
  const described = [why ? `${id}-why` : "", mine.length > 0 ? `${id}-problem` : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <div class={inline ? "field inline" : "field"}>
      {beside ? (
        <div class="row apart label-line">
          <label for={id}>{label}</label>
          {beside}
        </div>
      ) : (
        <label for={id}>{label}</label>
      )}
      {children({
        id,
        "aria-describedby": described === "" ? undefined : described,
        "aria-invalid": mine.length > 0 ? "true" : undefined,
      })}
      <Problems id={`${id}-problem`} list={mine} />
      {why && (
        <p id={`${id}-why`} class="why">
          {why}
        </p>
      )}
      {more}
    </div>
  );
}
