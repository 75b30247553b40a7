import { useId, useState } from "preact/hooks";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";
import type { Adding } from "./adding.ts";

export interface FileSourceProps {
  readonly adding: Adding;
  /** Leads to where LinkedIn's own archive, a zip, is read. */
  readonly onArchive: (() => void) | undefined;
}

const isZip = ({ name, type }: File): boolean => /\.zip$/i.test(name) || type === "application/zip";

/** A file: a list of one's own, an export of another tool, a saved spreadsheet. */
export function FileSource({ adding, onArchive }: FileSourceProps) {
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const take = (file: File) => {
    setRefused(null);
    if (!isZip(file)) {
      adding.listings.file.open({ kind: "file", file });
      return;
    }
    adding.listings.file.close();
    setRefused(file.name);
  };
  return (
    <div class="stack">
      <div class="field">
        <label for={id}>{t("people_file")}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.tab,.txt,.zip,.xlsx,.xls,.ods,text/csv,text/tab-separated-values,text/plain"
          aria-describedby={`${id}-why`}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) take(chosen);
            // The same file, saved once more, is a change too.
            event.currentTarget.value = "";
          }}
        />
        <p id={`${id}-why`} class="why">
          {t("people_file_why")}
        </p>
      </div>
      {refused !== null && (
        <div class="row" role="alert">
          <p class="problem">{t("people_file_zip", { name: refused })}</p>
          {onArchive && <Act onAct={onArchive}>{t("people_file_to_archive")}</Act>}
        </div>
      )}
    </div>
  );
}
