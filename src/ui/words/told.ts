import type { ToldProblem } from "../../core/restriction/told.ts";
import { assertNever } from "../../core/shared/result.ts";
import { t } from "../i18n/language.ts";
import { restrictionName } from "./restriction.ts";
import { seenWords, whenWords } from "./restriction-page.ts";

/** What is wrong with something told of by hand, in a plain sentence that says what would be right. */
export function toldProblemWords(problem: ToldProblem, zone: string): string {
  switch (problem.problem) {
    case "not-a-time":
      return t("today_told_not_a_time");
    case "in-the-future":
      return t("today_told_in_the_future", { latest: whenWords(problem.latest, zone) });
    case "too-early":
      return t("today_told_too_early", { earliest: whenWords(problem.earliest, zone) });
    case "overlaps": {
      const { event } = problem;
      return t("today_told_overlaps", {
        restriction: restrictionName(event.kind),
        when: whenWords(event.at, zone),
        seen: seenWords(event),
      });
    }
    case "before-the-event":
      return t("today_told_before_the_event");
    case "too-far":
      return t("today_told_too_far", { latest: whenWords(problem.latest, zone) });
    case "too-long":
      return t("today_told_too_long", { limit: problem.limit });
    default:
      return assertNever(problem);
  }
}
