import type { Actions } from "../../app/actions.ts";
import { defaultPolicy } from "../../core/policy/defaults.ts";
import { t } from "../i18n/language.ts";
import { AccountTypeSelect } from "../parts/AccountTypeSelect.tsx";
import { Act } from "../parts/Act.tsx";
import { Days } from "../parts/Days.tsx";
import { Field } from "../parts/Field.tsx";
import { Hours } from "../parts/Hours.tsx";
import { ActionFailure, otherProblems, Problems } from "../parts/Problem.tsx";
import { useSetup } from "../setup/use-setup.ts";
import { type PaceShown, paceLines } from "../words/welcome.ts";
import { StepFoot } from "./StepFoot.tsx";

const FIELDS = ["accountType", "targetPerDay", "workingDays", "hours"];

function PaceLines(pace: PaceShown) {
  return (
    <dl class="pace-lines">
      {paceLines(pace).map(({ what, why }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface PaceStepProps {
  readonly actions: Actions;
  readonly onSkip: () => void;
}

/** The defaults, each with its why; agreeing to them is one press, and each can be changed. */
export function PaceStep({ actions, onSkip }: PaceStepProps) {
  const { change, finish, runner, typeTarget, ...asked } = useSetup(actions);
  const choice = asked.choice.value;
  const problems = asked.problems.value;
  const typed = Number(asked.target.value);
  const target = Number.isInteger(typed) && typed > 0 ? typed : choice.targetPerDay;
  return (
    <form
      class="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <Problems list={otherProblems(problems, FIELDS)} />
      <Field name="accountType" label={t("today_setup_account")} problems={problems}>
        {(control) => (
          <AccountTypeSelect
            control={control}
            value={choice.accountType}
            onType={(accountType) => change({ accountType })}
          />
        )}
      </Field>
      <PaceLines {...choice} policy={defaultPolicy(choice.accountType, "UTC")} targetPerDay={target} />
      <details class="fold" open={problems.length > 0 ? true : undefined}>
        <summary>{t("welcome_pace_change")}</summary>
        <div class="stack">
          <Field
            name="targetPerDay"
            label={t("today_setup_target")}
            why={t("today_setup_target_why")}
            problems={problems}
          >
            {(control) => (
              <input
                {...control}
                type="number"
                min={1}
                max={50}
                step={1}
                inputMode="numeric"
                value={asked.target.value}
                onInput={(event) => typeTarget(event.currentTarget.value)}
              />
            )}
          </Field>
          <Days
            days={choice.workingDays}
            problems={problems}
            onChange={(workingDays) => change({ workingDays })}
          />
          <Hours hours={choice.hours} problems={problems} onChange={(hours) => change({ hours })} />
        </div>
      </details>
      <ActionFailure problem={runner.problem.value} />
      <StepFoot onSkip={onSkip}>
        <Act type="submit" class="main" idle={runner.busy.value}>
          {t("welcome_pace_use")}
        </Act>
      </StepFoot>
    </form>
  );
}
