import { HEADROOM_AFTER_DAYS, HEADROOM_MOST, HEADROOM_STEP } from "../policy/defaults.ts";
import type { Policy } from "../policy/policy.ts";
import { type Instant, localDay } from "../shared/time.ts";
import { dayNumber } from "../shared/wall-clock.ts";
import type { Level } from "./level.ts";
import type { PacingSnapshot } from "./types.ts";
import { outlook } from "./waits.ts";

/** A number the person set that seems to be all that holds them. Nothing ever raises it by itself. */
export interface Headroom {
  readonly field: "targetPerDay" | "dailyCap" | "weeklyCap";
  readonly from: number;
  /** What it could be raised to next. */
  readonly to: number;
  readonly quietDays: number;
  readonly accepted: number;
  readonly decided: number;
}

/**
 * Null unless LinkedIn said nothing for 42 days with sends, enough of the decided invitations were accepted,
 * the climb is over, and the week before was used to at least nine tenths.
 */
export function headroomAt(snapshot: PacingSnapshot, policy: Policy, now: Instant): Headroom | null {
  const view = outlook(snapshot, policy, now, 0);
  const level = view.levelOn(dayNumber(localDay(now, policy.zone)));
  const { quietDays, evidence } = level;
  if (quietDays < HEADROOM_AFTER_DAYS || evidence.verdict !== "good" || level.ceiling !== null) return null;
  const field = narrowest(level, policy);
  if (field === null || !isUsed(snapshot, policy)) return null;
  const from = policy[field];
  const most = field === "weeklyCap" ? HEADROOM_MOST.perWeek : HEADROOM_MOST.perDay;
  const to = Math.min(Math.floor(from * HEADROOM_STEP), most);
  const { accepted, decided } = evidence;
  return to > from ? { field, from, to, quietDays, accepted, decided } : null;
}

function narrowest({ perDay }: Level, policy: Policy): Headroom["field"] | null {
  const { targetPerDay, dailyCap, weeklyCap } = policy;
  const days = policy.workingDays.length;
  if (weeklyCap < Math.min(perDay, dailyCap) * days) return "weeklyCap";
  if (dailyCap < perDay) return "dailyCap";
  return perDay >= targetPerDay ? "targetPerDay" : null;
}

/** Whether the last 8 days took what a week may take. */
function isUsed({ sends }: PacingSnapshot, policy: Policy): boolean {
  const { targetPerDay, dailyCap, weeklyCap, workingDays } = policy;
  const week = Math.min(weeklyCap, Math.min(targetPerDay, dailyCap) * workingDays.length);
  return sends.length * 10 >= week * 9;
}
