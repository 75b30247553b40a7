import type { Policy } from "../../policy/policy.ts";
import { DAY, HOUR, type Instant, localDay, SECOND } from "../../shared/time.ts";

/** Which of the policy's limits one more send at `now` would pass, worked out anew and without the code under test. */
export function passedBy(sends: readonly Instant[], policy: Policy, now: Instant): readonly string[] {
  const passed: string[] = [];
  const all = [...sends, now];
  const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(policy.zone);
  const time = wall.toPlainTime().toString({ smallestUnit: "minute" });
  const today = wall.toPlainDate().toString();
  const own = policy.exceptions.find(({ day }) => day === today);
  const hours = own === undefined ? policy.hours : own.hours;
  if (own === undefined && !policy.workingDays.includes(wall.dayOfWeek)) passed.push("working days");
  if (hours === null || time < hours.from || time >= hours.to) passed.push("hours");
  if (policy.lunch !== null && time >= policy.lunch.from && time < policy.lunch.to) passed.push("lunch");

  const sameDay = all.filter(
    (sent) => Math.abs(sent - now) < 2 * DAY && localDay(sent, policy.zone) === today,
  ).length;
  if (sameDay > Math.min(policy.dailyCap, policy.targetPerDay)) passed.push("the day's number");
  for (const [name, length, cap] of [
    ["the weekly cap", 7 * DAY, policy.weeklyCap],
    ["the hourly cap", HOUR, policy.hourlyCap],
  ] as const) {
    // Every window that holds this send and begins with some send.
    for (const first of all.filter((sent) => sent <= now && sent > now - length)) {
      if (all.filter((sent) => sent >= first && sent < first + length).length > cap) passed.push(name);
    }
  }
  const nearest = Math.min(...sends.map((sent) => Math.abs(now - sent)));
  if (nearest < policy.leastGapSeconds * SECOND) passed.push("the least gap");
  return passed;
}
