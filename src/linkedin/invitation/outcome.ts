import type { InviteOutcome } from "../../core/page/reading.ts";
import { readInviteDialog } from "../invite-dialog/observe.ts";
import { until } from "../page.ts";
import { dismiss, verdictOf } from "./dialog-end.ts";
import { closeMenu, lookInMenu } from "./more-menu.ts";
import {
  proofOfPending,
  proofOfRefusal,
  proofOfSent,
  sentOutcome,
  targetProfile,
  toastsContradict,
} from "./proof.ts";
import { leftPage, type Run, stopped, unknown } from "./run.ts";

const OUTCOME_WITHIN = 10_000;
/** LinkedIn's notices open a moment after an invitation went out: the log shall know of them. */
const NOTICE_WITHIN = 1_000;

const contradiction = unknown("Send was pressed and two toasts disagree");

/** After Send was pressed, by whomever. A closed dialog proves nothing; no proof in 10 s is `unknown` (I2). */
export async function readOutcome(run: Run): Promise<InviteOutcome> {
  const seen = await until<InviteOutcome>(run.page, run.signal, OUTCOME_WITHIN, () => {
    const stop = stopped(run);
    // A notice that a limit comes near does not say whether this one went out: wait for the proof.
    if (stop !== null && stop.kind === "stopped" && stop.restriction !== "approaching-limit") return stop;
    if (toastsContradict(run)) return contradiction;
    const proof = proofOfSent(run);
    if (proof !== null) return sentOutcome(run, proof);
    const refusal = proofOfRefusal(run);
    if (refusal !== null) return refusal;
    const dialog = readInviteDialog(run.page.document);
    // These two take the dialog's place instead of sending.
    return dialog.kind === "premium" || dialog.kind === "email"
      ? (verdictOf(dialog) ?? undefined)
      : undefined;
  });
  if (seen?.kind === "sent") return await withNotice(run, seen);
  if (seen?.kind === "unknown") return await unlessPending(run, seen);
  if (seen !== undefined)
    return seen.kind === "not-sent" && !isAssisted(run) ? await dismiss(run, seen) : seen;
  if (run.signal.aborted) return leftPage(run);
  return stopped(run) ?? (await withoutProof(run));
}

function isAssisted(run: Run): boolean {
  return run.command.mode === "assisted";
}

async function withoutProof(run: Run): Promise<InviteOutcome> {
  const dialog = readInviteDialog(run.page.document);
  if (dialog.kind !== "none") return unknown("Send was pressed and the dialog stayed");
  const profile = targetProfile(run);
  if (run.progress.viaMenu && profile?.person.relation === "menu-unread") {
    const menu = await lookInMenu(run);
    closeMenu(run);
    if (menu?.kind === "pending") return sentOutcome(run, menu.evidence);
  }
  // An error toast of unknown words is no proof either: it also comes when the answer was lost on the way.
  return unknown("Send was pressed and nothing proves what came of it");
}

/** The card decides between toasts. */
async function unlessPending(run: Run, doubt: InviteOutcome): Promise<InviteOutcome> {
  const proof = await until(run.page, run.signal, OUTCOME_WITHIN, () => proofOfPending(run) ?? undefined);
  return proof === undefined ? doubt : sentOutcome(run, proof);
}

async function withNotice(
  run: Run,
  sent: Extract<InviteOutcome, { readonly kind: "sent" }>,
): Promise<InviteOutcome> {
  const notice = await until<InviteOutcome>(
    run.page,
    run.signal,
    NOTICE_WITHIN,
    () => stopped(run) ?? (toastsContradict(run) ? contradiction : undefined),
  );
  if (notice?.kind === "unknown") return await unlessPending(run, notice);
  return notice === undefined ? sent : { ...sent, evidence: `${sent.evidence}; then ${notice.evidence}` };
}
