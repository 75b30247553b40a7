import { useState } from "preact/hooks";
import type { Delimiter, Mapping, Proposal } from "../../core/import/index.ts";
import { t } from "../i18n/language.ts";
import { later, useModule } from "../live/use-module.ts";
import { Act } from "../parts/Act.tsx";
import type { Memory } from "./listing.ts";

export interface MappingProps {
  readonly proposal: Proposal;
  readonly memory: Memory;
  readonly onUse: (mapping: Mapping) => void;
  readonly onDelimiter: (delimiter: Delimiter) => void;
}

export interface MappingStepProps extends MappingProps {
  /** False: nobody can be read, or each row was read by itself, before somebody chooses. */
  readonly byColumns: boolean;
  /** The list gives nobody as it is: the step is open and must be answered. */
  readonly isNeeded: boolean;
}

/** Whether the columns must be looked at before anybody is added. */
export const isUnsure = ({ columns }: Proposal, memory: Memory): boolean =>
  memory.kind === "does-not-fit" || (memory.kind === "none" && columns.some(({ unsure }) => unsure));

function foldedWords({ columns, tool }: Proposal, memory: Memory, byColumns: boolean): string {
  if (!byColumns) return t("people_columns_each_row");
  const count = columns.filter(({ choice }) => choice.role !== "ignored").length;
  if (memory.kind === "applied") return t("people_columns_read_as_chosen", { count });
  return tool === null
    ? t("people_columns_read", { count })
    : t("people_columns_read_as_tool", { count, tool });
}

/** What each column becomes: one line while all is sure, else a table to look over and confirm. */
export function MappingStep(props: MappingStepProps) {
  const { proposal, memory, byColumns, isNeeded } = props;
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && !isNeeded && !(byColumns && isUnsure(proposal, memory))) {
    return (
      <p class="row columns-line">
        <span>{foldedWords(proposal, memory, byColumns)}</span>
        <Act class="plain" onAct={() => setOpen(true)}>
          {byColumns ? t("people_columns_change") : t("people_columns_choose")}
        </Act>
      </p>
    );
  }
  return <Columns {...props} onClose={isOpen && !isNeeded ? () => setOpen(false) : null} />;
}

const MAPPING = later(() => import("./Mapping.tsx"));

/** The table brings the import's own checks along: loaded when somebody looks at it. */
function Columns(props: MappingProps & { readonly onClose: (() => void) | null }) {
  const loaded = useModule(MAPPING);
  if (loaded.state === "ready") return <loaded.module.Mapping {...props} />;
  return <p role="status">{loaded.state === "failed" ? loaded.message : t("people_columns_opening")}</p>;
}
