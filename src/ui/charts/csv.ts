import { csvHead, csvRows } from "../../core/export/csv.ts";
import { together } from "../i18n/direction.ts";
import type { ChartTable } from "./table.ts";

/** The table as a file a spreadsheet opens; what could be taken for a formula is marked. */
export const csvOf = ({ columns, rows }: ChartTable): readonly string[] => [
  csvHead(columns.map(together)),
  csvRows(rows.map((cells) => cells.map(({ plain }) => together(plain)))),
];
