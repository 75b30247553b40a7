import type { Policy } from "../../policy/policy.ts";
import { type Instant, localDay, type Zone } from "../../shared/time.ts";
import { weekday } from "../../shared/wall-clock.ts";
import type { Plan } from "../types.ts";
import type { LivedDay } from "./follow.ts";

const WEEKDAYS = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const clockOf = (at: Instant, zone: Zone): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);

/** With its offset from UTC where that is another than at the day's first: one time may come twice in a night. */
function slotOf(at: Instant, first: Instant, zone: Zone): string {
  const [then, now] = [first, at].map(
    (time) => Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).offset,
  );
  return `${clockOf(at, zone)}${now === then ? "" : now}`;
}

/** `kind name=value name=value`: a bound in the words of the code, days and times as the person's clock shows them. */
function boundIn(zone: Zone, { kind, ...facts }: Plan["allowance"]["bounds"][number]): string {
  const words = Object.entries(facts).map(([name, value]) => {
    const time = typeof value === "number" && (name === "at" || name === "until");
    return `${name}=${time ? `${localDay(value, zone)}T${clockOf(value, zone)}` : String(value)}`;
  });
  return [kind, ...words].join(" ");
}

const boundsOf = ({ allowance }: Plan, zone: Zone): string =>
  allowance.bounds.map((bound) => boundIn(zone, bound)).join(" + ");

/** One line: the number in the morning (and in the evening, where it changed), what went, what bound it, what happened. */
function lineOf({ day, policy, sends, morning, evening, events }: LivedDay, times: boolean): string {
  const { zone } = policy;
  const changed = evening.allowance.today !== morning.allowance.today;
  const allowed = changed ? `${morning.allowance.today}→${evening.allowance.today}` : morning.allowance.today;
  const bounds = boundsOf(morning, zone) + (changed ? ` → ${boundsOf(evening, zone)}` : "");
  const happened = events.map(
    ({ kind, at, cooldownUntil }) =>
      `! ${clockOf(at, zone)} ${kind}, cooldown until ${localDay(cooldownUntil, zone)}T${clockOf(cooldownUntil, zone)}`,
  );
  const sent =
    times && sends.length > 0 ? `[${sends.map((at) => slotOf(at, sends[0] ?? at, zone)).join(" ")}]` : "";
  const columns = [
    `${day} ${WEEKDAYS[weekday(day)]}`,
    `allowed ${allowed}`.padEnd(13),
    `sent ${sends.length}`.padEnd(8),
    bounds,
    ...happened,
  ];
  return [...columns, sent].filter((column) => column !== "").join("  ");
}

/** A life as a text that a person can read. `about`: what it is, a sentence or two. */
export function timeline(about: string, days: readonly LivedDay[], times = false): string {
  const total = days.reduce((sum, { sends }) => sum + sends.length, 0);
  const lines: string[] = [];
  let zone = "";
  for (const day of days) {
    if (zone !== day.policy.zone) lines.push(`-- in ${day.policy.zone}, ${hoursIn(day.policy)}`);
    else if (weekday(day.day) === 1) lines.push("");
    zone = day.policy.zone;
    lines.push(lineOf(day, times));
  }
  return `${about}\nSent in all: ${total}\n\n${lines.join("\n")}\n`;
}

function hoursIn({ hours, lunch, targetPerDay, weeklyCap }: Policy): string {
  const rest = lunch === null ? "" : ` without ${lunch.from} to ${lunch.to}`;
  return `${hours.from} to ${hours.to}${rest}, target ${targetPerDay} a day, cap ${weeklyCap} a week`;
}
