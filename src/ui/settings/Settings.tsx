import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { Overview } from "../../app/views.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { Instant } from "../../core/shared/time.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { sumOf } from "../words/forecast.ts";
import { NextTwoWeeks } from "./NextTwoWeeks.tsx";
import { PolicyForm } from "./PolicyForm.tsx";
import { hasEdits, NO_EDITS, type PolicyEdits, usablePolicy } from "./policy-edits.ts";
import { SendingMode } from "./SendingMode.tsx";
import { useForecast } from "./use-forecast.ts";

export interface SettingsProps {
  readonly overview: Pick<Overview, "settings" | "snapshot" | "counts">;
  readonly policy: Policy;
  readonly now: Instant;
  readonly edits: Signal<PolicyEdits>;
  readonly actions: Actions;
  /** The page's heading; left out where the place has its name elsewhere. */
  readonly title?: string;
  /** What else is set where there is room for it. */
  readonly children?: ComponentChildren;
}

/** Who presses Send, how fast, when, with which account. */
export function Settings({ overview, policy, now, edits, actions, title, children }: SettingsProps) {
  const { settings } = overview;
  const ahead = useRef<HTMLHeadingElement>(null);
  const runner = useRunner();
  const [saved, setSaved] = useState(false);
  const changed = hasEdits(edits.value);
  const usable = usablePolicy(policy, edits.value);
  const forecast = useForecast(overview, policy, usable.ok ? usable.value : null, now);
  return (
    <div class="middle">
      <main class="popup-body" aria-label={t("page_settings")}>
        {title && <h1 class="title">{title}</h1>}
        <SendingMode settings={settings} zone={policy.zone} actions={actions} />
        <div class="pace">
          <PolicyForm
            id="policy"
            policy={policy}
            edits={edits}
            actions={actions}
            runner={runner}
            now={now}
            onSaved={() => setSaved(true)}
          />
          {forecast && <NextTwoWeeks forecast={forecast} stale={!usable.ok} now={now} title={ahead} />}
        </div>
        {children}
      </main>
      <footer class="popup-foot">
        <div class="row apart">
          <div class="foot-words">
            {forecast?.days.ok && (
              <button
                type="button"
                class="plain small to-ahead"
                onClick={() => {
                  ahead.current?.scrollIntoView({ block: "start" });
                  ahead.current?.focus();
                }}
              >
                {t("page_ahead_sum", { count: sumOf(forecast.days.value) })}
              </button>
            )}
            <p role="status" class="soft small">
              {changed ? t("page_settings_not_saved") : saved ? t("page_settings_saved") : ""}
            </p>
          </div>
          <div class="row">
            {changed && (
              <Act
                onAct={() => {
                  edits.value = NO_EDITS;
                }}
              >
                {t("page_settings_put_back")}
              </Act>
            )}
            <Act type="submit" form="policy" class="main" idle={!changed || runner.busy.value}>
              {t("page_settings_save")}
            </Act>
          </div>
        </div>
      </footer>
    </div>
  );
}
