import { useId } from "preact/hooks";
import { rich, t } from "../i18n/language.ts";
import { strong as b } from "../parts/tags.tsx";

export interface ChooseArchiveProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** After a file that could not be used: the way to the archive is known. */
  readonly again?: boolean;
}

/** How to get the archive, and the choice of its files. */
export function ChooseArchive({ onFiles, again = false }: ChooseArchiveProps) {
  const id = useId();
  return (
    <div class="stack">
      {!again && (
        <ol class="steps">
          <li>{rich("page_archive_step_settings", { b })}</li>
          <li>{rich("page_archive_step_tick", { b })}</li>
          <li>{t("page_archive_step_download")}</li>
        </ol>
      )}
      <div class="field">
        <label for={id}>{again ? t("page_archive_choose_again") : t("page_archive_choose")}</label>
        <input
          id={id}
          type="file"
          multiple
          accept=".zip,.csv,application/zip,text/csv"
          aria-describedby={`${id}-why`}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            if (files.length > 0) onFiles(files);
          }}
        />
        <p id={`${id}-why`} class="why">
          {t("page_archive_only_two_opened")}
        </p>
      </div>
    </div>
  );
}
