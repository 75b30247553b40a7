import type { InviteOutcome } from "../../core/page/reading.ts";
import { countFits, setText } from "../invite-dialog/fill.ts";
import { type NoteDialog, type OpenDialog, readInviteDialog } from "../invite-dialog/observe.ts";
import { pause, until } from "../page.ts";
import { settleWithoutPress } from "./connect.ts";
import { dismiss, verdictOf, wrongPerson } from "./dialog-end.ts";
import { readOutcome } from "./outcome.ts";
import { normalNote } from "./proof.ts";
import { end, go, leftPage, notSent, type Run, type Step, stillThere, stopped } from "./run.ts";

const FIELD_WITHIN = 6_000;
const FILL_CHECKS_WITHIN = 2_000;
const BETWEEN_CHECKS = 300;

/** From the open dialog to a field that holds the approved note, word for word, and keeps it (I1). */
export async function prepareNote(run: Run, dialog: OpenDialog): Promise<Step<null>> {
  const opened = await openField(run, dialog);
  if (!opened.ok) return opened;
  const { limits } = opened.value;
  run.progress.limits = limits;
  const note = normalNote(run.command.note);
  if (limits.noteLimit !== null && [...note].length > limits.noteLimit) {
    return end(await dismiss(run, tooLong(note.length, limits.noteLimit)));
  }
  return await fill(run, note);
}

async function openField(run: Run, dialog: OpenDialog): Promise<Step<NoteDialog>> {
  const wrong = wrongPerson(run, dialog) ?? verdictOf(dialog);
  if (wrong !== null) return end(await dismiss(run, wrong));
  if (dialog.kind === "note") return go(dialog);
  if (dialog.kind === "choice" && dialog.addNote === null) {
    // Accounts without notes left were shown stage 1 with nothing but "Send without a note".
    const verdict = dialog.onlyBlank
      ? notSent("notes-spent", "dialog: no way to add a note")
      : notSent("dialog-not-understood", "dialog: no button proved to add a note");
    return end(await dismiss(run, verdict));
  }
  if (dialog.kind === "choice" && dialog.addNote !== null) run.presses.press(dialog.addNote, false);
  return await awaitField(run);
}

async function awaitField(run: Run): Promise<Step<NoteDialog>> {
  const seen = await until<Step<NoteDialog>>(run.page, run.signal, FIELD_WITHIN, () => {
    const stop = stopped(run);
    if (stop !== null) return end(stop);
    if (!stillThere(run)) return end(leftPage(run));
    const dialog = readInviteDialog(run.page.document);
    if (dialog.kind === "note") return go(dialog);
    if (dialog.kind === "none" || dialog.kind === "choice" || dialog.kind === "unclear") return undefined;
    const verdict = verdictOf(dialog);
    return verdict === null ? undefined : end(verdict);
  });
  if (seen?.ok === false && seen.error.kind === "not-sent") return end(await dismiss(run, seen.error));
  if (seen !== undefined) {
    if (!seen.ok) return seen;
    const wrong = wrongPerson(run, seen.value);
    return wrong === null ? seen : end(await dismiss(run, wrong));
  }
  if (run.signal.aborted) return end(leftPage(run));
  if (readInviteDialog(run.page.document).kind === "none") return end(await dialogVanished(run));
  return end(await dismiss(run, notSent("dialog-not-understood", "no note field after Add a note")));
}

/** The dialog went before the extension pressed Send: the person may have pressed it. */
export async function dialogVanished(run: Run): Promise<InviteOutcome> {
  if (run.presses.last() !== null) return await readOutcome(run);
  return await settleWithoutPress(run, "closed-by-person", "the dialog closed");
}

/** Fills and checks; from the person's first letter on, in assisted mode, the words are theirs. */
async function fill(run: Run, note: string): Promise<Step<null>> {
  const view = run.page.document.defaultView;
  let typed = false;
  const hear = ({ isTrusted }: Event) => {
    typed ||= isTrusted && run.command.mode === "assisted";
  };
  view?.addEventListener("input", hear, true);
  try {
    return await fillUnlessTyped(run, note, () => typed);
  } finally {
    view?.removeEventListener("input", hear, true);
  }
}

/** Fills, looks again at a fresh node until it holds still, and fills once more if the page dropped the text. */
async function fillUnlessTyped(run: Run, note: string, typed: () => boolean): Promise<Step<null>> {
  const { page, signal } = run;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const dialog = readInviteDialog(page.document);
    if (dialog.kind !== "note") break;
    setText(dialog.field, note);
    await pause(page, BETWEEN_CHECKS, signal);
    const held = await until(page, signal, FILL_CHECKS_WITHIN, () =>
      typed() || holdsNote(run, note) ? true : undefined,
    );
    if (held === true) {
      await pause(page, BETWEEN_CHECKS, signal);
      if (!typed() && holdsNote(run, note)) return await unlessOver(run);
    }
    if (typed() && !signal.aborted) return go(null);
    if (signal.aborted || !stillThere(run)) return end(leftPage(run));
    const stop = stopped(run);
    if (stop !== null) return end(stop);
  }
  const dialog = readInviteDialog(page.document);
  if (dialog.kind === "none") return end(await dialogVanished(run));
  const verdict = verdictOf(dialog) ?? notSent("note-refused", "the field did not keep the note");
  return end(await dismiss(run, verdict));
}

function tooLong(counted: number | null, limit: number): InviteOutcome {
  return notSent("note-refused", `${counted} characters, the page takes ${limit}`);
}

/** An emoji counts as one or as two: only the filled field's own count tells whether the note fits. */
async function unlessOver(run: Run): Promise<Step<null>> {
  const dialog = readInviteDialog(run.page.document);
  const limit = run.progress.limits.noteLimit;
  if (dialog.kind !== "note" || limit === null || (dialog.counted ?? 0) <= limit) return go(null);
  return end(await dismiss(run, tooLong(dialog.counted, limit)));
}

/** The field, found afresh, holds exactly this note, and the page's counter agrees. */
export function holdsNote(run: Run, note: string): boolean {
  const dialog = readInviteDialog(run.page.document);
  return dialog.kind === "note" && dialog.field.value === note && countFits(dialog.counted, note);
}
