import { useId, useState } from "preact/hooks";
import type { Adding } from "./adding.ts";

export interface FileSourceProps {
  readonly adding: Adding;
  /** Takes LinkedIn's own archive, a zip; null: it can't be read here. */
  readonly onArchive: ((file: File) => void) | null;
}

const isZip = ({ name, type }: File): boolean => /\.zip$/i.test(name) || type === "application/zip";

const NO_ARCHIVE =
  "LinkedIn's archive can't be read here. Unpack it and choose a list of people to invite; what it tells of your connections is not used yet.";

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
    if (onArchive) onArchive(file);
    else setRefused(file.name);
  };
  return (
    <div class="stack">
      <div class="field">
        <label for={id}>A CSV file</label>
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
          It needs a column with LinkedIn addresses; what the others are you can choose. The file is read here
          and goes nowhere.
        </p>
      </div>
      {refused !== null && (
        <p class="problem" role="alert">
          “{refused}”: {NO_ARCHIVE}
        </p>
      )}
    </div>
  );
}
