import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Overview } from "../../app/views.ts";
import { t } from "../i18n/language.ts";
import { nextUpOf } from "../panel/next-up.ts";
import { Act } from "../parts/Act.tsx";
import { InFlight } from "../today/InFlight.tsx";
import { nextTitle, waitWords } from "../words/panel.ts";
import { stepName } from "../words/welcome-steps.ts";
import type { Moment } from "../words/when.ts";
import type { Step } from "./steps.ts";

export interface EndStepProps {
  readonly overview: Overview;
  readonly moment: Moment;
  /** Steps that were passed over. */
  readonly left: readonly Step[];
  readonly actions: Actions;
  readonly onStep: (step: Step) => void;
  /** Opens the side panel; gives whether it did. */
  readonly openPanel: () => Promise<boolean>;
}

/** What comes next by itself, where to find everything, and what was passed over. */
export function EndStep({ overview, actions, moment, left, onStep, openPanel }: EndStepProps) {
  const [noPanel, setNoPanel] = useState(false);
  const next = nextUpOf(overview, moment.now);
  const out = overview.inFlight;
  return (
    <>
      {next && next.kind !== "nobody" && (
        <section class="notice calm" aria-labelledby="welcome-next">
          <h2 id="welcome-next">{nextTitle(next)}</h2>
          <p>{waitWords(next, moment)}</p>
        </section>
      )}
      {out && <InFlight entry={out} actions={actions} />}
      <ul class="marked">
        <li>{t("welcome_end_pin")}</li>
        <li>{t("welcome_end_review")}</li>
        <li>{t("welcome_end_settings")}</li>
      </ul>
      <div class="row step-foot">
        <Act class={out ? "" : "main"} onAct={() => void openPanel().then((opened) => setNoPanel(!opened))}>
          {t("welcome_end_panel")}
        </Act>
        <a href="#review">{t("welcome_end_today")}</a>
        <a href="#add">{t("welcome_end_add")}</a>
        <a href="#write">{t("welcome_end_write")}</a>
      </div>
      {noPanel && <p role="status">{t("welcome_end_no_panel")}</p>}
      {left.length > 0 && (
        <section class="stack" aria-labelledby="welcome-left">
          <h2 id="welcome-left">{t("welcome_end_left")}</h2>
          <ul class="row">
            {left.map((step) => (
              <li key={step}>
                <Act onAct={() => onStep(step)}>{stepName(step)}</Act>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
