import type { Progress } from "../../core/archive/index.ts";
import { t } from "../i18n/language.ts";
import { doingWords } from "../words/archive-reading.ts";

export interface ReadingArchiveProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far it is, and the way out of it. */
export function ReadingArchive({ progress, onCancel }: ReadingArchiveProps) {
  const writes = progress.done === 1;
  return (
    <div class="reading">
      <p role="status">{doingWords(progress.doing)}</p>
      {writes ? (
        <progress aria-label={t("page_archive_bringing_in")} />
      ) : (
        <progress aria-label={t("page_archive_reading")} max={1} value={progress.done} />
      )}
      <div class="row">
        <button type="button" onClick={onCancel}>
          {t("page_archive_cancel")}
        </button>
        <span class="soft small">{t("page_archive_cancel_keeps_nothing")}</span>
      </div>
    </div>
  );
}
