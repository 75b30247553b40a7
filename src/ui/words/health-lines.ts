import type { Grade, HealthFigure, HealthKind, Threshold } from "../../core/health/figure.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { listed } from "./count.ts";
import { percent } from "./rate.ts";

const atLevel = (figure: HealthFigure, level: Threshold["level"]): Threshold | undefined =>
  figure.thresholds.find((threshold) => threshold.level === level);

/** Where the figure begins to matter, and whose number that is. */
export function lineWords(figure: HealthFigure): string {
  const watch = atLevel(figure, "watch");
  const act = atLevel(figure, "act");
  switch (figure.kind) {
    case "last-event":
      return t("health_line_last_event");
    case "acceptance":
      return shareLine(watch, "health_line_acceptance_watch", act, "health_line_acceptance_act");
    case "unanswered":
      return shareLine(watch, "health_line_unanswered_watch", act, "health_line_unanswered_act");
    case "pending":
    case "pending-old":
    case "network":
      return watch && act ? t("health_line_count", { watch: watch.at, act: act.at }) : "";
    case "pace-day":
    case "pace-week": {
      if (!watch || !act) return "";
      return watch.at === act.at
        ? t("health_line_pace_act", { act: act.at - 1 })
        : t("health_line_pace", { watch: watch.at - 1, act: act.at - 1 });
    }
    case "notes":
      return watch ? t("health_line_notes") : t("health_line_notes_blank");
    default:
      return assertNever(figure);
  }
}

function shareLine(
  watch: Threshold | undefined,
  watched: MessageKey,
  act: Threshold | undefined,
  acted: MessageKey,
): string {
  if (!watch) return "";
  const look = t(watched, { share: percent(watch.at) });
  return act ? `${look} ${t(acted, { share: percent(act.at) })}` : look;
}

const SOURCES: Readonly<Record<HealthKind, MessageKey>> = {
  "last-event": "health_source_last_event",
  "pace-week": "health_source_pace_week",
  "pace-day": "health_source_pace_day",
  acceptance: "health_source_acceptance",
  pending: "health_source_pending",
  "pending-old": "health_source_pending_old",
  unanswered: "health_source_unanswered",
  notes: "health_source_notes",
  network: "health_source_network",
};

const GRADES: Readonly<Record<Grade, MessageKey>> = {
  LI: "health_grade_linkedin",
  V: "health_grade_vendors",
  A: "health_grade_academic",
  ours: "health_grade_ours",
};

/**
 * What the lines rest on, and who says so in the order of weight: `… Rests on LinkedIn's own word and our
 * choice.` docs/health.md says the same at length.
 */
export function sourceWords({ kind, thresholds }: HealthFigure): string {
  const source = t(SOURCES[kind]);
  const said = new Set(thresholds.flatMap(({ grades }) => grades));
  const ordered = (["LI", "A", "V", "ours"] as const).filter((grade) => said.has(grade));
  if (ordered.length === 0) return source;
  const grades = listed(ordered.map((grade) => t(GRADES[grade])));
  return `${source} ${t("health_source_grades", { grades })}`;
}

/** Whether one of the lines is the person's own number. */
export const isSettable = ({ thresholds }: HealthFigure): boolean =>
  thresholds.some(({ setting }) => setting !== null);
