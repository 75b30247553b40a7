import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { saveFile } from "../live/save-file.ts";
import { Act } from "../parts/Act.tsx";
import type { ChartTable } from "./table.ts";

export interface ChartDeedsProps {
  readonly name: string;
  readonly titleId: string;
  readonly figure: RefObject<HTMLElement | null>;
  readonly table: () => ChartTable;
  /** There is a drawing to be copied. */
  readonly drawn: boolean;
}

type Told =
  | { readonly kind: "copied" | "saved" }
  | { readonly kind: "refused"; readonly picture: Blob }
  | null;

/** Both ways to take a chart along: its picture on the clipboard, its figures as a file. */
export function ChartDeeds({ name, titleId, figure, table, drawn }: ChartDeedsProps) {
  const [told, setTold] = useState<Told>(null);
  const copy = async () => {
    const root = figure.current;
    if (!root) return;
    const [{ paintPage }, { copyPicture }] = await Promise.all([
      import("./paint.ts"),
      import("./copy-picture.ts"),
    ]);
    setTold(await copyPicture(paintPage(root, [...root.querySelectorAll("[data-picture]")])));
  };
  const save = async () => {
    const { csvOf } = await import("./csv.ts");
    saveFile(`${name}.csv`, "text/csv;charset=utf-8", csvOf(table()));
    setTold({ kind: "saved" });
  };
  const keep = (picture: Blob) => {
    saveFile(`${name}.png`, "image/png", [picture]);
    setTold({ kind: "saved" });
  };
  return (
    <div class="chart-deeds">
      <Act class="plain" idle={!drawn} aria-describedby={titleId} onAct={() => void copy()}>
        {t("dashboard_copy_picture")}
      </Act>
      <Act class="plain" aria-describedby={titleId} onAct={() => void save()}>
        {t("dashboard_save_csv")}
      </Act>
      <p role="status" class="small">
        {told?.kind === "copied" && t("dashboard_copied")}
        {told?.kind === "saved" && t("dashboard_saved")}
        {told?.kind === "refused" && t("dashboard_copy_refused")}
      </p>
      {told?.kind === "refused" && (
        <Act class="plain" aria-describedby={titleId} onAct={() => keep(told.picture)}>
          {t("dashboard_save_picture")}
        </Act>
      )}
    </div>
  );
}
