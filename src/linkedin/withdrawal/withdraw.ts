import type { WithdrawCommand, WithdrawOutcome } from "../../core/page/withdrawing.ts";
import { press } from "../dom/press.ts";
import { isDisabled } from "../dom/visible.ts";
import { labelsOf } from "../languages/index.ts";
import { collectList } from "../lists/collect.ts";
import { type PageHandle, until } from "../page.ts";
import { type Confirmation, closeOpened, openDialogs, readConfirmation } from "./confirmation.ts";
import { placeOf } from "./place.ts";
import { withdrawControl } from "./row.ts";
import { lookForRow, over, type Run, stopped } from "./run.ts";
import {
  confirm,
  hearConfirmation,
  type Question,
  readOutcome,
  readQuestion,
  refusal,
  watchPerson,
} from "./settle.ts";

/** As for the invite dialog: half a second to six seconds after the click. */
const DIALOG_WITHIN = 6_000;
/** It has to stand this many looks in a row. */
const LOOKS = 2;

/**
 * Takes one pending invitation back on the Sent list now open: finds the row, presses its Withdraw
 * and, hands-free, LinkedIn's confirmation. Before every press: stop surfaces, identity, what is
 * there. In doubt nothing is pressed. `handedOver` is called once in assisted mode, when the
 * confirmation waits for the person. Never rejects; never call it twice for one command.
 */
export async function withdraw(
  page: PageHandle,
  command: WithdrawCommand,
  handedOver: () => void,
  signal: AbortSignal,
): Promise<WithdrawOutcome> {
  const run: Run = { page, command, signal, pressed: false };
  try {
    return await takeBack(run, handedOver);
  } catch (error) {
    return over(run, "page-not-ready", `fault: ${String(error)}`);
  }
}

async function takeBack(run: Run, handedOver: () => void): Promise<WithdrawOutcome> {
  const { page, command, signal } = run;
  const found = () => lookForRow(run).kind !== "absent";
  const reading = await collectList(page, command.screens, signal, found);
  const stop = stopped(run);
  if (stop !== undefined) return stop;
  if (reading.surface === "stop") return { ...reading, kind: "stopped", pressed: false };
  if (reading.surface !== "sent-invitations")
    return over(run, "page-not-ready", `not the Sent list: ${reading.surface}`);
  const question = openQuestion(run, reading.people.length);
  if ("kind" in question) return question;
  const stopHearing = hearConfirmation(run, question);
  try {
    const refused = await awaitQuestion(run, question);
    if (run.pressed) return await readOutcome(run, question);
    if (refused === null)
      return command.mode === "assisted"
        ? await watchPerson(run, question, handedOver)
        : await confirm(run, question);
    if (refused.kind === "not-withdrawn" && !signal.aborted) closeOpened(page.document, question.dialogs);
    return refused;
  } finally {
    stopHearing();
  }
}

/** Null: it stands and is understood. One that is not understood at first may still be filling. */
async function awaitQuestion(run: Run, question: Question): Promise<WithdrawOutcome | null> {
  let looks = 0;
  let kind: Confirmation["kind"] = "none";
  const seen = await until<WithdrawOutcome | null>(run.page, run.signal, DIALOG_WITHIN, () => {
    ({ kind } = readQuestion(run, question));
    looks = kind === "confirm" ? looks + 1 : 0;
    return stopped(run) ?? (looks === LOOKS || run.pressed ? null : undefined);
  });
  return seen === undefined ? refusal(run, kind) : seen;
}

/** Finds the row afresh and presses its Withdraw, at one instant. */
function openQuestion(run: Run, rows: number): Question | WithdrawOutcome {
  const { document } = run.page;
  const look = lookForRow(run);
  if (run.signal.aborted || look.kind === "absent") return over(run, "not-on-list", `${rows} rows read`);
  if (look.kind === "doubtful") return over(run, "identity-doubtful", look.evidence);
  const control = withdrawControl(look.row, labelsOf(document));
  if (control === null || isDisabled(control.element))
    return over(run, "control-not-found", "no control of the row proved to withdraw");
  const { element, ...words } = control;
  const dialogs = openDialogs(document);
  if (readConfirmation(document, words, dialogs).kind !== "none")
    return over(run, "dialog-not-understood", "a question about this row was open already");
  const taken = press(element);
  if (!taken && element.closest("a[href]") !== null)
    return over(run, "page-not-ready", "the browser followed the link, which withdraws nothing");
  return { words, place: placeOf(look), dialogs };
}
