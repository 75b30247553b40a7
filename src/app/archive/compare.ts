import type { Archive } from "../../core/archive/index.ts";
import { foldName } from "../../core/archive/person.ts";
import type { Invitation, StandingOnLinkedIn } from "../../core/invitation/invitation.ts";
import { REINVITE_AFTER } from "../../core/policy/defaults.ts";
import type { PastInvitation } from "../../core/prospect/history.ts";
import { DAY, type Instant, type LocalDay, localDay, type Zone } from "../../core/shared/time.ts";
import { daysBetween } from "../../core/shared/wall-clock.ts";
import { COUNTED_WITHIN } from "../observing/by-hand.ts";
import type { Before, KnownPerson } from "./standing.ts";

/** What one day's figures gain. Plain counts. */
export interface DayGain {
  sent: number;
  accepted: number;
}

/** `accepted`, on that day if the archive has one; `sent`: nobody knew, and the archive has it. */
export interface Answer {
  readonly invitation: Invitation;
  readonly is: "accepted" | "sent";
  readonly on: LocalDay | null;
}

/** Everything an archive changes, decided before anything is written. */
export interface Changes {
  /** New rows, and those that were accepted since. */
  readonly history: readonly PastInvitation[];
  readonly added: readonly PastInvitation[];
  /** Of `added`, those so young that they count for a cap: a row of the log each. */
  readonly recent: readonly PastInvitation[];
  /** Of `added`, those still out: followed like any other. */
  readonly pending: readonly PastInvitation[];
  /** What the days of all others gain. */
  readonly days: ReadonlyMap<LocalDay, DayGain>;
  /** What became of invitations that went out from here. */
  readonly answered: readonly Answer[];
  readonly setAside: readonly { readonly invitation: Invitation; readonly standing: StandingOnLinkedIn }[];
  /** Found in an earlier archive; found in the log. */
  readonly known: number;
  readonly ours: number;
  readonly newlyAccepted: number;
}

/** States in which it has left, or may have. */
const OUT: ReadonlySet<Invitation["state"]> = new Set([
  "dispatched",
  "sent",
  "accepted",
  "withdrawn",
  "lapsed",
  "unknown",
]);

/** The archive's time names no zone, so that its day may be the one before or after ours. */
const GRACE = 1;
/** LinkedIn's Sent page rounds ages down, to a week at most where they are counted: see `by-hand.ts`. */
const ROUNDED = 7;

/** Days the sending may lie before the day a row has. `isExact`: an archive told that day. */
const graceBefore = ({ noteOrigin }: Invitation, isExact: boolean): number =>
  noteOrigin === "by-hand" && !isExact ? ROUNDED + GRACE : GRACE;

/** Whether an archive told of that invitation, so that its day is known. */
const isToldOf = ({ sentDay }: Invitation, { prospect }: KnownPerson, rows: Rows): boolean =>
  prospect.keys.some((key) => rows.of({ key, fullName: "" }).some((row) => row.sentDay === sentDay));

/**
 * Whether it is the invitation the archive tells of: same person, same day. More can't be asked, and
 * need not be: nobody is invited again within days, for LinkedIn refuses it for up to 3 weeks.
 */
function isSame(own: Invitation, sentDay: LocalDay, isExact: boolean): boolean {
  if (!OUT.has(own.state) || own.sentDay === null) return false;
  const later = daysBetween(sentDay, own.sentDay);
  return later >= -GRACE && later <= graceBefore(own, isExact);
}

const whom = ({ key, fullName }: Pick<PastInvitation, "key" | "fullName">): string =>
  key ?? `name:${foldName(fullName)}`;

/** Earlier archives' invitations, found by person and day. */
function index(history: readonly PastInvitation[]) {
  const byPerson = new Map<string, PastInvitation[]>();
  const add = (row: PastInvitation): void => {
    const rows = byPerson.get(whom(row));
    if (rows) rows.push(row);
    else byPerson.set(whom(row), [row]);
  };
  for (const row of history) add(row);
  return {
    add,
    of: (row: Pick<PastInvitation, "key" | "fullName">): readonly PastInvitation[] =>
      byPerson.get(whom(row)) ?? [],
    find(row: PastInvitation): PastInvitation | undefined {
      return byPerson.get(whom(row))?.find(
        ({ sentDay, note }) =>
          Math.abs(daysBetween(sentDay, row.sentDay)) <= GRACE &&
          // By name alone it may be somebody else.
          (row.key !== null || note === row.note),
      );
    },
  };
}

type Rows = ReturnType<typeof index>;

/** The archive's row as it is kept. A clock that runs ahead is set to now: nothing is sent tomorrow. */
function kept(row: Archive["invitations"][number], now: Instant, today: LocalDay): PastInvitation {
  const { key, fullName, note, acceptedOn, matchedBy } = row;
  const isAhead = row.sentAt > now;
  const sentDay = isAhead || row.sentDay > today ? today : row.sentDay;
  return {
    id: `${whom(row)} ${row.sentDay}${key === null ? ` ${row.sentAt}` : ""}`,
    key,
    fullName,
    sentAt: isAhead ? now : row.sentAt,
    sentDay,
    note,
    acceptedOn: matchedBy === null ? null : (acceptedOn ?? today),
  };
}

/** Of everything sent to a person and not answered, how they stand. */
function standingOf(
  { connected, prospect }: KnownPerson,
  rows: Rows,
  now: Instant,
): StandingOnLinkedIn | null {
  if (connected !== null) return "connected";
  const past = prospect.keys.flatMap((key) => rows.of({ key, fullName: "" }));
  return standingByHistory(past, now);
}

/** How somebody stands of whom the archive tells these invitations; null: it tells none. */
export function standingByHistory(
  past: readonly PastInvitation[],
  now: Instant,
): Exclude<StandingOnLinkedIn, "withdrawn-recently"> | null {
  if (past.length === 0) return null;
  if (past.some(({ acceptedOn }) => acceptedOn !== null)) return "connected";
  return past.some(({ sentAt }) => now - sentAt < REINVITE_AFTER) ? "pending" : "invited-before";
}

const WAITING: ReadonlySet<Invitation["state"]> = new Set(["draft", "approved"]);

function setAside(before: Before, rows: Rows, now: Instant): Changes["setAside"] {
  return [...new Set(before.people.values())].flatMap((person) => {
    const waiting = person.invitations.filter(
      ({ state, hold }) => WAITING.has(state) && hold?.kind !== "never-invite" && hold?.kind !== "standing",
    );
    const standing = waiting.length === 0 ? null : standingOf(person, rows, now);
    return standing === null ? [] : waiting.map((invitation) => ({ invitation, standing }));
  });
}

/** What went out from here and is answered, by the connections alone: the archive holds recent invitations only. */
function answeredOf(before: Before, rows: Rows): Map<string, Answer> {
  const answered = new Map<string, Answer>();
  for (const person of new Set(before.people.values())) {
    const { invitations, connected } = person;
    if (connected === null) continue;
    // The last one sent before the connection led to it.
    const last = invitations
      .filter(({ sentDay }) => sentDay !== null)
      .filter((one) => {
        const { connectedOn } = connected;
        const grace = graceBefore(one, isToldOf(one, person, rows));
        return connectedOn === null || daysBetween(connectedOn, one.sentDay ?? "") <= grace;
      })
      .findLast(({ state }) => state === "sent" || state === "unknown" || state === "lapsed");
    if (last) answered.set(last.id, { invitation: last, is: "accepted", on: connected.connectedOn });
  }
  return answered;
}

/** Holds an archive against what is known. Pure: the same archive again changes nothing. */
export function compare(archive: Archive, before: Before, now: Instant, zone: Zone): Changes {
  const today = localDay(now, zone);
  const rows = index(before.history);
  const answered = answeredOf(before, rows);
  const days = new Map<LocalDay, DayGain>();
  const gain = (day: LocalDay, more: keyof DayGain): void => {
    const gained = days.get(day) ?? { sent: 0, accepted: 0 };
    gained[more] += 1;
    days.set(day, gained);
  };
  const added: PastInvitation[] = [];
  const changed: PastInvitation[] = [];
  const recent: PastInvitation[] = [];
  const pending = new Map<string, PastInvitation>();
  let known = 0;
  let ours = 0;
  let newlyAccepted = 0;
  for (const told of archive.invitations) {
    const row = kept(told, now, today);
    const person = row.key === null ? undefined : before.people.get(row.key);
    const own = person?.invitations.find((one) => isSame(one, row.sentDay, isToldOf(one, person, rows)));
    const earlier = rows.find(row);
    const isNews = earlier !== undefined && earlier.acceptedOn === null && row.acceptedOn !== null;
    if (isNews) changed.push({ ...earlier, acceptedOn: row.acceptedOn });
    if (own !== undefined) {
      if (earlier === undefined) ours += 1;
      else known += 1;
      if (own.state === "unknown" && !answered.has(own.id)) {
        answered.set(own.id, { invitation: own, is: "sent", on: null });
      }
    } else if (earlier !== undefined) {
      known += 1;
      if (isNews) {
        gain(earlier.sentDay, "accepted");
        newlyAccepted += 1;
      }
    } else {
      added.push(row);
      rows.add(row);
      if (now - row.sentAt <= COUNTED_WITHIN) recent.push(row);
      else gain(row.sentDay, "sent");
      if (row.acceptedOn !== null) gain(row.sentDay, "accepted");
      else if (row.key !== null && now - row.sentAt < REINVITE_AFTER && !isOut(person))
        pending.set(whom(row), row);
    }
  }
  return {
    history: [...added, ...changed],
    added,
    recent,
    pending: [...pending.values()],
    days,
    answered: [...answered.values()],
    setAside: setAside(before, rows, now),
    known,
    ours,
    newlyAccepted: newlyAccepted + [...answered.values()].filter((one) => one.is === "accepted").length,
  };
}

/** Whether something is out to them already. */
const isOut = (person: KnownPerson | undefined): boolean =>
  person?.invitations.some(({ state }) => state === "sent" || state === "dispatched") ?? false;

/** Those of the last 7 days count for the weekly cap. */
export const countsNow = (recent: readonly PastInvitation[], now: Instant): number =>
  recent.filter(({ sentAt }) => now - sentAt < 7 * DAY).length;
