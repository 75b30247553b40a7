import type { NotesStanding } from "../../core/health/counts.ts";
import type { NetworkFigure } from "../../core/health/figure.ts";
import { type Health, healthOf } from "../../core/health/index.ts";
import { type Attempt, SENDING_KINDS } from "../../core/invitation/attempt.ts";
import { LEARNT_FROM, RESTRICTION_MEMORY, UNANSWERED_DAYS } from "../../core/policy/defaults.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { DAY, type Instant, type LocalDay, localDay, WEEK } from "../../core/shared/time.ts";
import { monthStart } from "../../core/shared/wall-clock.ts";
import { deletedFrom } from "../../core/withdrawal/sent-list.ts";
import { notesUsed } from "../planning/notes-used.ts";
import type { StoreReader } from "../ports.ts";
import { readWaiting } from "./read-waiting.ts";

/** What the health page shows; null before set-up. */
export interface HealthView {
  readonly health: Health;
  readonly policy: Policy;
}

/** Reports of archives looked through for the newest with connections. */
const REPORTS = 20;

/** The figures of the account's health: daily aggregates, windows of the log and ranges of an index. */
export async function readHealth(reader: StoreReader, now: Instant): Promise<HealthView | null> {
  const settings = await reader.settings();
  const { policy } = settings;
  if (policy === null) return null;
  const { zone, pendingOldDays } = policy;
  const today = localDay(now, zone);
  const since = settings.accountSince === null ? "" : localDay(settings.accountSince, zone);
  const month = monthStart(now, zone);
  const [days, spent, waiting, list, withdrawn, events, segments, network] = await Promise.all([
    reader.dailyFigures(localDay(now - LEARNT_FROM, zone)),
    reader.attemptsSince(Math.min(month, now - 2 * WEEK), [...SENDING_KINDS]),
    readWaiting(reader, pendingOldDays, now),
    reader.sentList(),
    reader.attemptsSince(now - (UNANSWERED_DAYS + pendingOldDays + 1) * DAY, ["withdrawn"]),
    reader.restrictions(now - 2 * RESTRICTION_MEMORY),
    reader.segments(),
    readNetwork(reader, settings, zone),
  ]);
  const inputs = {
    ...waiting,
    today,
    days: days.filter(({ day }) => day >= since),
    sends: spent.filter(({ at }) => at > now - 2 * WEEK).map(({ at }) => at),
    sentPage: list?.complete ? { count: list.rows.length + deletedFrom(list), at: list.readAt } : null,
    takenBack: withdrawn.flatMap(({ sentDay }) => sentDay ?? []),
    notes: notesStanding(spent, settings, policy, month, now),
    notesNeeded: segments.some(
      ({ notePolicy, archivedAt }) => notePolicy === "always" && archivedAt === null,
    ),
    events: events.filter(({ accountId }) => accountId === null || accountId === settings.accountId),
    network,
  };
  return { health: healthOf(inputs, policy, now), policy };
}

function notesStanding(
  spent: readonly Attempt[],
  settings: Settings,
  { notesPerMonth: perMonth }: Policy,
  month: Instant,
  now: Instant,
): NotesStanding | null {
  if (perMonth === null) return null;
  const left = Math.max(0, perMonth - notesUsed(spent, settings, perMonth, month));
  const weekAgo = now - WEEK;
  const noted = spent.filter(({ at, note }) => at > weekAgo && note !== null && note !== "").length;
  return { left, perMonth, weekAgo: weekAgo < month ? null : left + noted };
}

/** The newer of the archive's connections and LinkedIn's own count, and the yeses seen on the days after it. */
async function readNetwork(
  reader: StoreReader,
  { accountId }: Settings,
  zone: string,
): Promise<NetworkFigure["known"]> {
  const [reports, accounts] = await Promise.all([reader.importReports(REPORTS), reader.accounts()]);
  const report = reports.find(({ connections }) => connections > 0);
  const onPage = accounts.find(({ id }) => id === accountId)?.connections;
  const known = [
    ...(report
      ? [{ source: "archive" as const, count: report.connections + report.hidden, at: report.at }]
      : []),
    ...(onPage ? [{ source: "page" as const, ...onPage }] : []),
  ].toSorted((one, other) => other.at - one.at)[0];
  if (!known) return null;
  const day: LocalDay = localDay(known.at, zone);
  const later = (await reader.dailyFigures(day)).filter((figures) => figures.day > day);
  return { ...known, since: later.reduce((sum, { accepted }) => sum + accepted, 0) };
}
