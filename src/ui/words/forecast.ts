import type { ForecastDay, ThroughBy } from "../../core/pacing/forecast.ts";
import type { Headroom } from "../../core/pacing/headroom.ts";
import type { AllowanceBound } from "../../core/pacing/types.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { Instant, LocalDay } from "../../core/shared/time.ts";
import { counted, invitations, people } from "./count.ts";
import { shortDay } from "./when.ts";

/** What holds the number of a day on which `sent` went so far, in a few words; `boundWords` has the sentence. */
export function boundShort(bound: AllowanceBound, sent: number, now: Instant): string {
  switch (bound.kind) {
    case "ramp":
      return `climbing to ${bound.target}`;
    case "target":
      return "your target";
    case "daily-cap":
      return "your cap a day";
    case "weekly-cap":
      return `at most ${bound.cap} in 7 days`;
    case "holding":
      return `held: ${bound.accepted} of ${bound.decided} said yes`;
    case "acceptance-floor":
      return `halved: under ${Math.round(bound.floor * 100)} % say yes`;
    case "remembered":
      return `${bound.perWeek} a week after a ${bound.restriction === "approaching-limit" ? "warning" : "stop"}`;
    case "hours":
      return bound.fit === sent ? "the hours are over" : "the hours are full";
    case "hourly-cap":
      return `at most ${bound.cap} an hour`;
    case "pending-ceiling":
      return `${bound.pending} wait for an answer`;
    case "notes-left":
      return `${bound.left} of ${bound.perMonth} notes left`;
    case "log-in-disorder":
      return "the log and the clock don't fit";
    case "account":
      return "another account is signed in";
    case "paused":
      return "paused";
    case "day-off":
      return "off";
    case "slowed":
      return "a quarter fewer after a warning";
    case "cooldown":
      if (bound.unchecked) return "the Sent page first";
      return bound.until > now ? "LinkedIn said stop" : "waiting for your word";
    default:
      return assertNever(bound);
  }
}

/** All of the days together. */
export const sumOf = (days: readonly ForecastDay[]): number =>
  days.reduce((sum, { count }) => sum + count, 0);

/** When those who wait, at least one, would be through: one day, from one to another, or not to be seen. */
export function throughWords({ soonest, latest }: ThroughBy, waiting: number, today: LocalDay): string {
  const who = `The ${waiting === 1 ? "one person" : people(waiting)} in your queue`;
  if (soonest === null) return `${who} would not be through within a year.`;
  const on = (day: LocalDay) => (day === today ? "today" : `on ${shortDay(day)}`);
  if (latest === null) return `${who} would be through ${on(soonest)} at the soonest.`;
  if (latest === soonest) return `${who} would be through ${on(soonest)}.`;
  const from = soonest === today ? "today" : shortDay(soonest);
  return `${who} would be through between ${from} and ${shortDay(latest)}.`;
}

const OWN_NUMBERS: Readonly<Record<Headroom["field"], string>> = {
  targetPerDay: "your target of {} a day",
  dailyCap: "your cap of {} a day",
  weeklyCap: "your cap of {} in 7 days",
};

/** That only the person's own number holds the pace, why that can be said, and by how much it could rise. */
export function headroomWords({ field, from, to, quietDays, accepted, decided }: Headroom): string {
  const own = OWN_NUMBERS[field].replace("{}", String(from));
  return (
    `LinkedIn said nothing on ${counted(quietDays, "day", "days")} with invitations, and ${accepted} of ${decided} decided ones were accepted. ` +
    `What holds you now is ${own}. You could raise it to ${to} and look again; it never rises by itself.`
  );
}

/** That many wait for an answer, before it stops anything. */
export const pendingWords = (pending: number): string =>
  `${invitations(pending)} wait for an answer. Tool makers call fewer than 400 healthy; withdrawing old ones on LinkedIn brings the number down.`;
