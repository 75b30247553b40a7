import type { ComponentChildren } from "preact";
import { t } from "../i18n/language.ts";
import { Act } from "../parts/Act.tsx";

export interface StepFootProps {
  /** The step's own button. */
  readonly children?: ComponentChildren;
  /** Left out where the step's own button is the way on. */
  readonly onSkip?: () => void;
}

/** What ends a step: its button, and the way past it. */
export function StepFoot({ children, onSkip }: StepFootProps) {
  return (
    <div class="row step-foot">
      {children}
      {onSkip && (
        <Act class="plain" onAct={onSkip}>
          {t("welcome_skip")}
        </Act>
      )}
    </div>
  );
}
