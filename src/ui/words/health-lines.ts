import type { Grade, HealthFigure, HealthKind, Threshold } from "../../core/health/figure.ts";
import { assertNever } from "../../core/shared/result.ts";
import { listed } from "./count.ts";

const number = (count: number): string => count.toLocaleString("en-GB");
const atLevel = (figure: HealthFigure, level: Threshold["level"]): Threshold | undefined =>
  figure.thresholds.find((threshold) => threshold.level === level);
const share = (threshold: Threshold): string => `${Math.round(threshold.at * 100)} %`;

/** Where the figure begins to matter, and whose number that is. */
export function lineWords(figure: HealthFigure): string {
  const watch = atLevel(figure, "watch");
  const act = atLevel(figure, "act");
  switch (figure.kind) {
    case "last-event":
      return "Remembered for 90 days; a stop that stands comes before everything.";
    case "acceptance": {
      const below = act
        ? ` When it is likely below ${share(act)}, and not by chance, act: the pace is halved then.`
        : "";
      return watch ? `Below ${share(watch)} it is worth a look.${below}` : "";
    }
    case "unanswered": {
      const above = act ? ` When it is likely above ${share(act)}, and not by chance, act.` : "";
      return watch ? `Above ${share(watch)} it is worth a look.${above}` : "";
    }
    case "pending":
    case "pending-old":
    case "network":
      return watch && act ? `From ${number(watch.at)} it is worth a look, from ${number(act.at)} act.` : "";
    case "pace-day":
    case "pace-week": {
      if (!watch || !act) return "";
      return watch.at === act.at
        ? `Above ${number(act.at - 1)} act.`
        : `Above ${number(watch.at - 1)} it is worth a look, above ${number(act.at - 1)} act.`;
    }
    case "notes":
      return watch
        ? "At none it is worth a look, since a segment's invitations wait for them."
        : "Blank invitations still go at none.";
    default:
      return assertNever(figure);
  }
}

/** What the lines rest on. docs/health.md says the same at length. */
export const LINE_SOURCES: Readonly<Record<HealthKind, string>> = {
  "last-event":
    "LinkedIn says that repeated restrictions last longer, without numbers. That 90 days are remembered is our choice.",
  "pace-week":
    "LinkedIn publishes no number. Tool makers have seen accounts stopped between 100 and 200 invitations in a rolling week; the lower of that and your own cap is where it begins to matter.",
  "pace-day":
    "LinkedIn names many in a short time as a reason for restrictions, without a number. Your own cap comes first; no schedule that tool makers publish goes above 50 a day.",
  acceptance:
    "Tool makers halve or pause under 20 % and call 25 to 30 % the least, 35 % good. In a published study one in four of 20,000 invitations was accepted. Yeses come early and silence late, so only invitations 14 days old are counted, and of fewer than 30 nothing is said.",
  pending:
    "LinkedIn names many unanswered invitations as a reason for restrictions, without a number. Tool makers call fewer than 400 to 500 healthy, and more than 700 to 1,000 dangerous.",
  "pending-old":
    "No source has a number for old ones alone. A hundred is our choice: a quarter of where all pending ones begin to matter, and worth an hour of taking back. Three weeks is our choice too; few say yes later.",
  unanswered:
    "The other side of the lines for acceptance, looked at later and over three months: nobody publishes a number of its own. Those you took back count as never answered, since LinkedIn has seen them ignored.",
  notes:
    "LinkedIn gives Basic accounts a few personal notes a month; 5 is what most report. LinkedIn's own dialog corrects the number when it shows one.",
  network: "LinkedIn allows 30,000 first-degree connections. That 27,000 is near is our choice.",
};

const GRADES: Readonly<Record<Grade, string>> = {
  LI: "LinkedIn's own word",
  V: "tool makers' experience",
  A: "a peer-reviewed study",
  ours: "our choice",
};

/** Who says so, in the order of weight: `LinkedIn's own word and our choice`. */
export function gradeWords({ thresholds }: HealthFigure): string | null {
  const said = new Set(thresholds.flatMap(({ grades }) => grades));
  const ordered = (["LI", "A", "V", "ours"] as const).filter((grade) => said.has(grade));
  return ordered.length === 0 ? null : listed(ordered.map((grade) => GRADES[grade]));
}

/** Whether one of the lines is the person's own number. */
export const isSettable = ({ thresholds }: HealthFigure): boolean =>
  thresholds.some(({ setting }) => setting !== null);
