import { defaultPolicy } from "../../core/policy/defaults.ts";
import { type Policy, policySchema } from "../../core/policy/policy.ts";
import { fail, ok, type Result } from "../../core/shared/result.ts";
import type { FieldProblem, SetupChoice } from "../actions.ts";
import type { RowDeps } from "../deps.ts";

function parse(given: unknown): Result<Policy, readonly FieldProblem[]> {
  const parsed = policySchema.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  return fail(parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), message })));
}

/** First run: the defaults of the account type with the person's four choices. */
export async function completeSetup(
  deps: RowDeps & { readonly zone: string; readonly newSeed: () => number },
  choice: SetupChoice,
): Promise<Result<Policy, readonly FieldProblem[]>> {
  const defaults = defaultPolicy(choice.accountType, deps.zone);
  const target = choice.targetPerDay;
  const policy = parse({
    ...defaults,
    targetPerDay: target,
    rampStart: Math.max(1, Math.min(defaults.rampStart, target)),
    dailyCap: Math.max(defaults.dailyCap, Math.min(50, target)),
    workingDays: [...choice.workingDays].sort((a, b) => a - b),
    hours: choice.hours,
  });
  if (!policy.ok) return policy;
  await deps.store.write(async (writer) => {
    const settings = await writer.settings();
    await writer.putSettings({ ...settings, policy: policy.value, seed: settings.seed || deps.newSeed() });
  });
  return policy;
}

/** Changes the pace; refused as a whole with the field and the reason when it contradicts itself. */
export async function changePolicy(
  deps: RowDeps,
  given: Policy,
): Promise<Result<Policy, readonly FieldProblem[]>> {
  const policy = parse(given);
  if (!policy.ok) return policy;
  await deps.store.write(async (writer) => {
    await writer.putSettings({ ...(await writer.settings()), policy: policy.value });
  });
  return policy;
}
