import { dayPlanAfter } from "../../core/pacing/day-plan.ts";
import type { Plan } from "../../core/pacing/types.ts";
import { type Instant, localDay } from "../../core/shared/time.ts";
import type { RowDeps } from "../deps.ts";

/**
 * Keeps what today is allowed, for the dashboard of later days. Written only when it says something new: a few
 * times a day, and never where the day's row is the same.
 */
export async function keepDayPlan(
  { store }: Pick<RowDeps, "store">,
  plan: Plan,
  now: Instant,
): Promise<void> {
  const changed = await store.read(async (reader) => {
    const { policy } = await reader.settings();
    if (policy === null) return null;
    const day = localDay(now, policy.zone);
    const kept = (await reader.dayPlans(day)).find((row) => row.day === day);
    return dayPlanAfter(kept, day, plan.allowance, now);
  });
  if (changed) await store.write((writer) => writer.putDayPlan(changed));
}
