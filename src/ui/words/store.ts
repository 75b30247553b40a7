import { assertNever } from "../../core/shared/result.ts";
import type { ActionProblem } from "../live/runner.ts";
import { type Explanation, explain } from "./explanation.ts";

/** Why what is stored can't be read or changed. */
export function storeWords(problem: ActionProblem): Explanation {
  switch (problem.kind) {
    case "newer-database":
      return explain(
        "Your records were made by a newer version of Politely.",
        `They are in form ${problem.stored}; this version knows form ${problem.known}. Nothing was changed or deleted.`,
        "Update the extension on the browser's extensions page, then open it again.",
      );
    case "write-refused":
      return explain(
        "The browser refused to save.",
        `Most often the disk is full. It said: “${problem.message}”.`,
        "Nothing was half done. Make room, then try again.",
      );
    case "unavailable":
      return explain(
        "Your records can't be opened just now.",
        `The browser said: “${problem.message}”.`,
        "Close other windows of Politely, then open it again. Nothing was deleted.",
      );
    case "unexpected":
      return explain(
        "That did not work.",
        `The extension met something it does not know: “${problem.message}”.`,
        "Nothing was half done. Try again; if it stays so, open the extension again.",
      );
    default:
      return assertNever(problem);
  }
}
