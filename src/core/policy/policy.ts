import * as z from "zod/mini";
import { ACCOUNT_TYPES } from "../account/account.ts";
import { type PlainFault, rangeFault } from "./fault.ts";

/** The message of a refusal is the kind of the fault, for `faultOf` to read. */
const plain = (fault: PlainFault): string => fault;

const wholeNumber = (least: number, most: number, message = rangeFault(least, most)) =>
  z.int(message).check(z.gte(least, message), z.lte(most, message));

/** `HH:MM`, 24 hours, local wall-clock time. */
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
const timeOfDay = z.string().check(z.regex(TIME_OF_DAY, plain("time")));

const span = (fault: PlainFault) =>
  z.object({ from: timeOfDay, to: timeOfDay }).check(z.refine(endsAfterItBegins, plain(fault)));

const calendarDay = z.string().check(z.refine(isDay, plain("day")));

function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) && Temporal.PlainDate.from(text).toString() === text;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function isZone(name: string): boolean {
  try {
    Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * What a person set. Every number is an opinion with its source in `defaults.ts`; the schema only
 * refuses what contradicts itself.
 */
export const policySchema = z
  .object({
    accountType: z.enum(ACCOUNT_TYPES),
    /** Characters of a note, UTF-16 units as LinkedIn's counter seems to count. */
    noteLimit: wholeNumber(50, 300),
    /** Personal notes a calendar month; null: unlimited. */
    notesPerMonth: z.nullable(wholeNumber(0, 100)),
    /** Invitations a day the ramp climbs to. */
    targetPerDay: wholeNumber(1, 50),
    /** Invitations on the first day of a ramp. */
    rampStart: wholeNumber(1, 20),
    /** The ramp adds one a day after this many days with sends. */
    rampEveryDays: wholeNumber(1, 14),
    /** Invitations in any rolling 7 days. */
    weeklyCap: wholeNumber(1, 200),
    /** Invitations in any local day. */
    dailyCap: wholeNumber(1, 50),
    /** Invitations in any rolling 60 minutes. */
    hourlyCap: wholeNumber(1, 30),
    /** Seconds between two sends, at least. */
    leastGapSeconds: wholeNumber(30, 4 * 60 * 60, plain("least-gap")),
    hours: span("hours-end-first"),
    /** Nothing goes in it, on any day; null: no break. */
    lunch: z.nullable(span("break-ends-first")),
    /** ISO weekdays, 1 Monday to 7 Sunday. */
    workingDays: z.array(wholeNumber(1, 7)).check(z.minLength(1, plain("no-working-day"))),
    /** Days with hours of their own, such as holidays (null: none) and half days, whatever weekday they are. */
    exceptions: z.array(z.object({ day: calendarDay, hours: z.nullable(span("day-ends-first")) })).check(
      z.maxLength(400, plain("too-many-days")),
      z.refine((days) => new Set(days.map(({ day }) => day)).size === days.length, plain("day-twice")),
    ),
    /** Percent; when likely fewer of the decided accept, the pace halves. 0: never. */
    acceptanceFloor: wholeNumber(0, 50),
    /** Invitations waiting for an answer at which nothing more goes. */
    pendingCeiling: wholeNumber(50, 1500),
    /** Percent; when fewer of the decided accept, the health page says so. Below the floor it says more. */
    acceptanceLeast: wholeNumber(0, 60),
    /** Invitations waiting for an answer from which the health page says so. */
    pendingWarning: wholeNumber(20, 1500),
    /** Days after which an invitation that waits is old enough to be taken back. */
    pendingOldDays: wholeNumber(14, 120),
    /** Pending invitations taken back in any local day, at most. */
    withdrawalsPerDay: wholeNumber(1, 25),
    zone: z.string().check(z.refine(isZone, plain("zone"))),
  })
  .check(
    // A target below 1 is a fault of its own.
    z.refine(({ rampStart, targetPerDay }) => targetPerDay < 1 || rampStart <= targetPerDay, {
      path: ["rampStart"],
      error: plain("start-above-target"),
    }),
    z.refine(({ rampStart, dailyCap }) => rampStart <= dailyCap, {
      path: ["dailyCap"],
      error: plain("daily-cap-below-start"),
    }),
    z.refine(({ rampStart, weeklyCap }) => rampStart <= weeklyCap, {
      path: ["weeklyCap"],
      error: plain("weekly-cap-below-start"),
    }),
    z.refine(({ hours, lunch }) => lunch === null || lunch.from > hours.from || lunch.to < hours.to, {
      path: ["lunch"],
      error: plain("break-fills-hours"),
    }),
  );

/** Also true of times that are none: those are a fault of their own. */
function endsAfterItBegins({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return !TIME_OF_DAY.test(from) || !TIME_OF_DAY.test(to) || from < to;
}

export type Policy = z.infer<typeof policySchema>;
