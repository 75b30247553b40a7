import type { Actions } from "../../app/actions.ts";
import { t } from "../i18n/language.ts";
import { AccountTypeSelect } from "../parts/AccountTypeSelect.tsx";
import { Act } from "../parts/Act.tsx";
import { Days } from "../parts/Days.tsx";
import { Field } from "../parts/Field.tsx";
import { Hours } from "../parts/Hours.tsx";
import { ActionFailure, otherProblems, Problems } from "../parts/Problem.tsx";
import { useSetup } from "./use-setup.ts";

const FIELDS = ["accountType", "targetPerDay", "workingDays", "hours"];

/** The first run in the popup: four questions, all answered already. */
export function Setup({ actions }: { readonly actions: Actions }) {
  const { change, finish, runner, typeTarget, ...asked } = useSetup(actions);
  const choice = asked.choice.value;
  const problems = asked.problems.value;

  return (
    <form
      class="middle"
      aria-label={t("today_setup")}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <main class="popup-body">
        <div class="stack">
          <h1 class="title">{t("today_setup_title")}</h1>
          <p>{t("today_setup_how")}</p>
        </div>
        <section class="notice" aria-label={t("today_setup_rules")}>
          <p>{t("today_setup_rules_text")}</p>
        </section>
        <p>{t("today_setup_questions")}</p>
        <Problems list={otherProblems(problems, FIELDS)} />
        <Field
          name="accountType"
          label={t("today_setup_account")}
          why={t("today_setup_account_why")}
          problems={problems}
        >
          {(control) => (
            <AccountTypeSelect
              control={control}
              value={choice.accountType}
              onType={(accountType) => change({ accountType })}
            />
          )}
        </Field>
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
        <div class="stack">
          <Days
            days={choice.workingDays}
            problems={problems}
            onChange={(workingDays) => change({ workingDays })}
          />
          <Hours hours={choice.hours} problems={problems} onChange={(hours) => change({ hours })} />
          <p class="why soft small">{t("today_setup_hours_why")}</p>
        </div>
        <ActionFailure problem={runner.problem.value} />
      </main>
      <footer class="popup-foot">
        <Act type="submit" class="main" idle={runner.busy.value}>
          {t("today_setup_begin")}
        </Act>
      </footer>
    </form>
  );
}
