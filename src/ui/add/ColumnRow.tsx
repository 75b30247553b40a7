import { useId } from "preact/hooks";
import type { ColumnChoice, ProposedColumn } from "../../core/import/index.ts";
import { typedDir } from "../i18n/direction.ts";
import { rich, t } from "../i18n/language.ts";
import { ROLES, type Role, roleWords, whyWords } from "../words/columns.ts";
import { columnName } from "../words/list-problems.ts";

export interface ColumnRowProps {
  /** From 0. */
  readonly place: number;
  readonly column: ProposedColumn;
  readonly choice: ColumnChoice;
  /** What stands in it for the first people. */
  readonly samples: readonly string[];
  readonly tool: string | null;
  readonly problem: string | null;
  readonly onRole: (role: Role) => void;
  readonly onName: (name: string) => void;
}

/** The same for everyone, and longer than the rest. */
const SITE = /^https?:\/\/(?:[a-z]+\.)?linkedin\.com(?=\/)/i;

/** One column of the list: its header, what it becomes and why, and what stands in it. */
export function ColumnRow({ place, column, choice, samples, tool, problem, onRole, onName }: ColumnRowProps) {
  const id = useId();
  const header = columnName({ place, header: column.header });
  const isChanged = choice !== column.choice;
  const isUnsure = column.unsure && !isChanged;
  const why = whyWords(column, tool, isChanged);
  const described = problem === null ? `${id}-why` : `${id}-why ${id}-problem`;
  const control = {
    "aria-describedby": described,
    "aria-invalid": problem === null ? undefined : true,
  } as const;
  return (
    <tr class={isUnsure ? "unsure" : choice.role === "ignored" ? "unused" : undefined}>
      <th scope="row" dir="auto">
        {header}
      </th>
      <td class="becomes">
        <select
          {...control}
          aria-label={t("people_column_becomes", { header })}
          value={choice.role}
          onChange={({ currentTarget }) => {
            const chosen = ROLES.find((role) => role === currentTarget.value);
            if (chosen) onRole(chosen);
          }}
        >
          {ROLES.filter((role) => role !== "id" || column.choice.role === "id").map((role) => (
            <option key={role} value={role}>
              {roleWords(role)}
            </option>
          ))}
        </select>
        {choice.role === "extra" && (
          <label class="placeholder-name">
            <span class="soft small">{t("people_column_in_note")}</span>
            <input
              {...control}
              type="text"
              aria-label={t("people_column_placeholder", { header })}
              spellcheck={false}
              value={choice.name}
              dir={typedDir(choice.name)}
              onInput={({ currentTarget }) => onName(currentTarget.value.trim())}
            />
          </label>
        )}
        <p id={`${id}-why`} class="why">
          {isUnsure ? <Unsure why={why} /> : why}
        </p>
        {problem && (
          <p id={`${id}-problem`} class="problem">
            {problem}
          </p>
        )}
      </td>
      {samples.map((sample, row) => (
        <td key={row} class="sample" dir="auto">
          {sample.replace(SITE, "")}
        </td>
      ))}
    </tr>
  );
}

function Unsure({ why }: { readonly why: string }) {
  if (why === "") return <strong>{t("people_column_unsure")}</strong>;
  return <>{rich("people_column_unsure_why", { b: (parts) => <strong>{parts}</strong>, why })}</>;
}
