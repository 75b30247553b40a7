import { useId } from "preact/hooks";
import type { CsvProblem, CsvReport } from "../../core/import/index.ts";
import type { Result } from "../../core/shared/result.ts";
import { ActionFailure } from "../parts/Problem.tsx";
import { listed, people } from "../words/count.ts";
import { nameOf } from "../words/name.ts";
import type { Adding } from "./adding.ts";

export interface FileSourceProps {
  readonly adding: Adding;
  /** Null while no file is open. */
  readonly report: Result<CsvReport, CsvProblem> | null;
  /** Null until files can be read. */
  readonly onFile: ((file: File) => void) | null;
}

const FIRST = 5;
const ENCODINGS: Readonly<Record<string, string>> = {
  "windows-1252": "Western (windows-1252)",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};

/** What was found in the file: how many, which columns, what was left out, the first few people. */
function Found({ report }: { readonly report: CsvReport }) {
  const extra = report.columns.filter(({ becomes }) => becomes !== "address").map(({ header }) => header);
  return (
    <div class="stack">
      <p role="status">
        {people(report.people.length)} in {report.rows.toLocaleString("en-GB")} rows
        {report.repeated > 0 && `, ${report.repeated} repeated`}
      </p>
      {report.kind === "connections" && (
        <p class="problem">
          This is LinkedIn's list of your connections: there is nobody in it to invite. Choose another file.
        </p>
      )}
      {extra.length > 0 && <p class="soft small">Columns used: {listed(extra)}.</p>}
      {[...report.problems, ...report.skipped].map(({ message }) => (
        <p key={message} class="problem">
          {message}
        </p>
      ))}
      <ul class="found">
        {report.people.slice(0, FIRST).map((person) => (
          <li key={person.keys[0]}>
            <strong>{nameOf(person)}</strong>
            {person.company && <span class="soft"> · {person.company}</span>}
            {person.headline && <span class="headline">{person.headline}</span>}
          </li>
        ))}
      </ul>
      {report.people.length > FIRST && <p class="soft">and {report.people.length - FIRST} more</p>}
    </div>
  );
}

/** A CSV file: a list of one's own, an export, a spreadsheet. */
export function FileSource({ adding, report, onFile }: FileSourceProps) {
  const id = useId();
  const file = adding.file.value;
  const encoding = file && file.encoding !== "utf-8" ? (ENCODINGS[file.encoding] ?? null) : null;
  return (
    <div class="stack">
      <div class="field">
        <label for={id}>A CSV file</label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-describedby={`${id}-why`}
          aria-busy={onFile === null}
          disabled={onFile === null}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) onFile?.(chosen);
          }}
        />
        <p id={`${id}-why`} class="why">
          It needs a column with LinkedIn addresses. The file is read here and goes nowhere.
        </p>
      </div>
      {file && (
        <p class="small soft">
          {file.name}
          {encoding && `, read as ${encoding}: see that the names below look right`}
        </p>
      )}
      {report &&
        (report.ok ? (
          <Found report={report.value} />
        ) : (
          <p class="problem" role="alert">
            {report.error.message}
          </p>
        ))}
      <ActionFailure problem={adding.opener.problem.value} />
    </div>
  );
}
