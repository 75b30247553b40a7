import type { ImportReport } from "../../app/archive/report.ts";
import { figure, UNMATCHED } from "../words/archive.ts";
import { invitations, listed } from "../words/count.ts";

/** What could not be told and why, with the first names behind a fold; and rows left out. */
export function Unmatched({ report }: { readonly report: ImportReport }) {
  const { unmatched, remarks } = report;
  const count = unmatched.reduce((sum, group) => sum + group.count, 0);
  if (count === 0 && remarks.length === 0) return null;
  return (
    <section class="stack">
      {count > 0 && (
        <>
          <h3>{invitations(count)} without a known acceptance</h3>
          <ul class="stack unmatched">
            {unmatched.map(({ reason, count: many, first }) => (
              <li key={reason}>
                <details>
                  <summary>
                    <span class="figure">{figure(many)}</span> {UNMATCHED[reason]}
                  </summary>
                  <p class="soft small">
                    {listed(
                      first.map(({ fullName }) => (fullName === "" ? "someone without a name" : fullName)),
                    )}
                    {many > first.length && ` and ${figure(many - first.length)} more`}
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
      {remarks.map((message) => (
        <p key={message} class="problem">
          {message}
        </p>
      ))}
    </section>
  );
}
