import type { ImportReport } from "../../app/archive/report.ts";
import { rich, t } from "../i18n/language.ts";
import { strong as b } from "../parts/tags.tsx";
import { acceptedWords, effects, filesWords, setAsideWords, tallyWords } from "../words/archive.ts";
import { Unmatched } from "./Unmatched.tsx";

/** What an archive brought, and how its wordings did. */
export function ArchiveReport({ report }: { readonly report: ImportReport }) {
  const aside = setAsideWords(report);
  const { wordings, otherNotes } = report;
  return (
    <div class="stack">
      <p>{acceptedWords(report)}</p>
      <dl class="effects">
        {effects(report).map(({ figure, words }) => (
          <div key={words}>
            <dt>{figure}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {aside && <p>{rich("page_archive_set_aside", { b, people: aside })}</p>}
      {wordings && wordings.length > 0 && (
        <section class="stack">
          <h3>{t("page_archive_wordings")}</h3>
          <ul class="wordings">
            {wordings.map((wording) => (
              <li key={wording.text}>
                <p class={wording.text === "" ? "note blank" : "note"} dir="auto">
                  {wording.text === "" ? t("page_archive_no_note") : wording.text}
                </p>
                <p class="small">{tallyWords(wording)}</p>
              </li>
            ))}
          </ul>
          {otherNotes && otherNotes.sent > 0 && (
            <p class="small soft">{t("page_archive_other_notes", { tally: tallyWords(otherNotes) })}</p>
          )}
        </section>
      )}
      <Unmatched report={report} />
      <p class="soft small">{filesWords(report)}</p>
    </div>
  );
}
