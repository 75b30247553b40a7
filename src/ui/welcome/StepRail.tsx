import { t } from "../i18n/language.ts";
import { stepName } from "../words/welcome-steps.ts";
import { type Done, isDone, isOpen, STEPS, type Step } from "./steps.ts";

export interface StepRailProps {
  /** Null: all are behind one. */
  readonly shown: Step | null;
  readonly done: Done;
  readonly passed: ReadonlySet<Step>;
  readonly onStep: (step: Step) => void;
}

/** The steps, each with whether it is done; any that makes sense now can be gone to. */
export function StepRail({ shown, done, passed, onStep }: StepRailProps) {
  const place = shown === null ? STEPS.length : STEPS.indexOf(shown);
  const left = STEPS.filter((step) => !isDone(step, done, passed)).length;
  return (
    <nav class="step-rail" aria-label={t("welcome_steps")}>
      <p class="small soft">
        {shown === null
          ? left === 0
            ? t("welcome_all_steps", { count: STEPS.length })
            : t("welcome_some_steps", { count: left })
          : t("welcome_step_of", { step: place + 1, count: STEPS.length })}
      </p>
      <ol>
        {STEPS.map((step) => {
          const isBehind = isDone(step, done, passed);
          const mark = isBehind ? "done" : step === shown ? "now" : "open";
          return (
            <li key={step} class={mark}>
              <button
                type="button"
                aria-current={step === shown ? "step" : undefined}
                aria-disabled={isOpen(step, done) ? undefined : "true"}
                onClick={() => isOpen(step, done) && onStep(step)}
              >
                <span>{stepName(step)}</span>
                {isBehind && <span class="hidden-text">{t("welcome_step_done")}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
