import { type ForecastDay, forecastDays } from "../../core/pacing/forecast.ts";
import type { PacingSnapshot, Plan } from "../../core/pacing/types.ts";
import { RESTRICTION_MEMORY } from "../../core/policy/defaults.ts";
import { guiding, isSerious, type Stretch, stops, stretchOf } from "../../core/restriction/cooldown.ts";
import { inForce, isOpen, type RestrictionEvent } from "../../core/restriction/restriction.ts";
import { type Timeline, timelineOf } from "../../core/restriction/timeline.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { DAY, type Instant, type LocalDay, localDay, type Zone } from "../../core/shared/time.ts";
import { daysBetween } from "../../core/shared/wall-clock.ts";
import { closingEarly, readPlan } from "../planning/read-plan.ts";
import type { StoreReader } from "../ports.ts";
import { MOST_TRIES } from "./most-tries.ts";

/** One thing LinkedIn said, with what earlier ones made of its wait. */
export interface EventView {
  readonly event: RestrictionEvent;
  readonly stretch: Stretch | null;
  /** Whether it was recorded in another account of the person's. */
  readonly elsewhere: boolean;
}

/** One person whose email was asked for: theirs alone, skipped for good. */
export interface OneEmail {
  readonly prospectId: string;
  readonly name: string;
  readonly at: Instant;
}

/** How it goes on after a stop, if the person says so as soon as they can. */
export interface PaceAfter {
  /** The first day on which any would go; null: not within the weeks looked at. */
  readonly first: ForecastDay | null;
  /** What would go in each of the first four weeks from that day on. */
  readonly perWeek: readonly number[];
  /** The fullest day of the fourth week. */
  readonly later: number;
}

export interface RestrictionsView {
  readonly settings: Settings;
  readonly plan: Plan | null;
  /** Newest first, dismissed ones included. */
  readonly events: readonly EventView[];
  /** The stop to be guided through; null: none is open. */
  readonly current: EventView | null;
  /** Where `current` waits for the Sent page: it could not be read, and the person is asked. */
  readonly checkFailed: boolean;
  readonly pace: PaceAfter | null;
  readonly timeline: Timeline;
  /** Of the last 90 days, newest first. */
  readonly oneEmail: readonly OneEmail[];
  /** Name of the member whose account it is; null: not seen yet. */
  readonly accountName: string | null;
}

const WEEKS = 26;
/** A young log fills no half year. */
const LEAST_WEEKS = 8;
/** As many days as a month's cooldown and the four weeks after it. */
const LOOKED_AHEAD = 62;

export async function readRestrictions(reader: StoreReader, now: Instant): Promise<RestrictionsView> {
  const [settings, events, planned, accounts, oneEmail] = await Promise.all([
    reader.settings(),
    reader.restrictions(0),
    readPlan(reader, now),
    reader.accounts(),
    readOneEmail(reader, now),
  ]);
  const zone = settings.policy?.zone ?? "UTC";
  const figures = await reader.dailyFigures(localDay(now - WEEKS * 7 * DAY - 7 * DAY, zone));
  const views = events.map((event) => viewOf(event, events, settings.accountId)).toReversed();
  const standing = views.filter(({ event, elsewhere }) => isOpen(event) && stops(event.kind) && !elsewhere);
  const shown = guiding(
    standing.map(({ event }) => event),
    now,
  );
  const current = standing.find(({ event }) => event === shown) ?? null;
  return {
    settings,
    plan: planned?.plan ?? null,
    events: views,
    current,
    checkFailed: standing.some(({ event }) => event.checkTries >= MOST_TRIES),
    pace: planned && paceAfter(planned.snapshot, settings, now),
    timeline: timelineOf(figures, events, now, zone, weeksSince(figures[0]?.day, events[0]?.at, now, zone)),
    oneEmail,
    accountName: accounts.find(({ id }) => id === settings.accountId)?.name ?? null,
  };
}

function viewOf(
  event: RestrictionEvent,
  events: readonly RestrictionEvent[],
  accountId: string | null,
): EventView {
  const earlier = inForce(events).filter(({ id, at }) => id !== event.id && at <= event.at);
  return {
    event,
    stretch: isSerious(event.kind) ? stretchOf(event.kind, earlier, event.at) : null,
    elsewhere: event.accountId !== null && event.accountId !== accountId,
  };
}

function paceAfter(snapshot: PacingSnapshot, { policy, seed }: Settings, now: Instant): PaceAfter | null {
  if (policy === null) return null;
  const days = forecastDays(snapshot, closingEarly(policy), now, seed, LOOKED_AHEAD);
  if (!days.ok) return null;
  const start = days.value.findIndex(({ count, sent }) => count > sent);
  if (start < 0) return { first: null, perWeek: [], later: 0 };
  const after = days.value.slice(start, start + 28);
  const week = (index: number) => after.slice(7 * index, 7 * index + 7).map(({ count }) => count);
  return {
    first: after[0] ?? null,
    perWeek: [0, 1, 2, 3].map((index) => week(index).reduce((sum, count) => sum + count, 0)),
    later: Math.max(0, ...week(3)),
  };
}

async function readOneEmail(reader: StoreReader, now: Instant): Promise<readonly OneEmail[]> {
  const rows = (await reader.attemptsSince(now - RESTRICTION_MEMORY, ["not-sent"])).filter(
    ({ detail, prospectId }) => prospectId !== null && detail?.startsWith("email-required"),
  );
  const people = await reader.prospectsById(rows.flatMap(({ prospectId }) => prospectId ?? []));
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return rows
    .map(({ prospectId, at }) => ({
      prospectId: prospectId ?? "",
      name: names.get(prospectId ?? "") ?? "",
      at,
    }))
    .toReversed();
}

/** Weeks back to the first day with figures or the first event, within what is worth drawing. */
function weeksSince(day: LocalDay | undefined, at: Instant | undefined, now: Instant, zone: Zone): number {
  const today = localDay(now, zone);
  const days = [day, at === undefined ? undefined : localDay(at, zone)].flatMap((one) =>
    one === undefined ? [] : daysBetween(one, today),
  );
  return Math.min(WEEKS, Math.max(LEAST_WEEKS, Math.ceil(Math.max(0, ...days) / 7) + 1));
}
