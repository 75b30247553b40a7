import type { ToldProblem } from "../../core/restriction/told.ts";
import { assertNever } from "../../core/shared/result.ts";
import { restrictionName } from "./restriction.ts";
import { seenWords, whenWords } from "./restriction-page.ts";

/** What is wrong with something told of by hand, in a plain sentence that says what would be right. */
export function toldProblemWords(problem: ToldProblem, zone: string): string {
  switch (problem.problem) {
    case "not-a-time":
      return "Give a date and a time.";
    case "in-the-future":
      return `That is still to come. The latest possible is now, ${whenWords(problem.latest, zone)}.`;
    case "too-early":
      return `There was no LinkedIn before ${whenWords(problem.earliest, zone)}.`;
    case "overlaps": {
      const { event } = problem;
      return `“${restrictionName(event.kind)}” stands in the list already: ${whenWords(event.at, zone)}, ${seenWords(event)}. Within 12 hours it is the same one.`;
    }
    case "before-the-event":
      return "The end LinkedIn named must come after the time it said so.";
    case "too-far":
      return `That is more than a year away. The latest possible is ${whenWords(problem.latest, zone)}.`;
    case "too-long":
      return `At most ${problem.limit} characters.`;
    default:
      return assertNever(problem);
  }
}
