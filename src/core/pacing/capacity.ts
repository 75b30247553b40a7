import type { Policy } from "../policy/policy.ts";
import { HOUR, SECOND } from "../shared/time.ts";
import type { Span } from "../shared/wall-clock.ts";
import { lengthOf } from "./hours.ts";
import type { AllowanceBound } from "./types.ts";

/** How many fit into a day's hours at the least gap and the hourly cap, and which of the two says so. */
export function capacityOf(
  hours: readonly Span[],
  policy: Policy,
): { readonly most: number; readonly bounds: readonly AllowanceBound[] } {
  const length = lengthOf(hours);
  // The first goes at the opening, and each other one a spacing after the one before.
  const atSpacing = (spacing: number): number => Math.max(1, Math.ceil(length / spacing));
  const byGap = atSpacing(policy.leastGapSeconds * SECOND);
  const byHour = atSpacing(HOUR / policy.hourlyCap);
  return byGap < byHour
    ? { most: byGap, bounds: [{ kind: "hours", fit: byGap }] }
    : { most: byHour, bounds: [{ kind: "hourly-cap", cap: policy.hourlyCap }] };
}
