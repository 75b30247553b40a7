import type { AccountType } from "../account/account.ts";
import { DAY, HOUR, MINUTE, type Zone } from "../shared/time.ts";
import type { Policy } from "./policy.ts";

/**
 * Every number here is an opinion. Grades: LI LinkedIn's own help text; V vendors measuring or
 * advising their own users; ours: a choice of this project. LinkedIn publishes almost no numbers.
 */
const BY_ACCOUNT_TYPE: Readonly<
  Record<AccountType, Pick<Policy, "noteLimit" | "notesPerMonth" | "weeklyCap">>
> = {
  // 200 characters and 5 notes a month on Basic (LI, V); 80 of the 100 to 200 a week vendors see (V).
  basic: { noteLimit: 200, notesPerMonth: 5, weeklyCap: 80 },
  premium: { noteLimit: 300, notesPerMonth: null, weeklyCap: 100 },
  "sales-navigator": { noteLimit: 300, notesPerMonth: null, weeklyCap: 100 },
  recruiter: { noteLimit: 300, notesPerMonth: null, weeklyCap: 100 },
};

/** The policy of a new person. `targetPerDay` 15 a day: 15 to 20 after 3 to 5 weeks (V). */
export function defaultPolicy(accountType: AccountType, zone: Zone): Policy {
  return {
    accountType,
    ...BY_ACCOUNT_TYPE[accountType],
    targetPerDay: 15,
    rampStart: 5, // V: most published schedules begin with 5
    rampEveryDays: 2, // ours: 5 to 15 in 20 working days, within the 3 to 5 weeks of the sources
    dailyCap: 20, // V
    hourlyCap: 5, // ours: LinkedIn names "too many in a short time" as a cause (LI), no number
    leastGapSeconds: 300, // ours
    hours: { from: "09:00", to: "17:00" },
    workingDays: [1, 2, 3, 4, 5],
    zone,
  };
}

/** After this long without a send the ramp starts again (V). */
export const RAMP_RESTART_AFTER: number = 14 * DAY;
/** An invitation is judged when accepted or this old (V: acceptance comes late). */
export const DECIDED_AFTER: number = 14 * DAY;
/** Time to the same person again after a withdrawal (LI: up to 3 weeks). */
export const REINVITE_AFTER: number = 21 * DAY;
/** Cooldowns by severity and by how many events came in the 90 days before (LI: hours, days, a week, a month). */
export const COOLDOWN_STEPS: readonly number[] = [24 * HOUR, 3 * DAY, 7 * DAY, 14 * DAY, 30 * DAY];
/** How far back earlier restrictions lengthen a cooldown. */
export const RESTRICTION_MEMORY: number = 90 * DAY;
/** How long LinkedIn's notice that a limit comes near halves the allowance (ours: the rolling week it speaks of). */
export const SLOWED_FOR: number = 7 * DAY;
/** The day's first one goes within this time after the hours open (ours: soon enough to be seen working). */
export const FIRST_WITHIN: number = MINUTE;
/** A late start goes at most this many times the day's even pace (ours): a missed morning is not caught up in a burst. */
export const CATCH_UP = 2;
/** Share by which the time between two sends varies to both sides (ours): keeps sends off the full hour, no more. */
export const SLOT_VARIATION = 0.25;
/** The alarm is never set further ahead (ours): a lost one heals within this time. */
export const LOOK_AGAIN_WITHIN: number = 6 * HOUR;
/** When to look again at something that is due (ours): the act was lost if it is still due then. */
export const DUE_AGAIN_AFTER: number = MINUTE;
/** Nothing is begun this close to the end of the hours (ours): opening a page and pressing takes up to a minute. */
export const CLOSES_BEFORE: number = 2 * MINUTE;
