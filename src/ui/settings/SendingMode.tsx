import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import { type Settings, withdrawingModeOf } from "../../core/settings/settings.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { fullDate } from "../words/when.ts";
import { STATEMENT_VERSION, statement } from "./statement.ts";

export interface SendingModeProps {
  readonly settings: Settings;
  readonly zone: string;
  readonly actions: Actions;
}

/** Who presses Send. The extension only after a plain statement was read and agreed to. */
export function SendingMode({ settings, zone, actions }: SendingModeProps) {
  const runner = useRunner();
  const [reading, setReading] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [refused, setRefused] = useState(false);
  const on = settings.sendingMode === "hands-free";
  const outdated = on && settings.handsFree?.statementVersion !== STATEMENT_VERSION;
  const turn = (mode: "assisted" | "hands-free") =>
    void runner.run(
      () => actions.setSendingMode(mode, mode === "hands-free" ? STATEMENT_VERSION : null),
      (result) => {
        setRefused(!result.ok);
        if (!result.ok) return;
        setReading(false);
        setAgreed(false);
      },
    );
  return (
    <section class="stack" aria-labelledby="mode-title">
      <h2 id="mode-title">{t("page_mode")}</h2>
      <p>
        {on ? t("page_mode_extension_sends") : t("page_mode_you_send")}{" "}
        {withdrawingModeOf(settings) === "hands-free"
          ? t("page_mode_extension_withdraws")
          : t("page_mode_you_withdraw")}
      </p>
      {on && settings.handsFree && (
        <p class="soft">{t("page_mode_agreed_on", { date: fullDate(settings.handsFree.agreedAt, zone) })}</p>
      )}
      {outdated && <p class="notice calm">{t("page_mode_outdated")}</p>}
      {on && (
        <div class="row">
          <Act idle={runner.busy.value} onAct={() => turn("assisted")}>
            {t("page_mode_turn_off")}
          </Act>
        </div>
      )}
      <details class="statement" open={reading} onToggle={(event) => setReading(event.currentTarget.open)}>
        <summary>
          {!on
            ? t("page_mode_let_send")
            : outdated
              ? t("page_mode_let_withdraw")
              : t("page_mode_what_you_agreed_to")}
        </summary>
        <div class="stack">
          {statement().map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {(!on || outdated) && (
            <>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={agreed}
                  onChange={(event) => setAgreed(event.currentTarget.checked)}
                />
                <span>{t("page_mode_have_read")}</span>
              </label>
              <div class="row">
                <Act idle={!agreed || runner.busy.value} onAct={() => turn("hands-free")}>
                  {on ? t("page_mode_let_both") : t("page_mode_let_send")}
                </Act>
              </div>
            </>
          )}
        </div>
      </details>
      {refused && (
        <p class="problem" role="alert">
          {t("page_mode_not_agreed")}
        </p>
      )}
      <ActionFailure problem={runner.problem.value} />
    </section>
  );
}
