import { SUPPORT_SENTENCES } from "../../core/advice/index.ts";
import type { ProfileFinding } from "../../core/profile/finding.ts";
import { PART_NAMES, STATE_NAMES } from "../words/profile.ts";
import { fullDate, type Moment } from "../words/when.ts";

interface FindingsProps {
  readonly findings: readonly ProfileFinding[];
  readonly moment: Moment;
}

function OneFinding({ found, moment }: { readonly found: ProfileFinding; readonly moment: Moment }) {
  const { part, state, message, todo, wordings, reason, support, readAt } = found;
  const id = `finding-${part}`;
  return (
    <li class={`finding ${state}`}>
      <h3 id={id}>{PART_NAMES[part]}</h3>
      <p class="finding-state">{STATE_NAMES[state]}</p>
      <div class="stack tight">
        <p>{message}</p>
        {wordings.length > 0 && (
          <ul class="found-wordings">
            {wordings.map((wording) => (
              <li key={`${wording.message} ${wording.reason}`}>
                {wording.message} <span class="soft">{wording.reason}</span>
              </li>
            ))}
          </ul>
        )}
        {todo && <p class="todo">{todo}</p>}
        {readAt !== null && (
          <p class="soft small">
            As read on {fullDate(readAt, moment.zone)}; the last time it could not be read.
          </p>
        )}
        <details class="small">
          <summary aria-describedby={id}>Why</summary>
          <p>{reason}</p>
          <p class="soft">{SUPPORT_SENTENCES[support]}</p>
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
