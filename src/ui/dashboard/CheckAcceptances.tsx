import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { people } from "../words/count.ts";

type Checked = { readonly accepted: number; readonly read: number } | null;

function checkedWords(checked: Checked): string {
  if (checked === null)
    return "LinkedIn's list of connections could not be read. See that you are signed in, then try again.";
  const { accepted, read } = checked;
  const found = accepted === 0 ? "Nobody new said yes" : `${people(accepted)} said yes`;
  return `${found}; looked at the newest ${people(read)} among your connections.`;
}

/** Opens Connections on LinkedIn, reads the newest, records who accepted. */
export function CheckAcceptances({ actions }: { readonly actions: Actions }) {
  const runner = useRunner();
  const [result, setResult] = useState<{ readonly checked: Checked } | null>(null);
  const busy = runner.busy.value;
  return (
    <section class="stack" aria-labelledby="check-title">
      <h2 id="check-title">Who said yes</h2>
      <p>Opens your connections on LinkedIn in a tab and reads the newest ones.</p>
      <div class="row">
        <Act
          idle={busy}
          onAct={() => void runner.run(actions.checkAcceptances, (checked) => setResult({ checked }))}
        >
          Check acceptances now
        </Act>
      </div>
      <p role="status">{busy ? "Reading …" : result && checkedWords(result.checked)}</p>
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
