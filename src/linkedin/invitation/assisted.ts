import type { InviteOutcome, PageLimits } from "../../core/page/reading.ts";
import { changes } from "../dom/changes.ts";
import { openInviteDialogs, readInviteDialog } from "../invite-dialog/observe.ts";
import { settleWithoutPress } from "./connect.ts";
import { verdictOf, wrongPerson } from "./dialog-end.ts";
import { readOutcome } from "./outcome.ts";
import { proofOfSent, toastsSay } from "./proof.ts";
import { leftPage, notSent, type Run, stillThere, stopped } from "./run.ts";

/** Looks at least this often, should a change go unseen. */
const SLOW_POLL = 1_000;

/**
 * The dialog is open and filled; the person decides. Watches without touching anything, for as long as
 * they like, until it was sent, closed, refused or left.
 */
export async function watchPerson(
  run: Run,
  handedOver: (limits: PageLimits) => void,
): Promise<InviteOutcome> {
  handedOver(run.progress.limits);
  const watch = changes(run.page);
  let before = readInviteDialog(run.page.document).kind;
  try {
    while (!run.signal.aborted) {
      const now = readInviteDialog(run.page.document).kind;
      if (now === "email" && before !== "email") askedForEmail(run);
      before = now;
      const outcome = look(run);
      if (outcome === "over") return await settle(run);
      if (outcome !== null) return outcome;
      await watch.next(SLOW_POLL, run.signal);
    }
    return leftPage(run);
  } finally {
    watch.end();
  }
}

/** LinkedIn asks for the address instead of sending: the press before sent nothing, the next one may. */
function askedForEmail(run: Run): void {
  run.progress.emailAsked = run.presses.last() !== null;
  run.presses.forget();
}

function look(run: Run): InviteOutcome | "over" | null {
  const stop = stopped(run);
  if (stop !== null) return isNotice(stop) && run.presses.last() !== null ? "over" : stop;
  const proof = proofOfSent(run);
  if (proof !== null) return "over";
  if (!stillThere(run)) return run.presses.last() === null ? leftPage(run) : "over";
  const dialog = readInviteDialog(run.page.document);
  // The person closed ours and opened another person's. Beside a second one ours may stand yet.
  const alone = openInviteDialogs(run.page.document).length === 1;
  if (dialog.kind !== "none" && alone && wrongPerson(run, dialog) !== null) return "over";
  switch (dialog.kind) {
    case "none":
      return "over";
    case "premium":
      return verdictOf(dialog);
    // The person may fill these in; what came of it shows when the dialog closes.
    case "email":
    case "how-do-you-know":
    case "unclear":
    case "choice":
    case "note":
      return null;
  }
}

/** Sent, or the dialog is gone. Pressed: wait for the proof. Not pressed: the card tells. */
async function settle(run: Run): Promise<InviteOutcome> {
  if (run.presses.last() !== null || proofOfSent(run) !== null) return await readOutcome(run);
  const settled = await settleWithoutPress(run, "closed-by-person", "the person closed the dialog");
  if (settled.kind === "sent" || settled.kind === "stopped") return settled;
  if (run.progress.emailAsked)
    return notSent("email-required", "email field after Send; closed by the person");
  return settled.kind === "unknown" && !toastsSay(run, "sent")
    ? notSent("closed-by-person", `no press on Send was seen; ${settled.evidence}`)
    : settled;
}

/** A notice may come after an invitation that went out: then the proof is waited for. */
function isNotice(stop: InviteOutcome): boolean {
  return stop.kind === "stopped" && stop.restriction === "approaching-limit";
}
