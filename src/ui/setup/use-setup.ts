import { type ReadonlySignal, useSignal } from "@preact/signals";
import type { Actions } from "../../app/actions.ts";
import type { FormProblem } from "../../app/reports.ts";
import type { SetupChoice } from "../../app/settings/actions.ts";
import { defaultPolicy } from "../../core/policy/defaults.ts";
import { t } from "../i18n/language.ts";
import { type Runner, useRunner } from "../live/runner.ts";

/** The four questions of the first run as they are being answered. */
export interface SettingUp {
  readonly choice: ReadonlySignal<SetupChoice>;
  /** The number of invitations a day as typed. */
  readonly target: ReadonlySignal<string>;
  readonly problems: ReadonlySignal<readonly FormProblem[]>;
  readonly runner: Runner;
  change(part: Partial<SetupChoice>): void;
  typeTarget(text: string): void;
  finish(): void;
}

function firstChoice(): SetupChoice {
  const { accountType, targetPerDay, workingDays, hours } = defaultPolicy("basic", "UTC");
  return { accountType, targetPerDay, workingDays, hours };
}

/** All answered already; `finish` saves them, or says what is wrong beside its field. */
export function useSetup(actions: Actions): SettingUp {
  const choice = useSignal(firstChoice());
  const target = useSignal(String(choice.peek().targetPerDay));
  const problems = useSignal<readonly FormProblem[]>([]);
  const runner = useRunner();
  return {
    choice,
    target,
    problems,
    runner,
    change(part) {
      choice.value = { ...choice.peek(), ...part };
    },
    typeTarget(text) {
      target.value = text;
    },
    finish() {
      const targetPerDay = Number(target.peek());
      if (target.peek().trim() === "" || !Number.isInteger(targetPerDay)) {
        problems.value = [{ field: "targetPerDay", message: t("today_setup_target_problem") }];
        return;
      }
      runner.run(
        () => actions.completeSetup({ ...choice.peek(), targetPerDay }),
        (result) => {
          problems.value = result.ok ? [] : result.error;
        },
      );
    },
  };
}
