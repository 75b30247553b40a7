import type { PasteReport } from "../../core/import/index.ts";
import { Field } from "../parts/Field.tsx";
import { lines, people } from "../words/count.ts";
import type { Adding } from "./adding.ts";

export interface PasteSourceProps {
  readonly adding: Adding;
  /** Null while the box is empty or the reader is not loaded yet. */
  readonly report: PasteReport | null;
}

const SHOWN = 20;

/** A list from anywhere, one person a line, read while it is typed. */
export function PasteSource({ adding, report }: PasteSourceProps) {
  return (
    <div class="stack">
      <Field
        name="pasted"
        label="One person a line"
        why="An address like linkedin.com/in/noor-example, alone or with a name and company. Rows of a spreadsheet are fine."
        problems={[]}
      >
        {(control) => (
          <textarea
            {...control}
            spellcheck={false}
            value={adding.pasted.value}
            onInput={(event) => {
              adding.pasted.value = event.currentTarget.value;
            }}
          />
        )}
      </Field>
      {report && (
        <>
          <p role="status">
            {people(report.people.length)}
            {report.problems.length > 0 && `, ${lines(report.problems.length)} with problems`}
            {report.repeated > 0 && `, ${report.repeated} repeated`}
          </p>
          {report.problems.length > 0 && (
            <ul class="stack tight">
              {report.problems.slice(0, SHOWN).map(({ line, message }) => (
                <li key={line} class="problem">
                  {message}
                </li>
              ))}
              {report.problems.length > SHOWN && <li>and {report.problems.length - SHOWN} more</li>}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
