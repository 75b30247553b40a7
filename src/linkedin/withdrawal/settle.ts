import type { WithdrawOutcome } from "../../core/page/withdrawing.ts";
import { changes } from "../dom/changes.ts";
import { press } from "../dom/press.ts";
import { isDisabled } from "../dom/visible.ts";
import { until } from "../page.ts";
import { type Confirmation, readConfirmation } from "./confirmation.ts";
import { type Place, rowIsGone } from "./place.ts";
import type { WithdrawWords } from "./row.ts";
import { lookForRow, over, type Run, stopped } from "./run.ts";

/** The question that was opened: words and keys. Nodes are held for telling apart alone. */
export interface Question {
  readonly words: WithdrawWords;
  readonly place: Place;
  /** Dialogs that lay open before: none of them is the confirmation. */
  readonly dialogs: readonly Element[];
}

const OUTCOME_WITHIN = 10_000;
/** A list may lack a row for an instant while it is rendered: so many looks in a row. */
const LOOKS = 3;
/** Looks at least this often, should a change go unseen. */
const SLOW_POLL = 1_000;

export function readQuestion({ page }: Run, { words, dialogs }: Question): Confirmation {
  return readConfirmation(page.document, words, dialogs);
}

/** The question can't be confirmed, by what stands there instead. */
export function refusal(run: Run, kind: Confirmation["kind"]): WithdrawOutcome {
  switch (kind) {
    case "none":
      return over(run, "dialog-not-opened", "no question stands open");
    case "other":
      return over(run, "wrong-person-in-dialog", "the question is about another row");
    case "confirm":
    case "unclear":
      return over(run, "dialog-not-understood", "no button of the question proved to confirm");
  }
}

/** Presses the confirmation, after one last look at one instant: stop, row, question. */
export async function confirm(run: Run, question: Question): Promise<WithdrawOutcome> {
  const stop = stopped(run);
  if (stop !== undefined) return stop;
  const asked = readQuestion(run, question);
  const there = lookForRow(run).kind === "row" && !run.signal.aborted;
  if (!there || asked.kind !== "confirm" || isDisabled(asked.button)) return refusal(run, asked.kind);
  run.pressed = true;
  press(asked.button);
  return await readOutcome(run, question);
}

/**
 * Hears a press of the confirmation, whoever makes it and however soon: the person may be quicker than
 * any look at the question. Gives the end of it.
 */
export function hearConfirmation(run: Run, question: Question): () => void {
  const seen = (event: Event) => {
    const asked = readQuestion(run, question);
    if (asked.kind === "confirm" && event.composedPath().includes(asked.button)) run.pressed = true;
  };
  const view = run.page.document.defaultView;
  view?.addEventListener("click", seen, true);
  return () => view?.removeEventListener("click", seen, true);
}

/** The question is open; the person decides, for as long as they like. Nothing is touched. */
export async function watchPerson(
  run: Run,
  question: Question,
  handedOver: () => void,
): Promise<WithdrawOutcome> {
  const { page, signal } = run;
  const watch = changes(page);
  try {
    handedOver();
    for (;;) {
      await watch.next(SLOW_POLL, signal);
      const stop = stopped(run);
      if (stop !== undefined) return stop;
      const open = readQuestion(run, question).kind !== "none";
      if (run.pressed || signal.aborted || !open) break;
    }
  } finally {
    watch.end();
  }
  return await readOutcome(run, question);
}

/** A closed question proves nothing; without proof in 10 s nobody knows. */
export async function readOutcome(run: Run, { place }: Question): Promise<WithdrawOutcome> {
  let looks = 0;
  const seen = await until<WithdrawOutcome>(run.page, run.signal, OUTCOME_WITHIN, () => {
    const stop = stopped(run);
    if (stop !== undefined) return stop;
    looks = rowIsGone(run.page, place) ? looks + 1 : 0;
    return looks < LOOKS
      ? undefined
      : { kind: "withdrawn", evidence: "row gone from between its neighbours" };
  });
  return seen ?? over(run, "closed-by-person", "the row stayed on the list");
}
