import { defaultPolicy, ZONE_COUNTS_FOR } from "../../core/policy/defaults.ts";
import { faultOf } from "../../core/policy/fault.ts";
import { type Policy, policySchema } from "../../core/policy/policy.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { fail, ok, type Result } from "../../core/shared/result.ts";
import type { Instant, Zone } from "../../core/shared/time.ts";
import type { RowDeps } from "../deps.ts";
import type { FormProblem, PolicyProblem } from "../reports.ts";
import type { SetupChoice } from "../settings/actions.ts";

/** A policy that can be used, or what is wrong with which field. */
export function parsePolicy(given: unknown): Result<Policy, readonly PolicyProblem[]> {
  const parsed = policySchema.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  return fail(
    parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), fault: faultOf(message) })),
  );
}

/** Where the person was counts for as long as the week's budget does, so that travel adds none. */
function withZoneLeft(
  before: Settings["zonesBefore"],
  left: Zone | undefined,
  entered: Zone,
  now: Instant,
): Settings["zonesBefore"] {
  if (left === undefined || left === entered) return before;
  const recent = before.filter(({ zone, until }) => until > now - ZONE_COUNTS_FOR && zone !== left);
  return [...recent, { zone: left, until: now }];
}

/** First run: the defaults of the account type with the person's four choices. */
export async function completeSetup(
  deps: RowDeps & { readonly zone: string; readonly newSeed: () => number },
  choice: SetupChoice,
): Promise<Result<Policy, readonly FormProblem[]>> {
  const defaults = defaultPolicy(choice.accountType, deps.zone);
  const target = choice.targetPerDay;
  const policy = parsePolicy({
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
): Promise<Result<Policy, readonly FormProblem[]>> {
  const policy = parsePolicy(given);
  if (!policy.ok) return policy;
  await deps.store.write(async (writer) => {
    const settings = await writer.settings();
    const now = deps.clock.now();
    const zonesBefore = withZoneLeft(settings.zonesBefore, settings.policy?.zone, policy.value.zone, now);
    await writer.putSettings({ ...settings, policy: policy.value, zonesBefore });
  });
  return policy;
}
