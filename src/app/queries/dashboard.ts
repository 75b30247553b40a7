import { headroomAt } from "../../core/pacing/headroom.ts";
import type { PacingSnapshot } from "../../core/pacing/types.ts";
import { RESTRICTION_MEMORY } from "../../core/policy/defaults.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { DAY, type Instant, localDay } from "../../core/shared/time.ts";
import { noFigures } from "../../core/statistics/figures.ts";
import { allPeriods } from "../../core/statistics/periods.ts";
import { closingEarly, readPlan } from "../planning/read-plan.ts";
import type { StoreReader } from "../ports.ts";
import type { DashboardView } from "../views.ts";

const DAYS_SHOWN = 30;
/** Before anybody sent anything: every day has its own row from here on. */
const BEGINNING = "1970-01-01";

/** The figures of the dashboard, from the daily aggregates: one row a day, however many invitations. */
export async function readDashboard(reader: StoreReader, now: Instant): Promise<DashboardView> {
  const [settings, figures, restrictions, planned] = await Promise.all([
    reader.settings(),
    reader.dailyFigures(BEGINNING),
    reader.restrictions(now - RESTRICTION_MEMORY),
    readPlan(reader, now),
  ]);
  const zone = settings.policy?.zone ?? "UTC";
  const today = localDay(now, zone);
  const byDay = new Map(figures.map((row) => [row.day, row]));
  const shown = Array.from({ length: DAYS_SHOWN }, (_, index) => {
    const day = localDay(now - (DAYS_SHOWN - 1 - index) * DAY, zone);
    return byDay.get(day) ?? noFigures(day);
  });
  return {
    periods: allPeriods(figures, today),
    days: [...new Map(shown.map((row) => [row.day, row])).values()],
    restrictions: [...restrictions].reverse(),
    plan: planned?.plan ?? null,
    ahead: planned && aheadOf(planned.snapshot, settings, now),
    settings,
  };
}

function aheadOf(snapshot: PacingSnapshot, { policy }: Settings, now: Instant): DashboardView["ahead"] {
  if (policy === null) return null;
  return { headroom: headroomAt(snapshot, closingEarly(policy), now), pending: snapshot.pending };
}
