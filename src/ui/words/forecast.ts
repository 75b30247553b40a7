import type { ForecastDay, ThroughBy } from "../../core/pacing/forecast.ts";
import type { Headroom } from "../../core/pacing/headroom.ts";
import type { AllowanceBound } from "../../core/pacing/types.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { Instant, LocalDay } from "../../core/shared/time.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { shortDay } from "./when.ts";

/** What holds the number of a day on which `sent` went so far, in a few words; `boundWords` has the sentence. */
export function boundShort(bound: AllowanceBound, sent: number, now: Instant): string {
  switch (bound.kind) {
    case "ramp":
      return t("today_short_ramp", { target: bound.target });
    case "target":
      return t("today_short_target");
    case "daily-cap":
      return t("today_short_daily_cap");
    case "weekly-cap":
      return t("today_short_weekly_cap", { cap: bound.cap });
    case "holding":
      return t("today_short_holding", { accepted: bound.accepted, decided: bound.decided });
    case "acceptance-floor":
      return t("today_short_floor", { percent: Math.round(bound.floor * 100) });
    case "remembered":
      return bound.restriction === "approaching-limit"
        ? t("today_short_warned", { perWeek: bound.perWeek })
        : t("today_short_stopped", { perWeek: bound.perWeek });
    case "hours":
      return bound.fit === sent ? t("today_short_hours_over") : t("today_short_hours_full");
    case "hourly-cap":
      return t("today_short_hourly_cap", { cap: bound.cap });
    case "pending-ceiling":
      return t("today_short_pending", { pending: bound.pending });
    case "notes-left":
      return t("today_short_notes", { left: bound.left, perMonth: bound.perMonth });
    case "log-in-disorder":
      return t("today_short_disorder");
    case "account":
      return t("today_short_account");
    case "paused":
      return t("today_short_paused");
    case "day-off":
      return t("today_short_day_off");
    case "slowed":
      return t("today_short_slowed");
    case "cooldown":
      if (bound.unchecked) return t("today_short_unchecked");
      return bound.until > now ? t("today_short_cooldown") : t("today_short_word");
    default:
      return assertNever(bound);
  }
}

/** All of the days together. */
export const sumOf = (days: readonly ForecastDay[]): number =>
  days.reduce((sum, { count }) => sum + count, 0);

/** When those who wait, at least one, would be through: one day, from one to another, or not to be seen. */
export function throughWords({ soonest, latest }: ThroughBy, waiting: number, today: LocalDay): string {
  const count = waiting;
  if (soonest === null) return t("today_through_never", { count });
  const isToday = soonest === today;
  const day = shortDay(soonest);
  if (latest === null)
    return isToday
      ? t("today_through_today_at_soonest", { count })
      : t("today_through_at_soonest", { count, day });
  if (latest === soonest)
    return isToday ? t("today_through_today", { count }) : t("today_through_on", { count, day });
  const to = shortDay(latest);
  return isToday
    ? t("today_through_from_today", { count, to })
    : t("today_through_between", { count, from: day, to });
}

const OWN_NUMBERS: Readonly<Record<Headroom["field"], MessageKey>> = {
  targetPerDay: "today_headroom_target",
  dailyCap: "today_headroom_daily_cap",
  weeklyCap: "today_headroom_weekly_cap",
};

/** That only the person's own number holds the pace, why that can be said, and by how much it could rise. */
export function headroomWords({ field, from, to, quietDays, accepted, decided }: Headroom): string {
  const quiet = t("today_headroom_quiet", { days: quietDays, accepted, decided });
  return `${quiet} ${t(OWN_NUMBERS[field], { from, to })}`;
}

/** That many wait for an answer, before it stops anything. */
export const pendingWords = (pending: number): string => t("today_pending_many", { count: pending });
