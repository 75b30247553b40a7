import type { Cohort } from "../../core/experiment/index.ts";
import type { VariantFigures } from "../../core/invitation/attempt.ts";
import type { LocalDay } from "../../core/shared/time.ts";
import { daysBetween } from "../../core/shared/wall-clock.ts";

/** What one wording sent, by age. A day that lies ahead, as after a journey west, is today. */
export function cohortsOf(
  figures: readonly VariantFigures[],
  templateId: string,
  today: LocalDay,
): readonly Cohort[] {
  const byAge = new Map<number, Cohort>();
  for (const row of figures) {
    if (row.templateId !== templateId) continue;
    const age = Math.max(0, daysBetween(row.day, today));
    const before = byAge.get(age) ?? { age, sent: 0, accepted: 0 };
    const sent = before.sent + row.sent;
    // An acceptance proves a sending that is still logged as unknown.
    const accepted = before.accepted + row.accepted;
    byAge.set(age, { age, sent: Math.max(sent, accepted), accepted });
  }
  return [...byAge.values()];
}
