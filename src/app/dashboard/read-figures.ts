import { paceAdvice } from "../../core/dashboard/advice.ts";
import { bySegment, byVariant } from "../../core/dashboard/by-group.ts";
import { byWeek } from "../../core/dashboard/by-week.ts";
import {
  type DashboardFilter,
  filtered,
  firstDayOf,
  isLookedAt,
  stillThere,
} from "../../core/dashboard/filter.ts";
import { type ForecastBand, forecastBand } from "../../core/dashboard/forecast-band.ts";
import { funnelOf } from "../../core/dashboard/funnel.ts";
import { type PendingByAge, pendingByAge } from "../../core/dashboard/pending-by-age.ts";
import { rampOf } from "../../core/dashboard/ramp.ts";
import { type NewsGiven, newsOf, type Sentence, youngWordingMisses } from "../../core/dashboard/sentence.ts";
import { fatesOf, shareOf } from "../../core/dashboard/shares.ts";
import { timeToAcceptance } from "../../core/dashboard/time-to-acceptance.ts";
import type { DailyFigures } from "../../core/invitation/attempt.ts";
import type { PacingSnapshot } from "../../core/pacing/types.ts";
import { defaultPolicy } from "../../core/policy/defaults.ts";
import type { Segment, Template } from "../../core/segment/segment.ts";
import { type Instant, type LocalDay, localDay } from "../../core/shared/time.ts";
import { addDays, daysBetween, weekStart } from "../../core/shared/wall-clock.ts";
import type { Cohorts } from "../../core/statistics/cohorts.ts";
import { closingEarly } from "../planning/read-plan.ts";
import { readSnapshot } from "../planning/read-snapshot.ts";
import type { StoreReader } from "../ports.ts";
import type { DashboardFigures, FilterChoices } from "./view.ts";

/** Before anybody sent anything. */
const BEGINNING = "0000-01-01";
/** The ramp shows no more weeks, and planned numbers are read no further back. */
const RAMP_WEEKS = 52;
/** Picked ones looked at: more than a month takes. */
const PICKED_MOST = 300;

/**
 * Everything the dashboard shows, from aggregates: a row a month of figures and of cohorts, a row a day of what
 * was allowed, and what the plan reads. However many invitations there are, none is read for it.
 */
export async function readDashboardFigures(
  reader: StoreReader,
  asked: DashboardFilter,
  now: Instant,
): Promise<DashboardFigures> {
  const settings = await reader.settings();
  const { policy, seed } = settings;
  const zone = policy?.zone ?? "UTC";
  const today = localDay(now, zone);
  const [segments, templates, figures, cohorts, events, plans, picked, counts, planned] = await Promise.all([
    reader.segments(),
    reader.templates(),
    reader.dailyFigures(BEGINNING),
    reader.cohorts(),
    reader.restrictions(0),
    reader.dayPlans(addDays(weekStart(today), -7 * (RAMP_WEEKS - 1))),
    reader.withdrawalsInState("picked", { order: "oldest", limit: PICKED_MOST }),
    reader.stateCounts(),
    policy && readSnapshot(reader, settings, policy, now),
  ]);
  const filter = stillThere(asked, idsOf(segments), idsOf(templates));
  const { sent, proposed } = filtered(cohorts, filter, today);
  const fates = fatesOf(sent, today);
  const from = firstDayShown(filter, firstDayKept(figures, cohorts), today);
  const isFiltered = filter.segmentIds !== null || filter.templateIds !== null;
  const age = { today, picked: picked.length, policy: policy ?? defaultPolicy("basic", zone) };
  const paced = policy && closingEarly(policy);
  const snapshot = planned && planned.snapshot;
  const waiting = counts.draft + counts.approved;
  const forecast = paced && snapshot && forecastBand(snapshot, paced, now, seed, waiting);
  const pending = pendingByAge(cohorts.sent, () => true, age);
  const since = settings.accountSince === null ? "" : localDay(settings.accountSince, zone);
  const weeks = from === null ? 1 : daysBetween(weekStart(from), weekStart(today)) / 7 + 1;
  return {
    filter,
    choices: choicesOf(segments, templates),
    now,
    today,
    zone,
    isSetUp: policy !== null,
    from,
    sentence: sentenceOf(
      {
        policy: paced,
        restrictions: snapshot?.restrictions ?? [],
        days: figures.filter(({ day }) => day >= since),
        cohorts: cohorts.sent,
        segments,
        templates,
        today,
        now,
      },
      snapshot,
      pending,
      forecast,
    ),
    total: shareOf(fates),
    weeks: from === null ? [] : byWeek(fates, from, today),
    bySegment: bySegment(fates, segments),
    byVariant: byVariant(fates, templates, segments),
    funnel: funnelOf(proposed),
    timeToAcceptance: timeToAcceptance(sent, today),
    pending: isFiltered ? pendingByAge(cohorts.sent, isLookedAt(filter), age) : pending,
    ramp: rampOf({ figures, plans, events, now, zone, weeks: Math.min(RAMP_WEEKS, weeks) }),
    forecast,
    restrictions: events.filter(({ at }) => localDay(at, zone) >= (from ?? "")).toReversed(),
  };
}

/** Where the log is in disorder, which leaves no forecast either, nothing is advised. */
function sentenceOf(
  given: NewsGiven,
  snapshot: PacingSnapshot | null,
  pending: PendingByAge,
  forecast: ForecastBand | null,
): Sentence {
  const news = newsOf(given);
  const { policy, now } = given;
  if (!policy || !snapshot || !forecast || news.kind === "nothing-sent") return { news, advice: null };
  const misses = youngWordingMisses(given);
  return {
    news,
    advice: paceAdvice({ snapshot, policy, now, pending, forecast, youngWordingMisses: misses }),
  };
}

/** Not before anything was kept, and never after today. */
function firstDayShown(
  { period }: DashboardFilter,
  firstKept: LocalDay | null,
  today: LocalDay,
): LocalDay | null {
  if (firstKept === null) return null;
  const first = firstDayOf(period, today) ?? firstKept;
  const later = first < firstKept ? firstKept : first;
  return later < today ? later : today;
}

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id));

/** Null: nothing is kept. */
function firstDayKept(figures: readonly DailyFigures[], { sent, proposed }: Cohorts): LocalDay | null {
  const days = [...figures, ...sent, ...proposed].flatMap(({ day }) => day ?? []);
  return days.reduce<LocalDay | null>((first, day) => (first === null || day < first ? day : first), null);
}

function choicesOf(segments: readonly Segment[], templates: readonly Template[]): FilterChoices {
  const names = new Map(segments.map(({ id, name }) => [id, name]));
  return {
    segments: segments.map(({ id, name, archivedAt }) => ({ id, name, archived: archivedAt !== null })),
    wordings: templates.map(({ id, name, segmentId, retiredAt }) => ({
      id,
      name,
      segmentId,
      segmentName: names.get(segmentId) ?? "",
      retired: retiredAt !== null,
    })),
  };
}
