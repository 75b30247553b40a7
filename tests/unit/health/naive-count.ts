import type { ImportReport } from "../../../src/app/archive/report.ts";
import type { Attempt } from "../../../src/core/invitation/attempt.ts";
import type { Invitation } from "../../../src/core/invitation/invitation.ts";
import type { RestrictionEvent } from "../../../src/core/restriction/restriction.ts";
import type { World } from "../world/world.ts";

/*
 * The figures of the health page, counted again the slow way: from every row there is, with a calendar
 * and sums of its own. It shares nothing with `core/health`, `core/statistics` or the counters.
 */

const MS_A_DAY = 86_400_000;

export interface Rows {
  readonly log: readonly Attempt[];
  readonly invitations: readonly Invitation[];
  readonly events: readonly RestrictionEvent[];
  readonly reports: readonly ImportReport[];
}

export const allRows = (world: World): Promise<Rows> =>
  world.store.read(async (reader) => ({
    log: await reader.page("attempts", null, 1_000_000),
    invitations: await reader.page("invitations", null, 1_000_000),
    events: await reader.restrictions(0),
    reports: await reader.importReports(1_000),
  }));

const dayIn = (zone: string, at: number): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(at);

/** Calendar days from one `YYYY-MM-DD` to another. */
const daysFrom = (one: string, other: string): number =>
  Math.round((Date.parse(`${other}T00:00Z`) - Date.parse(`${one}T00:00Z`)) / MS_A_DAY);

/** Those sent so many days ago, `from` to `to`, and those of them that said yes. */
export interface Cohort {
  readonly decided: number;
  readonly accepted: number;
}

const OUT = ["sent", "accepted", "withdrawn", "lapsed"];

/** By what became of each invitation. Knows nothing of archives or of people who were deleted. */
export function cohortByInvitations({ invitations }: Rows, today: string, from: number, to: number): Cohort {
  const inside = invitations.filter(({ state, sentDay }) => {
    if (!OUT.includes(state) || sentDay === null) return false;
    const ago = daysFrom(sentDay, today);
    return ago >= from && ago <= to;
  });
  return { decided: inside.length, accepted: inside.filter(({ state }) => state === "accepted").length };
}

/** By the log, one row after the other. */
export function cohortByLog({ log }: Rows, today: string, from: number, to: number): Cohort {
  const isInside = (day: string | null): boolean => {
    if (day === null) return false;
    const ago = daysFrom(day, today);
    return ago >= from && ago <= to;
  };
  let decided = 0;
  let accepted = 0;
  for (const row of log) {
    if ((row.kind === "sent" || row.kind === "sent-by-hand") && isInside(row.day)) decided += 1;
    if (row.kind === "settled-sent" && isInside(row.sentDay)) decided += 1;
    if (row.kind === "accepted" && isInside(row.sentDay)) accepted += 1;
    for (const past of row.history ?? []) {
      if (!isInside(past.day)) continue;
      decided += past.sent;
      accepted += past.accepted;
    }
  }
  return { decided, accepted };
}

export function sentWithin({ log }: Rows, now: number, from: number, to: number): number {
  const spends = log.filter(({ kind }) => kind === "sent" || kind === "sent-by-hand" || kind === "unknown");
  return spends.filter(({ at }) => now - at >= from && now - at < to).length;
}

/** Waiting at that time for longer than `age`, in ms. */
export function waitingAt({ invitations, log }: Rows, at: number, age: number): number {
  const takenBackAt = new Map(
    log.filter(({ kind }) => kind === "withdrawn").map((row) => [row.invitationId, row.at]),
  );
  return invitations.filter(({ id, state, sentAt, acceptedAt }) => {
    if (!OUT.includes(state) || sentAt === null || !(sentAt < at - age)) return false;
    const ended = acceptedAt ?? takenBackAt.get(id) ?? Number.POSITIVE_INFINITY;
    return ended > at;
  }).length;
}

export const pendingNow = ({ invitations }: Rows): number =>
  invitations.filter(({ state }) => state === "sent").length;

export function takenBackOf({ log }: Rows, today: string, from: number, to: number): number {
  return log.filter(({ kind, sentDay }) => {
    if (kind !== "withdrawn" || sentDay === null) return false;
    const ago = daysFrom(sentDay, today);
    return ago >= from && ago <= to;
  }).length;
}

export function notesThisMonth({ log }: Rows, zone: string, now: number): number {
  const month = dayIn(zone, now).slice(0, 7);
  return log.filter(
    ({ kind, note, at }) =>
      (kind === "sent" || kind === "unknown") && (note ?? "") !== "" && dayIn(zone, at).slice(0, 7) === month,
  ).length;
}

export function lastEvents({ events }: Rows, now: number) {
  const weighty = ["weekly-limit", "challenge", "approaching-limit"];
  const told = events.filter(({ kind }) => weighty.includes(kind));
  const ages = told.map(({ at }) => (now - at) / MS_A_DAY).sort((one, other) => one - other);
  return {
    days: ages[0] === undefined || ages[0] >= 180 ? null : Math.floor(ages[0]),
    recent: ages.filter((age) => age < 90).length,
    earlier: ages.filter((age) => age >= 90 && age < 180).length,
    stopped: events.some(
      ({ kind, checkedAt, cooldownUntil }) =>
        kind !== "approaching-limit" && (checkedAt === null || cooldownUntil > now),
    ),
  };
}

/** The newest archive's connections and the yeses of later days; null: no archive. */
export function networkSize({ reports, log }: Rows, zone: string) {
  const newest = reports.toSorted((one, other) => other.at - one.at)[0];
  if (!newest) return null;
  const day = dayIn(zone, newest.at);
  const since = log.filter((row) => row.kind === "accepted" && row.day > day).length;
  return { count: newest.connections + newest.hidden, at: newest.at, source: "archive", since };
}

export const yesesOfDays = ({ log }: Rows, today: string, length: number): number =>
  log.filter(({ kind, day }) => kind === "accepted" && daysFrom(day, today) < length).length;

export { dayIn };
