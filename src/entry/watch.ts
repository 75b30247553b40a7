import { watchByHand } from "../linkedin/index.ts";
import { askForHand, isAttached, report } from "../platform/page-report.ts";
import { type Inhabitants, livePage } from "./document.ts";

/** The person's own steps in one document. */
export interface Watch {
  /** A list was opened: the worker is asked for the hand, which reads it. */
  listOpened(): void;
  end(): void;
}

/** Opened once a document, by the first click of any kind or the first list; null for an orphan. */
export function openWatch(inhabitants: Inhabitants): Watch | null {
  if (!isAttached()) return null;
  const stopByHand = watchByHand(
    livePage(inhabitants.end),
    (person) => {
      report({ kind: "sent-by-hand", person });
      if (!isAttached()) inhabitants.end();
    },
    () => inhabitants.hand?.busy() ?? false,
  );
  return {
    listOpened() {
      if (!isAttached()) inhabitants.end();
      else if (inhabitants.hand === null) askForHand();
    },
    end: stopByHand,
  };
}
