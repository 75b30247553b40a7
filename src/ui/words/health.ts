import type {
  AcceptanceFigure,
  DecidedShare,
  Direction,
  HealthFigure,
  HealthKind,
  HealthLevel,
  LastEventFigure,
  NetworkFigure,
  PaceFigure,
  UnansweredFigure,
} from "../../core/health/figure.ts";
import type { Health } from "../../core/health/index.ts";
import { assertNever } from "../../core/shared/result.ts";
import { counted, days } from "./count.ts";
import { percent } from "./rate.ts";
import { restrictionName } from "./restriction.ts";
import { fullDate } from "./when.ts";

const number = (count: number): string => count.toLocaleString("en-GB");
const whole = (share: number): number => Math.round(share * 100);

export const HEALTH_NAMES: Readonly<Record<HealthKind, string>> = {
  "last-event": "Since LinkedIn last spoke up",
  "pace-week": "Sent in 7 days",
  "pace-day": "Sent in 24 hours",
  acceptance: "Accepted",
  pending: "Waiting for an answer",
  "pending-old": "Waiting for long",
  unanswered: "Never answered",
  notes: "Notes left this month",
  network: "Your network",
};

export const LEVEL_NAMES: Readonly<Record<HealthLevel, string>> = {
  fine: "Fine",
  watch: "Worth a look",
  act: "Act now",
  unknown: "Not known",
};

/** A figure as it stands, and what the number is of. */
export interface FigureWords {
  readonly value: string;
  readonly meaning: string;
}

const sureness = ({ rate, decided }: DecidedShare): string =>
  rate === null ? "" : `likely ${whole(rate.low)} to ${whole(rate.high)}, of ${number(decided)} sent`;

function acceptanceWords(figure: AcceptanceFigure): FigureWords {
  const when = "14 to 43 days ago, so that it is decided";
  if (figure.rate === null) return { value: "none yet", meaning: `Nothing was sent ${when}.` };
  return { value: percent(figure.rate.value), meaning: `${sureness(figure)} ${when}` };
}

function unansweredWords(figure: UnansweredFigure): FigureWords {
  const { rate, oldDays, takenBack } = figure;
  const when = `${oldDays} to ${oldDays + 89} days ago`;
  if (rate === null) return { value: "none yet", meaning: `Nothing was sent ${when}.` };
  const back = takenBack > 0 ? `; you took back ${number(takenBack)} of these` : "";
  return { value: percent(rate.value), meaning: `${sureness(figure)} ${when}${back}` };
}

function eventWords({ days: since, event, stopped }: LastEventFigure): FigureWords {
  if (stopped) {
    const what = event === null ? "a stop" : restrictionName(event);
    return { value: "stopped", meaning: `${what}: it stands until you say that LinkedIn is fine again` };
  }
  if (since === null) return { value: "nothing", meaning: "no warning and no stop in the last 180 days" };
  return { value: days(since), meaning: event === null ? "" : `since: ${restrictionName(event)}` };
}

function networkWords({ known }: NetworkFigure, zone: string): FigureWords {
  if (known === null)
    return {
      value: "not known",
      meaning: "LinkedIn's archive and its Connections page tell it; neither was read",
    };
  const { count, at, source, since } = known;
  const later = since > 0 ? `, and ${number(since)} who said yes since` : "";
  return {
    value: `about ${number(count + since)}`,
    meaning: `${source === "archive" ? "by the archive brought in" : "as LinkedIn's Connections page said"} on ${fullDate(at, zone)}${later}`,
  };
}

export function figureWords(figure: HealthFigure, zone: string): FigureWords {
  switch (figure.kind) {
    case "last-event":
      return eventWords(figure);
    case "pace-week":
    case "pace-day":
      return { value: number(figure.count), meaning: "by hand and unknown ones counted too" };
    case "acceptance":
      return acceptanceWords(figure);
    case "pending": {
      const { onPage } = figure;
      const page = onPage
        ? `; LinkedIn's own list had ${number(onPage.count)} on ${fullDate(onPage.at, zone)}`
        : "";
      return { value: number(figure.count), meaning: `by your log${page}` };
    }
    case "pending-old":
      return { value: number(figure.count), meaning: `for more than ${days(figure.oldDays)}` };
    case "unanswered":
      return unansweredWords(figure);
    case "notes":
      return figure.left === null
        ? { value: "no limit", meaning: "with your kind of account" }
        : { value: number(figure.left), meaning: `of ${figure.perMonth}` };
    case "network":
      return networkWords(figure, zone);
    default:
      return assertNever(figure);
  }
}

const COUNT_CHANGE: Readonly<Record<Exclude<Direction, "unknown">, string>> = {
  worse: "up from",
  better: "down from",
  same: "as many as",
};

function shareChange(
  { direction, before }: AcceptanceFigure | UnansweredFigure,
  when: string,
  up: Direction,
): string {
  if (before.rate === null) return `nothing to hold it against ${when}`;
  const was = percent(before.rate.value);
  if (direction === "unknown") return `too few to hold against ${when} (${was} of ${number(before.decided)})`;
  if (direction === "same") return `no clear change from ${was} ${when}`;
  return `${direction === up ? "up" : "down"} from ${was} ${when}`;
}

/** Which way it went, and against what. */
export function directionWords(figure: HealthFigure): string {
  const { direction } = figure;
  switch (figure.kind) {
    case "acceptance":
      return shareChange(figure, "in the 30 days before", "better");
    case "unanswered":
      return shareChange(figure, "in the 90 days before", "worse");
    case "pending":
    case "pending-old":
      if (direction === "unknown" || figure.before === null) return "how many a week ago is not known";
      return `${COUNT_CHANGE[direction]} ${number(figure.before)} a week ago`;
    case "pace-day":
    case "pace-week": {
      const when = figure.kind === "pace-day" ? "in the 24 hours before" : "in the 7 days before";
      return direction === "unknown" ? "" : `${COUNT_CHANGE[direction]} ${number(figure.before)} ${when}`;
    }
    case "notes":
      if (figure.left === null) return "";
      if (figure.before === null) return "the month is less than a week old";
      return direction === "same" ? "as many as a week ago" : `down from ${number(figure.before)} a week ago`;
    case "last-event":
      return eventsChange(figure);
    case "network":
      return `${counted(figure.grew, "yes", "yeses")} seen in the last 30 days`;
    default:
      return assertNever(figure);
  }
}

function eventsChange({ recent, earlier }: LastEventFigure): string {
  const times = (count: number): string => (count === 0 ? "none" : counted(count, "time", "times"));
  if (recent === 0 && earlier === 0) return "none in the last 90 days, none in the 90 before";
  return `${times(recent)} in the last 90 days, ${times(earlier)} in the 90 before`;
}

/** The worst figure in one sentence. */
export function verdictWords({ verdict, figures }: Health): string {
  const { about, level } = verdict;
  if (about) return worstWords(about, level === "act");
  if (level === "unknown") return "Nothing to judge yet: no invitation has left.";
  const open = figures.find((figure) => figure.kind === "acceptance");
  return open?.level === "unknown"
    ? "Nothing stands out so far; how many accept can't be judged yet."
    : "Nothing stands out: go on as you do.";
}

function worstWords(figure: HealthFigure, isAct: boolean): string {
  switch (figure.kind) {
    case "last-event":
      return lastEventVerdict(figure);
    case "pace-week":
      return weekVerdict(figure, isAct);
    case "pace-day":
      return `${number(figure.count)} invitations left in 24 hours, more than your ${figure.cap} a day.`;
    case "acceptance": {
      const share = figure.rate === null ? "Few" : percent(figure.rate.value);
      return isAct
        ? `Only ${share} of your invitations are accepted: too few to go on like this.`
        : `${share} of your invitations are accepted, fewer than a healthy account has.`;
    }
    case "pending": {
      const waiting = number(Math.max(figure.count, figure.onPage?.count ?? 0));
      return isAct
        ? `${waiting} invitations wait for an answer: too many.`
        : `${waiting} invitations wait for an answer: enough to keep an eye on.`;
    }
    case "pending-old":
      return `${number(figure.count)} invitations have waited for more than ${days(figure.oldDays)}.`;
    case "unanswered": {
      const share = figure.rate === null ? "Most" : percent(figure.rate.value);
      return `${share} of your invitations were never answered.`;
    }
    case "notes":
      return "This month's notes are used up, and some invitations wait for them.";
    case "network":
      return isAct
        ? "Your network is as large as LinkedIn allows: nobody can be added."
        : "Your network nears the largest that LinkedIn allows.";
    default:
      return assertNever(figure);
  }
}

function weekVerdict({ count, cap, thresholds }: PaceFigure, isAct: boolean): string {
  const left = `${number(count)} invitations left in 7 days`;
  const passed = thresholds.find(({ level }) => level === (isAct ? "act" : "watch"));
  return passed && passed.setting === null
    ? `${left}; from ${number(passed.at - 1)} on, accounts have been stopped.`
    : `${left}, more than your ${number(cap)}.`;
}

function lastEventVerdict({ stopped, days: since, event }: LastEventFigure): string {
  if (stopped) return "LinkedIn said stop, and nothing goes until that is settled.";
  const when = since === null ? "lately" : since === 0 ? "today" : `${days(since)} ago`;
  return event === "approaching-limit"
    ? `LinkedIn warned you ${when} that a limit was near.`
    : `LinkedIn stopped you ${when}; after another stop the wait would be longer.`;
}
