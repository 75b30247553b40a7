import type { InviteOutcome } from "../../core/page/reading.ts";
import { namedInDialog, type OpenDialog, readInviteDialog } from "../invite-dialog/observe.ts";
import { until } from "../page.ts";
import { notSent, type Run } from "./run.ts";

const GONE_WITHIN = 3_000;

/** Closes the dialog by its own close button, after the run ended without sending, and passes the outcome on. */
export async function dismiss(run: Run, outcome: InviteOutcome): Promise<InviteOutcome> {
  const dialog = readInviteDialog(run.page.document);
  if (dialog.kind === "none" || dialog.dismiss === null || run.signal.aborted) return outcome;
  run.presses.press(dialog.dismiss, false);
  await until(run.page, run.signal, GONE_WITHIN, () =>
    readInviteDialog(run.page.document).kind === "none" ? true : undefined,
  );
  return outcome;
}

/** What a dialog that is neither of the two stages says; null for those two. */
export function verdictOf(dialog: OpenDialog): InviteOutcome | null {
  switch (dialog.kind) {
    case "choice":
    case "note":
      return null;
    case "email":
      return notSent("email-required", "dialog: email field");
    case "how-do-you-know":
      return notSent("how-do-you-know", "dialog: asks how the two know each other");
    case "premium":
      return notSent("notes-spent", "dialog: Premium offer in place of the note");
    case "unclear":
      return notSent("dialog-not-understood", `dialog: ${dialog.why}`);
  }
}

/** The second look at who it is: the dialog names someone else. Remembers when it names the right one. */
export function wrongPerson(run: Run, dialog: OpenDialog): InviteOutcome | null {
  // Offers and forms have bold words of their own.
  if (dialog.kind !== "choice" && dialog.kind !== "note" && dialog.kind !== "unclear") return null;
  const naming = namedInDialog(dialog.element, run.target.name);
  if (naming === "named") run.progress.named = true;
  return naming === "other" ? notSent("wrong-person-in-dialog", "dialog: names someone else") : null;
}
