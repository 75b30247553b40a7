import type { FormProblem } from "../../app/reports.ts";
import type { ActionProblem } from "../live/runner.ts";
import { problemWords } from "../words/policy.ts";
import { storeWords } from "../words/store.ts";

/** What went wrong with an action, beside the button that started it. Nothing typed is lost. */
export function ActionFailure({ problem }: { readonly problem: ActionProblem | null }) {
  if (problem === null) return null;
  const { what, why, next } = storeWords(problem);
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{what}</strong> {why}
      </p>
      <p>{next}</p>
    </div>
  );
}

/** The problems that belong to `field`: of that very name, or of a part of it (`hours.from` for `hours`). */
export const problemsOf = (problems: readonly FormProblem[], field: string): readonly FormProblem[] =>
  problems.filter((problem) => problem.field === field || problem.field.startsWith(`${field}.`));

/** The problems that belong to none of the fields a form shows: they stand at its top. */
export const otherProblems = (
  problems: readonly FormProblem[],
  fields: readonly string[],
): readonly FormProblem[] =>
  problems.filter((problem) => fields.every((field) => problemsOf([problem], field).length === 0));

export function Problems({ id, list }: { readonly id?: string; readonly list: readonly FormProblem[] }) {
  if (list.length === 0) return null;
  return (
    <div id={id} class="stack">
      {list.map((problem) => {
        const words = problemWords(problem);
        return (
          <p key={`${problem.field} ${words}`} class="problem">
            {words}
          </p>
        );
      })}
    </div>
  );
}
