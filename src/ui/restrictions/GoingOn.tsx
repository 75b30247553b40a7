import type { Actions } from "../../app/actions.ts";
import type { RestrictionsView } from "../../app/restrictions/view.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { useRunner } from "../live/runner.ts";
import { Act } from "../parts/Act.tsx";
import { ActionFailure } from "../parts/Problem.tsx";
import { paceWords } from "../words/restriction-page.ts";
import { clockTime, dayWords, type Moment, spanWords, untilWords } from "../words/when.ts";

interface StepProps {
  readonly state: "done" | "now" | "later";
  readonly name: string;
  readonly children: preact.ComponentChildren;
}

const STATE_NAMES: Readonly<Record<StepProps["state"], MessageKey>> = {
  done: "restrictions_step_done",
  now: "restrictions_step_now",
  later: "restrictions_step_later",
};

function Step({ state, name, children }: StepProps) {
  return (
    <li class={`step ${state}`} aria-current={state === "now" ? "step" : undefined}>
      <h3>
        {name} <span class="soft">{t(STATE_NAMES[state])}</span>
      </h3>
      {children}
    </li>
  );
}

export interface GoingOnProps {
  readonly event: RestrictionEvent;
  readonly view: RestrictionsView;
  readonly actions: Actions;
  readonly moment: Moment;
}

/** The three things that going on takes, where they stand, and the pace after them (I4). */
export function GoingOn({ event, view, actions, moment }: GoingOnProps) {
  const runner = useRunner();
  const { now, zone } = moment;
  const waiting = event.cooldownUntil > now;
  const until = untilWords(event.cooldownUntil, now, zone);
  const confirmed = event.confirmedAt !== null;
  const hasWait = event.cooldownUntil > event.at;
  return (
    <section class="stack" aria-labelledby="going-on-title">
      <h2 id="going-on-title">{t("restrictions_steps_title")}</h2>
      <ol class="steps">
        <Step state={waiting ? "now" : "done"} name={t("restrictions_wait_title")}>
          <p>
            {waiting
              ? t("restrictions_wait_runs", { until, span: spanWords(event.cooldownUntil - now) })
              : hasWait
                ? t("restrictions_wait_over_since", {
                    day: dayWords(event.cooldownUntil, now, zone),
                    time: clockTime(event.cooldownUntil, zone),
                  })
                : t("restrictions_wait_none")}
          </p>
        </Step>
        <Step state={confirmed ? "done" : waiting ? "later" : "now"} name={t("restrictions_word_title")}>
          <p>{confirmed ? t("restrictions_word_given") : t("restrictions_word_missing")}</p>
          {!confirmed && (
            <div class="row">
              <Act
                class={waiting ? undefined : "main"}
                idle={waiting || runner.busy.value}
                aria-describedby={waiting ? "word-wait" : undefined}
                onAct={() => void runner.run(() => actions.confirmRestriction(event.id))}
              >
                {t("restrictions_word_give")}
              </Act>
              {waiting && (
                <span id="word-wait" class="small soft">
                  {t("restrictions_word_from", { until })}
                </span>
              )}
            </div>
          )}
        </Step>
        <Step state={confirmed ? "now" : "later"} name={t("restrictions_look_title")}>
          {confirmed && view.checkFailed ? (
            <>
              <p>{t("restrictions_look_failed")}</p>
              <div class="row">
                <Act
                  class="main"
                  idle={runner.busy.value}
                  onAct={() => void runner.run(actions.checkSentAgain)}
                >
                  {t("restrictions_look_again")}
                </Act>
              </div>
            </>
          ) : (
            <p>{confirmed ? t("restrictions_look_next") : t("restrictions_look_later")}</p>
          )}
        </Step>
      </ol>
      <ActionFailure problem={runner.problem.value} />
      <p>
        <strong>{t("restrictions_then_slowly")}</strong> {paceWords(view.pace, event)}
      </p>
    </section>
  );
}
