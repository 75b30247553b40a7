import type { ProfileFinding } from "../../core/profile/finding.ts";
import { t } from "../i18n/language.ts";
import { partName, stateName } from "../words/profile.ts";
import { factWords, supportWords, whyWords, wordingWords } from "../words/profile-finding.ts";
import { fullDate, type Moment } from "../words/when.ts";
import { wordingReasonWords } from "../words/wording-reason.ts";

interface FindingsProps {
  readonly findings: readonly ProfileFinding[];
  readonly moment: Moment;
}

function OneFinding({ found, moment }: { readonly found: ProfileFinding; readonly moment: Moment }) {
  const { part, state, fact, wordings, support, readAt } = found;
  const { message, todo } = factWords(part, fact);
  const id = `finding-${part}`;
  return (
    <li class={`finding ${state}`}>
      <h3 id={id}>{partName(part)}</h3>
      <p class="finding-state">{stateName(state)}</p>
      <div class="stack tight">
        <p>{message}</p>
        {wordings.length > 0 && (
          <ul class="found-wordings">
            {wordings.map((wording) => (
              <li key={`${wording.rule} ${wording.quoted} ${wording.why}`}>
                {wordingWords(wording)} <span class="soft">{wordingReasonWords(wording.why)}</span>
              </li>
            ))}
          </ul>
        )}
        {todo !== null && <p class="todo">{todo}</p>}
        {readAt !== null && (
          <p class="soft small">{t("pending_profile_as_read_on", { date: fullDate(readAt, moment.zone) })}</p>
        )}
        <details class="small">
          <summary aria-describedby={id}>{t("pending_profile_why")}</summary>
          <p>{whyWords(part)}</p>
          <p class="soft">{supportWords(support)}</p>
        </details>
      </div>
    </li>
  );
}

/** The profile part by part, in the order in which an invitee meets it. */
export function Findings({ findings, moment }: FindingsProps) {
  return (
    <ol class="findings">
      {findings.map((found) => (
        <OneFinding key={found.part} found={found} moment={moment} />
      ))}
    </ol>
  );
}
