import type { RampDay } from "../../core/dashboard/ramp.ts";
import type { RestrictionEvent } from "../../core/restriction/restriction.ts";
import type { Instant } from "../../core/shared/time.ts";
import { t } from "../i18n/language.ts";
import { boundShort } from "./forecast.ts";
import { restrictionName } from "./restriction.ts";
import { series } from "./series.ts";
import { fullDay } from "./when.ts";

/** What held the day's number, in a few words; empty: not known. */
export function reasonWords({ planned, sent }: RampDay, now: Instant): string {
  if (planned.kind !== "kept") return "";
  const [tightest] = (planned.changedTo ?? planned).bounds;
  return tightest === undefined ? "" : boundShort(tightest, sent, now);
}

/** What LinkedIn said, each by its name. */
export const saidWords = (said: readonly RestrictionEvent[]): string =>
  series(said.map(({ kind }) => restrictionName(kind)));

function figuresOf({ day: local, planned, sent }: RampDay): string {
  const day = fullDay(local);
  switch (planned.kind) {
    case "kept":
      return planned.changedTo === null
        ? t("dashboard_ramp_day", { day, sent, planned: planned.count })
        : t("dashboard_ramp_day_changed", {
            day,
            sent,
            planned: planned.count,
            later: planned.changedTo.count,
          });
    case "not-kept":
      return t("dashboard_ramp_day_not_kept", { day, sent });
    case "ahead":
      return t("dashboard_ramp_day_ahead", { day });
  }
}

const withMore = (figures: string, parts: readonly string[]): string => {
  const more = parts.filter((part) => part !== "");
  return more.length === 0 ? figures : t("dashboard_ramp_with", { figures, more: series(more) });
};

/** A day: what went of what was allowed, why that many, and what LinkedIn said. */
export const rampDayWords = (day: RampDay, said: readonly RestrictionEvent[], now: Instant): string =>
  withMore(figuresOf(day), [reasonWords(day, now), saidWords(said)]);

/** A week, where the time is long. */
export function rampWeekWords(
  { from, planned, sent }: { readonly from: string; readonly planned: number | null; readonly sent: number },
  said: readonly RestrictionEvent[],
): string {
  const day = fullDay(from);
  const figures =
    planned === null
      ? t("dashboard_ramp_week", { day, sent })
      : t("dashboard_ramp_week_of", { day, sent, planned });
  return withMore(figures, [saidWords(said)]);
}
