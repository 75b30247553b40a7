import type { ComponentChild, ComponentChildren } from "preact";
import type {
  AcceptanceFigure,
  DecidedShare,
  HealthFigure,
  LastEventFigure,
  NetworkFigure,
  NotesFigure,
  PendingFigure,
  UnansweredFigure,
} from "../../core/health/figure.ts";
import { assertNever } from "../../core/shared/result.ts";
import type { Rate } from "../../core/statistics/wilson.ts";
import { rich } from "../i18n/language.ts";
import { percent } from "./rate.ts";
import { restrictionName } from "./restriction.ts";
import { fullDate } from "./when.ts";

type Tag = (parts: ComponentChild[]) => ComponentChild;

/** How a figure is shown: the number itself, and what it is of. */
export type FigureTags = Readonly<Record<"b" | "soft", Tag>>;

/** A figure as it stands, and what the number is of. */
export function figureWords(figure: HealthFigure, zone: string, tags: FigureTags): ComponentChildren {
  switch (figure.kind) {
    case "last-event":
      return eventWords(figure, tags);
    case "pace-week":
    case "pace-day":
      return rich("health_figure_pace", { ...tags, count: figure.count });
    case "acceptance":
      return acceptanceWords(figure, tags);
    case "pending":
      return pendingWords(figure, zone, tags);
    case "pending-old":
      return rich("health_figure_pending_old", { ...tags, count: figure.count, days: figure.oldDays });
    case "unanswered":
      return unansweredWords(figure, tags);
    case "notes":
      return notesWords(figure, tags);
    case "network":
      return networkWords(figure, zone, tags);
    default:
      return assertNever(figure);
  }
}

function eventWords({ days, event, stopped }: LastEventFigure, tags: FigureTags): ComponentChildren {
  if (stopped)
    return event === null
      ? rich("health_figure_stopped_by_something", tags)
      : rich("health_figure_stopped", { ...tags, what: restrictionName(event) });
  return days === null || event === null
    ? rich("health_figure_no_event", tags)
    : rich("health_figure_since_event", { ...tags, days, what: restrictionName(event) });
}

const whole = (share: number): number => Math.round(share * 100);

const sureness = (rate: Rate, { decided }: DecidedShare) => ({
  share: percent(rate.value),
  low: whole(rate.low),
  high: whole(rate.high),
  decided,
});

function acceptanceWords(figure: AcceptanceFigure, tags: FigureTags): ComponentChildren {
  const { rate } = figure;
  return rate === null
    ? rich("health_figure_acceptance_none", tags)
    : rich("health_figure_acceptance", { ...tags, ...sureness(rate, figure) });
}

function unansweredWords(figure: UnansweredFigure, tags: FigureTags): ComponentChildren {
  const { rate, oldDays, takenBack } = figure;
  const when = { from: oldDays, to: oldDays + 89 };
  if (rate === null) return rich("health_figure_unanswered_none", { ...tags, ...when });
  const values = { ...tags, ...when, ...sureness(rate, figure) };
  return takenBack > 0
    ? rich("health_figure_unanswered_taken_back", { ...values, back: takenBack })
    : rich("health_figure_unanswered", values);
}

function pendingWords({ count, onPage }: PendingFigure, zone: string, tags: FigureTags): ComponentChildren {
  if (onPage === null) return rich("health_figure_pending", { ...tags, count });
  const date = fullDate(onPage.at, zone);
  return rich("health_figure_pending_on_page", { ...tags, count, listed: onPage.count, date });
}

const notesWords = ({ left, perMonth }: NotesFigure, tags: FigureTags): ComponentChildren =>
  left === null || perMonth === null
    ? rich("health_figure_notes_no_limit", tags)
    : rich("health_figure_notes", { ...tags, left, month: perMonth });

function networkWords({ known }: NetworkFigure, zone: string, tags: FigureTags): ComponentChildren {
  if (known === null) return rich("health_figure_network_unknown", tags);
  const { count, at, source, since } = known;
  const values = { ...tags, count: count + since, date: fullDate(at, zone) };
  if (since === 0)
    return rich(
      source === "archive" ? "health_figure_network_archive" : "health_figure_network_page",
      values,
    );
  return rich(
    source === "archive" ? "health_figure_network_archive_since" : "health_figure_network_page_since",
    { ...values, since },
  );
}
