import { useId, useState } from "preact/hooks";
import { type ColumnChoice, checkMapping, type Delimiter } from "../../core/import/index.ts";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import { delimiterWords } from "../words/columns.ts";
import { mappingWords } from "../words/list-problems.ts";
import { ColumnRow } from "./ColumnRow.tsx";
import { choiceOf, mappingWith } from "./column-choices.ts";
import type { MappingProps } from "./MappingStep.tsx";

const DELIMITERS = [",", ";", "\t", "|"] as const satisfies readonly Delimiter[];

/** Every column with what it becomes, for a person to look over and confirm. */
export function Mapping({
  proposal,
  memory,
  onUse,
  onDelimiter,
  onClose,
}: MappingProps & { readonly onClose: (() => void) | null }) {
  const { columns, sample, tool } = proposal;
  const [choices, setChoices] = useState<readonly ColumnChoice[]>(() => columns.map(({ choice }) => choice));
  const id = useId();
  const mapping = mappingWith(proposal, choices);
  const checked = checkMapping(mapping);
  const problem = checked.ok ? null : checked.error;
  const change = (place: number, choice: ColumnChoice) =>
    setChoices(choices.map((one, at) => (at === place ? choice : one)));
  return (
    <section class="mapping stack" aria-labelledby={`${id}-head`}>
      <div class="row apart">
        <h2 id={`${id}-head`}>{t("people_columns_title")}</h2>
        <label class="parted">
          <span class="soft small">{t("people_columns_delimiter")}</span>
          <select
            value={proposal.delimiter}
            onChange={({ currentTarget }) => {
              const chosen = DELIMITERS.find((one) => one === currentTarget.value);
              if (chosen) onDelimiter(chosen);
            }}
          >
            {DELIMITERS.map((one) => (
              <option key={one} value={one} dir="auto">
                {delimiterWords(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {memory.kind === "does-not-fit" && <p class="problem">{mappingWords(memory.problem)}</p>}
      <table class="columns">
        <thead>
          <tr>
            <th scope="col">{t("people_columns_column")}</th>
            <th scope="col">{t("people_columns_becomes")}</th>
            {sample.map((_, row) => (
              <th key={row} scope="col" class="sample">
                {t("people_columns_person", { number: row + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, place) => (
            <ColumnRow
              key={place}
              place={place}
              column={column}
              choice={choices[place] ?? column.choice}
              samples={sample.map((cells) => cells[place] ?? "")}
              tool={tool}
              problem={problem?.columns.some((one) => one.place === place) ? mappingWords(problem) : null}
              onRole={(role) => change(place, choiceOf(role, place, choices, columns))}
              onName={(name) => change(place, { role: "extra", name })}
            />
          ))}
        </tbody>
      </table>
      {problem && problem.columns.length === 0 && (
        <p class="problem" role="status">
          {mappingWords(problem)}
        </p>
      )}
      <div class="row">
        <Act
          class="main"
          idle={problem !== null}
          onAct={() => {
            onUse(mapping);
            onClose?.();
          }}
        >
          {t("people_columns_use")}
        </Act>
        {onClose && <Act onAct={onClose}>{t("people_columns_leave")}</Act>}
        <span class="soft small">{t("people_columns_remembered")}</span>
      </div>
    </section>
  );
}
