import type { Signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { Settings as SettingsRow } from "../../core/settings/settings.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { PolicyForm } from "./PolicyForm.tsx";
import { hasEdits, NO_EDITS, type PolicyEdits } from "./policy-edits.ts";
import { SendingMode } from "./SendingMode.tsx";

export interface SettingsProps {
  readonly settings: SettingsRow;
  readonly policy: Policy;
  readonly edits: Signal<PolicyEdits>;
  readonly actions: Actions;
}

/** Who presses Send, how fast, when, with which account. */
export function Settings({ settings, policy, edits, actions }: SettingsProps) {
  const runner = useRunner();
  const [saved, setSaved] = useState(false);
  const changed = hasEdits(edits.value);
  return (
    <div class="middle">
      <main class="popup-body" aria-label="Settings">
        <SendingMode settings={settings} zone={policy.zone} actions={actions} />
        <PolicyForm
          id="policy"
          policy={policy}
          edits={edits}
          actions={actions}
          runner={runner}
          onSaved={() => setSaved(true)}
        />
      </main>
      <footer class="popup-foot">
        <div class="row apart">
          <p role="status" class="soft">
            {changed ? "Not saved yet" : saved ? "Saved" : ""}
          </p>
          <div class="row">
            {changed && (
              <Act
                onAct={() => {
                  edits.value = NO_EDITS;
                }}
              >
                Put back
              </Act>
            )}
            <Act type="submit" form="policy" class="main" idle={!changed || runner.busy.value}>
              Save
            </Act>
          </div>
        </div>
      </footer>
    </div>
  );
}
