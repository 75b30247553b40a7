import type { ImportReport } from "../../app/archive/report.ts";
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
        <h2>Read, and nothing kept yet</h2>
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
          <strong>Set aside from your lists:</strong> {aside}. Approvals of these are void.
        </p>
      )}
      <Unmatched report={report} />
      <div class="notice calm">
        {account === null ? (
          <p>
            <strong>Is this the archive of the account you invite with?</strong> No account was recognised
            yet, so nobody else can tell.
          </p>
        ) : (
          <p>
            <strong>Is this the archive of {account}?</strong> That is the account recognised here. Another
            account's invitations would count for its caps.
          </p>
        )}
        <p class="soft small">
          It can't be taken back piece by piece: what is sent and counted afterwards builds on it. Deleting
          everything under People takes it out.
        </p>
        <div class="row">
          <button type="button" class="main" onClick={onYes}>
            Yes, bring it in
          </button>
          <button type="button" onClick={onNo}>
            No, leave it
          </button>
        </div>
      </div>
    </div>
  );
}
