import { useState } from "preact/hooks";
import { t } from "../i18n/language.ts";
import type { ChartTable } from "./table.ts";
import { usePrinting } from "./use-printing.ts";

export interface ChartTableViewProps {
  readonly table: () => ChartTable;
  readonly caption: string;
}

/**
 * The figures themselves, folded away until asked for; printed in full. Made only then: a year of days is
 * thousands of cells that the drawings would wait for.
 */
export function ChartTableView({ table, caption }: ChartTableViewProps) {
  const [isOpen, setOpen] = useState(false);
  const isPrinting = usePrinting();
  return (
    <details class="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("dashboard_as_table")}</summary>
      {(isOpen || isPrinting) && <Figures table={table()} caption={caption} />}
    </details>
  );
}

interface FiguresProps {
  readonly table: ChartTable;
  readonly caption: string;
}

function Figures({ table: { columns, rows }, caption }: FiguresProps) {
  const [head, ...others] = columns;
  return (
    // Long tables move by themselves, so that the page stays short; the keyboard must reach what moves.
    <div class="chart-table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {others.map((column, place) => (
              <th key={column} scope="col" class={rows[0]?.[place + 1]?.isText && "words"}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{first?.shown}</th>
              {cells.map((cell, column) => (
                <td key={column} class={cell.isText && "words"} data-label={others[column]}>
                  {cell.shown}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
