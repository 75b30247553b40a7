import type { Signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Actions } from "../../app/actions.ts";
import type { FormProblem } from "../../app/reports.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { type Instant, localDay } from "../../core/shared/time.ts";
import { t } from "../i18n/language.ts";
import type { Runner } from "../live/runner.ts";
import { AccountTypeSelect } from "../parts/AccountTypeSelect.tsx";
import { Days } from "../parts/Days.tsx";
import { Field } from "../parts/Field.tsx";
import { Hours } from "../parts/Hours.tsx";
import { ActionFailure, otherProblems, Problems } from "../parts/Problem.tsx";
import { Lunch } from "./Lunch.tsx";
import { NumberBox } from "./NumberBox.tsx";
import { OwnDays } from "./OwnDays.tsx";
import { editedPolicy, NO_EDITS, type PolicyEdits, withAccountType } from "./policy-edits.ts";
import {
  HEALTH_FIELDS,
  NOTE_FIELDS,
  NUMBER_FIELDS,
  type NumberFieldWords,
  PACE_FIELDS,
  shown,
} from "./policy-fields.ts";

export interface PolicyFormProps {
  /** Ties the Save button in the foot to this form. */
  readonly id: string;
  readonly policy: Policy;
  readonly edits: Signal<PolicyEdits>;
  readonly actions: Actions;
  readonly runner: Runner;
  readonly now: Instant;
  readonly onSaved: () => void;
}

const SHOWN: readonly string[] = [
  ...NUMBER_FIELDS.map(({ field }) => field),
  "accountType",
  "hours",
  "lunch",
  "workingDays",
  "exceptions",
  "zone",
];

const zones = (current: string): readonly string[] => {
  const known = Intl.supportedValuesOf("timeZone");
  return known.includes(current) ? known : [current, ...known];
};

/** Pace, hours and account: every number a default with its reason, never a law. */
export function PolicyForm({ id, policy, edits, actions, runner, now, onSaved }: PolicyFormProps) {
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const typed = edits.value;
  const zone = typed.other.zone ?? policy.zone;
  const change = (other: PolicyEdits["other"]) => {
    edits.value = { ...typed, other: { ...typed.other, ...other } };
  };
  const box = (words: NumberFieldWords) => (
    <NumberBox
      key={words.field}
      words={words}
      value={typed.numbers[words.field] ?? shown(words, policy)}
      problems={problems}
      onInput={(text) => {
        edits.value = { ...typed, numbers: { ...typed.numbers, [words.field]: text } };
      }}
    />
  );
  const save = () => {
    const next = editedPolicy(policy, typed);
    if (!next.ok) return setProblems(next.error);
    runner.run(
      () => actions.changePolicy(next.value),
      (result) => {
        setProblems(result.ok ? [] : result.error);
        if (!result.ok) return;
        if (edits.peek() === typed) edits.value = NO_EDITS;
        onSaved();
      },
    );
  };
  return (
    <form
      id={id}
      class="stack wide"
      noValidate
      aria-label={t("page_policy")}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{t("page_policy_pace")}</h2>
      <Problems list={otherProblems(problems, SHOWN)} />
      {PACE_FIELDS.map(box)}
      <h2>{t("page_policy_hours")}</h2>
      <Days
        why={t("page_working_days_why")}
        days={typed.other.workingDays ?? policy.workingDays}
        problems={problems}
        onChange={(days) => change({ workingDays: [...days] })}
      />
      <Hours
        why={t("page_working_hours_why")}
        hours={typed.other.hours ?? policy.hours}
        problems={problems}
        onChange={(hours) => change({ hours })}
      />
      <Lunch
        lunch={typed.other.lunch === undefined ? policy.lunch : typed.other.lunch}
        problems={problems}
        onChange={(lunch) => change({ lunch })}
      />
      <OwnDays
        days={typed.other.exceptions ?? policy.exceptions}
        today={localDay(now, zone)}
        problems={problems}
        onChange={(exceptions) => change({ exceptions })}
      />
      <Field name="zone" label={t("page_zone")} why={t("page_zone_why")} problems={problems}>
        {(control) => (
          <select {...control} value={zone} onChange={(event) => change({ zone: event.currentTarget.value })}>
            {zones(policy.zone).map((name) => (
              <option key={name} value={name} dir="auto">
                {name.replaceAll("_", " ")}
              </option>
            ))}
          </select>
        )}
      </Field>
      <h2>{t("page_policy_warnings")}</h2>
      <p class="soft small">{t("page_policy_warnings_why")}</p>
      {HEALTH_FIELDS.map(box)}
      <h2>{t("page_policy_account")}</h2>
      <Field
        name="accountType"
        label={t("page_account_type")}
        why={t("page_account_type_why")}
        problems={problems}
      >
        {(control) => (
          <AccountTypeSelect
            control={control}
            value={typed.other.accountType ?? policy.accountType}
            onType={(type) => {
              edits.value = withAccountType(typed, type, zone);
            }}
          />
        )}
      </Field>
      {NOTE_FIELDS.map(box)}
      <ActionFailure problem={runner.problem.value} />
    </form>
  );
}
