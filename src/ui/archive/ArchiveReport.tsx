import type { ImportReport } from "../../app/archive/report.ts";
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
      {aside && (
        <p>
          <strong>Set aside from your lists:</strong> {aside}.
        </p>
      )}
      {wordings && wordings.length > 0 && (
        <section class="stack">
          <h3>Your wordings and how they did</h3>
          <ul class="wordings">
            {wordings.map((wording) => (
              <li key={wording.text}>
                <p class={wording.text === "" ? "note blank" : "note"}>
                  {wording.text === "" ? "No note" : wording.text}
                </p>
                <p class="small">{tallyWords(wording)}</p>
              </li>
            ))}
          </ul>
          {otherNotes && otherNotes.sent > 0 && (
            <p class="small soft">Notes written once: {tallyWords(otherNotes)}</p>
          )}
        </section>
      )}
      <Unmatched report={report} />
      <p class="soft small">{filesWords(report)}</p>
    </div>
  );
}
