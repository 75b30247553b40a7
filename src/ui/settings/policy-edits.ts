import type { FormProblem } from "../../app/reports.ts";
import { parsePolicy } from "../../app/settings/policy.ts";
import type { AccountType } from "../../core/account/account.ts";
import { defaultPolicy } from "../../core/policy/defaults.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { fail, ok, type Result } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import { NUMBER_FIELDS, type NumberField, shown } from "./policy-fields.ts";

/** What a person typed over the policy, not saved yet. Fields left alone follow the policy. */
export interface PolicyEdits {
  readonly numbers: Readonly<Partial<Record<NumberField, string>>>;
  readonly other: Partial<
    Pick<Policy, "accountType" | "hours" | "lunch" | "workingDays" | "exceptions" | "zone">
  >;
}

export const NO_EDITS: PolicyEdits = { numbers: {}, other: {} };

export const hasEdits = ({ numbers, other }: PolicyEdits): boolean =>
  Object.keys(numbers).length + Object.keys(other).length > 0;

/** Another kind of account brings its own note length, notes a month and weekly cap. */
export function withAccountType(edits: PolicyEdits, accountType: AccountType, zone: string): PolicyEdits {
  const { noteLimit, notesPerMonth, weeklyCap } = defaultPolicy(accountType, zone);
  return {
    numbers: {
      ...edits.numbers,
      noteLimit: String(noteLimit),
      notesPerMonth: notesPerMonth === null ? "" : String(notesPerMonth),
      weeklyCap: String(weeklyCap),
    },
    other: { ...edits.other, accountType },
  };
}

/** The policy as typed when it can be used as it is, or what is wrong with which field. */
export function usablePolicy(policy: Policy, edits: PolicyEdits): Result<Policy, readonly FormProblem[]> {
  const edited = editedPolicy(policy, edits);
  return edited.ok ? parsePolicy(edited.value) : edited;
}

/** The policy as typed, or which boxes hold no number. Whether the numbers fit together is the action's to say. */
export function editedPolicy(policy: Policy, edits: PolicyEdits): Result<Policy, readonly FormProblem[]> {
  const problems: FormProblem[] = [];
  const numbers: Partial<Record<NumberField, number | null>> = {};
  for (const words of NUMBER_FIELDS) {
    const { field, scale, least, most, mayBeEmpty } = words;
    const text = (edits.numbers[field] ?? shown(words, policy)).trim();
    const value = Number(text);
    if (text === "" && mayBeEmpty) numbers[field] = null;
    else if (text === "" || !Number.isFinite(value))
      problems.push({ field, message: t("page_give_number", { least, most }) });
    else numbers[field] = scale === 1 ? value : Math.round(value * scale);
  }
  if (problems.length > 0) return fail(problems);
  const { notesPerMonth, ...rest } = numbers;
  const whole: Partial<Record<NumberField, number>> = {};
  for (const { field } of NUMBER_FIELDS) {
    const value = field === "notesPerMonth" ? null : rest[field];
    if (value !== null && value !== undefined) whole[field] = value;
  }
  return ok({ ...policy, ...whole, notesPerMonth: notesPerMonth ?? null, ...edits.other });
}
