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

/** From here on many pending are worth a word (V: healthy below 400 to 500). */
const PENDING_WARNING = 400;

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
    lunch: null,
    workingDays: [1, 2, 3, 4, 5],
    exceptions: [],
    acceptanceFloor: 20, // V: "under 20 % halve or pause"
    acceptanceLeast: 25, // V, A: 25 to 30 % is the least of the bands in use; one in four of 20,000 said yes
    pendingWarning: PENDING_WARNING,
    pendingOldDays: 21, // ours, from V: yeses later than three weeks are rare, so it is closed then
    withdrawalsPerDay: 10, // ours: as many presses as a careful day of inviting
    pendingCeiling: 700, // V: healthy below 400 to 500, dangerous above 700 to 1,000
    zone,
  };
}

/** After this long without a send the ramp starts again (V). */
export const RAMP_RESTART_AFTER: number = 14 * DAY;
/** An invitation is judged when accepted or this old (V: acceptance comes late). */
export const DECIDED_AFTER: number = 14 * DAY;
/** So many decided invitations are needed before acceptance says anything (ours: below, the interval is wider than the bands). */
export const DECIDED_LEAST = 30;
/** Acceptance is judged over the decided invitations of so many days (ours: four weeks of one message). */
export const COHORT_DAYS = 28;
/** So far above the floor acceptance lets the pace rise (V: 20 % is the floor, 25 to 30 % the least of the bands in use). */
export const GOOD_ABOVE_FLOOR = 0.05;
/** Days without a climb after a halving (ours, from `bench:pacing`). */
export const HALVED_RESTS = 7;
/** Of the week's sends before a stop, the share that is remembered as bearable (ours, from `bench:pacing`). */
export const CEILING_AFTER_STOP = 0.85;
/** A remembered week is never smaller (ours: a stop in a week of two invitations says nothing about the number). */
export const REMEMBERED_LEAST = 10;
/** From this share of the remembered week on the climb is slower (ours). */
export const NEAR_CEILING = 0.8;
/** How many times slower (ours). */
export const NEAR_CEILING_SLOWER = 2;
/** Days with sends and without a word of LinkedIn before the remembered week grows at all (ours: eight working weeks). */
export const PROBE_AFTER_DAYS = 42;
/** Then it grows by one after each so many such days (ours: one a working week). */
export const PROBE_EVERY_DAYS = 5;
/** A yes holds this long. Ours: a week, after which a person, a job or a reason may have changed. */
export const APPROVAL_LASTS: number = 7 * DAY;
/** Time to the same person again after a withdrawal (LI: up to 3 weeks). */
export const REINVITE_AFTER: number = 21 * DAY;
/** Cooldowns by severity and by how many events came in the 90 days before (LI: hours, days, a week, a month). */
export const COOLDOWN_STEPS: readonly number[] = [24 * HOUR, 3 * DAY, 7 * DAY, 14 * DAY, 30 * DAY];
/** How far back days and what LinkedIn said are learnt from (ours: a slow climb takes a year, and nothing may be forgotten at once). */
export const LEARNT_FROM: number = 400 * DAY;
/** How far back earlier restrictions lengthen a cooldown. */
export const RESTRICTION_MEMORY: number = 90 * DAY;
/** After so many quiet days with sends a cap of the person's own may be what holds them (ours: as for the remembered week). */
export const HEADROOM_AFTER_DAYS = 42;
/** By how much a cap could then rise at once (ours: a fifth, then look again). */
export const HEADROOM_STEP = 1.2;
/** No cap is said to have room above these, a day and in 7 days (V: 15 to 20 a day; stops seen from 100 a week). */
export const HEADROOM_MOST = { perDay: 20, perWeek: 100 } as const;
/** A zone the person left still counts its days so long (ours: the week of the weekly cap and a day). */
export const ZONE_COUNTS_FOR: number = 8 * DAY;
/** To this share LinkedIn's notice that a limit comes near slows the day (ours, from `bench:pacing`: what it taught is remembered besides). */
export const SLOWED_TO = 0.75;
/** How long it does (ours: the rolling week it speaks of). */
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
/** Acceptance is shown to people over so many days' decided invitations (ours: a month, as people think). */
export const HEALTH_DAYS = 30;
/** What was never answered is looked at over so many days (ours: as long as an event of LinkedIn is remembered). */
export const UNANSWERED_DAYS = 90;
/** So many old ones waiting are worth an hour of taking back (ours: a quarter of where pending ones are worth a word). */
export const OLD_PENDING_WARNING = 100;
/** No published schedule sends more in a day (V: the two fastest end at 50). */
export const DAY_MOST = 50;
/** From so many in 7 days on vendors have seen accounts stopped (V: 100 to 200). */
export const WEEK_STOPS_FROM = 100;
/** First-degree connections an account can have (LI). */
export const NETWORK_MOST = 30_000;
/** Near that number (ours: at 20 acceptances a week three years away). */
export const NETWORK_NEAR = 27_000;
/** LinkedIn's own Sent page, read to its end, is believed so long (ours: a month's acceptances and withdrawals blur it). */
export const SENT_LIST_HOLDS: number = 30 * DAY;
/** A message may be this long (V: the smallest of the numbers vendors give for one, 1,900 to 8,000 characters). */
export const MESSAGE_LIMIT = 1_900;
