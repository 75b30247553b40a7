import type {
  HealthFigure,
  HealthKind,
  HealthLevel,
  LastEventFigure,
  PaceFigure,
} from "../../core/health/figure.ts";
import type { Health } from "../../core/health/index.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { percent } from "./rate.ts";

const NAMES: Readonly<Record<HealthKind, MessageKey>> = {
  "last-event": "health_name_last_event",
  "pace-week": "health_name_pace_week",
  "pace-day": "health_name_pace_day",
  acceptance: "health_name_acceptance",
  pending: "health_name_pending",
  "pending-old": "health_name_pending_old",
  unanswered: "health_name_unanswered",
  notes: "health_name_notes",
  network: "health_name_network",
};
export const healthName = (kind: HealthKind): string => t(NAMES[kind]);

const LEVELS: Readonly<Record<HealthLevel, MessageKey>> = {
  fine: "health_level_fine",
  watch: "health_level_watch",
  act: "health_level_act",
  unknown: "health_level_unknown",
};
export const levelName = (level: HealthLevel): string => t(LEVELS[level]);

/** The worst figure in one sentence. */
export function verdictWords({ verdict, figures }: Health): string {
  const { about, level } = verdict;
  if (about) return worstWords(about, level === "act");
  if (level === "unknown") return t("health_verdict_nothing_sent");
  const open = figures.find((figure) => figure.kind === "acceptance");
  return open?.level === "unknown" ? t("health_verdict_fine_so_far") : t("health_verdict_fine");
}

function worstWords(figure: HealthFigure, isAct: boolean): string {
  switch (figure.kind) {
    case "last-event":
      return lastEventVerdict(figure);
    case "pace-week":
      return weekVerdict(figure, isAct);
    case "pace-day":
      return t("health_verdict_day", { count: figure.count, cap: figure.cap });
    case "acceptance": {
      if (figure.rate === null) return t("health_verdict_acceptance_few");
      const share = percent(figure.rate.value);
      return t(isAct ? "health_verdict_acceptance_act" : "health_verdict_acceptance_watch", { share });
    }
    case "pending": {
      const count = Math.max(figure.count, figure.onPage?.count ?? 0);
      return t(isAct ? "health_verdict_pending_act" : "health_verdict_pending_watch", { count });
    }
    case "pending-old":
      return t("health_verdict_pending_old", { count: figure.count, days: figure.oldDays });
    case "unanswered":
      return figure.rate === null
        ? t("health_verdict_unanswered_most")
        : t("health_verdict_unanswered", { share: percent(figure.rate.value) });
    case "notes":
      return t("health_verdict_notes");
    case "network":
      return t(isAct ? "health_verdict_network_act" : "health_verdict_network_watch");
    default:
      return assertNever(figure);
  }
}

function weekVerdict({ count, cap, thresholds }: PaceFigure, isAct: boolean): string {
  const passed = thresholds.find(({ level }) => level === (isAct ? "act" : "watch"));
  return passed && passed.setting === null
    ? t("health_verdict_week_stops_from", { count, from: passed.at - 1 })
    : t("health_verdict_week", { count, cap });
}

function lastEventVerdict({ stopped, days, event }: LastEventFigure): string {
  if (stopped) return t("health_verdict_stopped");
  const isWarning = event === "approaching-limit";
  if (days === null)
    return t(isWarning ? "health_verdict_warned_lately" : "health_verdict_was_stopped_lately");
  return t(isWarning ? "health_verdict_warned" : "health_verdict_was_stopped", { days });
}
