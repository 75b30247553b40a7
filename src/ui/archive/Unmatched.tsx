import type { ImportReport } from "../../app/archive/report.ts";
import { t } from "../i18n/language.ts";
import { unmatchedWords } from "../words/archive.ts";
import { remarkWords } from "../words/archive-reading.ts";
import { figureOf, listed } from "../words/count.ts";

/** The first of a group, and how many further ones there are. */
function namesOf({ first, count }: ImportReport["unmatched"][number]): string {
  const names = listed(
    first.map(({ fullName }) => (fullName === "" ? t("page_archive_nameless") : fullName)),
  );
  const more = count - first.length;
  return more > 0 ? t("page_archive_and_more", { names, count: more }) : names;
}

/** What could not be told and why, with the first names behind a fold; and rows left out. */
export function Unmatched({ report }: { readonly report: ImportReport }) {
  const { unmatched, remarks } = report;
  const count = unmatched.reduce((sum, group) => sum + group.count, 0);
  if (count === 0 && remarks.length === 0) return null;
  return (
    <section class="stack">
      {count > 0 && (
        <>
          <h3>{t("page_archive_unmatched", { count })}</h3>
          <ul class="stack unmatched">
            {unmatched.map((group) => (
              <li key={group.reason}>
                <details>
                  <summary>
                    <span class="figure">{figureOf(group.count)}</span> {unmatchedWords(group.reason)}
                  </summary>
                  <p class="soft small">{namesOf(group)}</p>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
      {remarks.map(remarkWords).map((words) => (
        <p key={words} class="problem">
          {words}
        </p>
      ))}
    </section>
  );
}
