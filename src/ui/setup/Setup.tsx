import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { FormProblem } from "../../app/reports.ts";
import type { SetupChoice } from "../../app/settings/actions.ts";

import { defaultPolicy } from "../../core/policy/defaults.ts";
import { useRunner } from "../live/runner.ts";
import { AccountTypeSelect } from "../parts/AccountTypeSelect.tsx";
import { Act } from "../parts/Act.tsx";
import { Days } from "../parts/Days.tsx";
import { Field } from "../parts/Field.tsx";
import { Hours } from "../parts/Hours.tsx";
import { ActionFailure, otherProblems, Problems } from "../parts/Problem.tsx";

const FIELDS = ["accountType", "targetPerDay", "workingDays", "hours"];

function firstChoice(): SetupChoice {
  const { accountType, targetPerDay, workingDays, hours } = defaultPolicy("basic", "UTC");
  return { accountType, targetPerDay, workingDays, hours };
}

/** The first run: four questions, all answered already. */
export function Setup({ actions }: { readonly actions: Actions }) {
  const [choice, setChoice] = useState(firstChoice);
  const [target, setTarget] = useState(String(choice.targetPerDay));
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const runner = useRunner();
  const change = (part: Partial<SetupChoice>) => setChoice({ ...choice, ...part });

  const finish = () => {
    const targetPerDay = Number(target);
    if (target.trim() === "" || !Number.isInteger(targetPerDay)) {
      setProblems([{ field: "targetPerDay", message: "Give a whole number, such as 15." }]);
      return;
    }
    runner.run(
      () => actions.completeSetup({ ...choice, targetPerDay }),
      (result) => setProblems(result.ok ? [] : result.error),
    );
  };

  return (
    <form
      class="middle"
      aria-label="Set-up"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <main class="popup-body">
        <div class="stack">
          <h1 class="title">Invite with care</h1>
          <p>You write the words and say yes to each person; Politely keeps a pace your account can carry.</p>
        </div>
        <section class="notice" aria-label="LinkedIn's rules">
          <p>
            LinkedIn's agreement does not allow software that adds contacts or sends messages by itself, and
            breaking it can cost the account. So Politely prepares each invitation and you press Send.
          </p>
        </section>
        <p>Four questions, answered for you already:</p>
        <Problems list={otherProblems(problems, FIELDS)} />
        <Field
          name="accountType"
          label="Your LinkedIn account"
          why="It decides how long a note may be: 200 characters with Basic, 300 with the others."
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
          label="Invitations a day, in the end"
          why="You start with 5 and climb to this over some weeks. 15 to 20 is what most accounts carry."
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
              value={target}
              onInput={(event) => setTarget(event.currentTarget.value)}
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
          <p class="why soft small">Nothing leaves outside these. People answer when they are at work too.</p>
        </div>
        <ActionFailure problem={runner.problem.value} />
      </main>
      <footer class="popup-foot">
        <Act type="submit" class="main" idle={runner.busy.value}>
          Begin
        </Act>
      </footer>
    </form>
  );
}
