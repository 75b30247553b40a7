import type {
  AcceptanceFigure,
  Direction,
  HealthFigure,
  NotesFigure,
  UnansweredFigure,
} from "../../core/health/figure.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";
import { percent } from "./rate.ts";

type Known = Exclude<Direction, "unknown">;

const PENDING: Readonly<Record<Known, MessageKey>> = {
  worse: "health_change_pending_up",
  better: "health_change_pending_down",
  same: "health_change_pending_same",
};
const DAY: Readonly<Record<Known, MessageKey>> = {
  worse: "health_change_day_up",
  better: "health_change_day_down",
  same: "health_change_day_same",
};
const WEEK: Readonly<Record<Known, MessageKey>> = {
  worse: "health_change_week_up",
  better: "health_change_week_down",
  same: "health_change_week_same",
};

type ShareKeys = Readonly<Record<Direction | "none", MessageKey>>;

const ACCEPTANCE: ShareKeys = {
  none: "health_change_acceptance_none",
  unknown: "health_change_acceptance_few",
  same: "health_change_acceptance_same",
  better: "health_change_acceptance_up",
  worse: "health_change_acceptance_down",
};
const UNANSWERED: ShareKeys = {
  none: "health_change_unanswered_none",
  unknown: "health_change_unanswered_few",
  same: "health_change_unanswered_same",
  worse: "health_change_unanswered_up",
  better: "health_change_unanswered_down",
};

function shareChange({ direction, before }: AcceptanceFigure | UnansweredFigure, keys: ShareKeys): string {
  if (before.rate === null) return t(keys.none);
  return t(keys[direction], { share: percent(before.rate.value), decided: before.decided });
}

function notesChange({ left, before, direction }: NotesFigure): string {
  if (left === null) return "";
  if (before === null) return t("health_change_notes_young_month");
  return direction === "same" ? t("health_change_notes_same") : t("health_change_notes_down", { before });
}

/** Which way it went, and against what: a sentence, or nothing. */
export function directionWords(figure: HealthFigure): string {
  const { direction } = figure;
  switch (figure.kind) {
    case "acceptance":
      return shareChange(figure, ACCEPTANCE);
    case "unanswered":
      return shareChange(figure, UNANSWERED);
    case "pending":
    case "pending-old":
      return direction === "unknown" || figure.before === null
        ? t("health_change_pending_unknown")
        : t(PENDING[direction], { before: figure.before });
    case "pace-day":
      return direction === "unknown" ? "" : t(DAY[direction], { before: figure.before });
    case "pace-week":
      return direction === "unknown" ? "" : t(WEEK[direction], { before: figure.before });
    case "notes":
      return notesChange(figure);
    case "last-event":
      return t("health_change_events", { recent: figure.recent, earlier: figure.earlier });
    case "network":
      return t("health_change_network", { grew: figure.grew });
    default:
      return assertNever(figure);
  }
}
