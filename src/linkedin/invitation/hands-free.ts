import type { InviteOutcome } from "../../core/page/reading.ts";
import { isDisabled } from "../dom/visible.ts";
import { setText } from "../invite-dialog/fill.ts";
import { readInviteDialog } from "../invite-dialog/observe.ts";
import { pause } from "../page.ts";
import { dismiss, verdictOf, wrongPerson } from "./dialog-end.ts";
import { dialogVanished, holdsNote } from "./note.ts";
import { readOutcome } from "./outcome.ts";
import { normalNote } from "./proof.ts";
import { leftPage, notSent, type Run, stillThere, stopped } from "./run.ts";

/** Send is enabled on a later tick; 4 s is what field-tested tools wait. */
const SEND_READY_WITHIN = 4_000;
const EVERY = 250;

/** Presses Send for the person, who approved this note and opted in, and reads what came of it. */
export async function sendForPerson(run: Run): Promise<InviteOutcome> {
  const end = run.page.now() + SEND_READY_WITHIN;
  let refilled = false;
  while (!run.signal.aborted) {
    const button = readyButton(run);
    if (button.kind === "press") {
      run.presses.press(button.element, true);
      return await readOutcome(run);
    }
    if (button.kind === "end") return await dismiss(run, button.outcome);
    if (button.kind === "leave") return button.outcome;
    if (button.kind === "gone") return await dialogVanished(run);
    if (button.kind === "text-lost") {
      if (refilled) return await dismiss(run, notSent("note-refused", "the field lost the note twice"));
      refilled = true;
      refill(run);
    }
    if (run.page.now() >= end) return await dismiss(run, tooLate(run));
    await pause(run.page, EVERY, run.signal);
  }
  return leftPage(run);
}

type Ready =
  | { readonly kind: "press"; readonly element: HTMLElement }
  | { readonly kind: "wait" | "gone" | "text-lost" }
  /** `end`: our dialog is to be closed; `leave`: LinkedIn's stop, or another page, stays as it is. */
  | { readonly kind: "end" | "leave"; readonly outcome: InviteOutcome };

/** The last look, at one instant: stop, page, dialog, person, text, button. The press follows without a wait. */
function readyButton(run: Run): Ready {
  const stop = stopped(run);
  if (stop !== null) return { kind: "leave", outcome: stop };
  if (!stillThere(run)) return { kind: "leave", outcome: leftPage(run) };
  if (run.presses.last() !== null) return { kind: "gone" };
  const dialog = readInviteDialog(run.page.document);
  if (dialog.kind === "none") return { kind: "gone" };
  if (dialog.kind === "unclear") return { kind: "wait" };
  const verdict = wrongPerson(run, dialog) ?? verdictOf(dialog);
  if (verdict !== null) return { kind: "end", outcome: verdict };
  if (!run.progress.named && !run.progress.controlProved) {
    return {
      kind: "end",
      outcome: notSent("dialog-not-understood", "neither the dialog nor the control proves the person"),
    };
  }
  if (run.command.note === "") {
    if (dialog.kind === "choice" && dialog.sendBlank !== null && !isDisabled(dialog.sendBlank))
      return { kind: "press", element: dialog.sendBlank };
    return { kind: "wait" };
  }
  if (dialog.kind !== "note")
    return { kind: "end", outcome: notSent("dialog-not-understood", "the note field is gone") };
  const note = normalNote(run.command.note);
  if (dialog.field.value !== note) return { kind: "text-lost" };
  if (!holdsNote(run, note) || dialog.send === null || !dialog.sendReady) return { kind: "wait" };
  return { kind: "press", element: dialog.send };
}

function refill(run: Run): void {
  const dialog = readInviteDialog(run.page.document);
  if (dialog.kind === "note") setText(dialog.field, normalNote(run.command.note));
}

function tooLate(run: Run): InviteOutcome {
  const dialog = readInviteDialog(run.page.document);
  if (run.command.note === "")
    return notSent("dialog-not-understood", "no button proved to send without a note");
  return dialog.kind !== "note" || dialog.send === null
    ? notSent("dialog-not-understood", "no button proved to be Send")
    : notSent("note-refused", "Send stayed disabled");
}
