import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";

const LINES: readonly (readonly [MessageKey, MessageKey])[] = [
  ["welcome_line_write", "welcome_line_write_text"],
  ["welcome_line_yes", "welcome_line_yes_text"],
  ["welcome_line_pace", "welcome_line_pace_text"],
];

export interface HelloStepProps {
  readonly onBegin: () => void;
  readonly onSkipAll: () => void;
}

/** What it does in three lines, and LinkedIn's rules plainly. */
export function HelloStep({ onBegin, onSkipAll }: HelloStepProps) {
  return (
    <>
      <ol class="welcome-lines">
        {LINES.map(([title, text]) => (
          <li key={title}>
            <strong>{t(title)}</strong> <span>{t(text)}</span>
          </li>
        ))}
      </ol>
      <section class="notice" aria-labelledby="welcome-rules">
        <h2 id="welcome-rules">{t("welcome_rules")}</h2>
        <p>{t("welcome_rules_say")}</p>
        <p>{t("welcome_rules_so")}</p>
        <p>{t("welcome_rules_no_promise")}</p>
      </section>
      <p class="soft">{t("welcome_private")}</p>
      <div class="row step-foot">
        <Act class="main" onAct={onBegin}>
          {t("welcome_begin")}
        </Act>
        <Act class="plain" onAct={onSkipAll}>
          {t("welcome_skip_all")}
        </Act>
      </div>
    </>
  );
}
