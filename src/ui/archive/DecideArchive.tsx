import type { ImportReport } from "../../app/archive/report.ts";
import { rich, t } from "../i18n/language.ts";
import { strong as b } from "../parts/tags.tsx";
import { acceptedWords, effects, filesWords, setAsideWords } from "../words/archive.ts";
import { Unmatched } from "./Unmatched.tsx";

export interface DecideArchiveProps {
  readonly report: ImportReport;
  readonly account: string | null;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What would happen, whose archive it is, and the yes to it. */
export function DecideArchive({ report, account, onYes, onNo }: DecideArchiveProps) {
  const aside = setAsideWords(report);
  return (
    <div class="stack">
      <div role="status">
        <h2>{t("page_archive_read")}</h2>
      </div>
      <p class="soft small">{filesWords(report)}</p>
      <p>{acceptedWords(report)}</p>
      <dl class="effects">
        {effects(report).map(({ figure, words }) => (
          <div key={words}>
            <dt>{figure}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {aside && (
        <p>
          {rich("page_archive_set_aside", { b, people: aside })} {t("page_archive_approvals_void")}
        </p>
      )}
      <Unmatched report={report} />
      <div class="notice calm">
        <p>
          {account === null
            ? rich("page_archive_whose_unknown", { b })
            : rich("page_archive_whose", { b, account })}
        </p>
        <p class="soft small">{t("page_archive_not_taken_back")}</p>
        <div class="row">
          <button type="button" class="main" onClick={onYes}>
            {t("page_archive_yes")}
          </button>
          <button type="button" onClick={onNo}>
            {t("page_archive_no")}
          </button>
        </div>
      </div>
    </div>
  );
}
