import type { InviteOutcome } from "../../core/page/reading.ts";
import type { InviteControl } from "../controls/invite-control.ts";
import { type OpenDialog, readInviteDialog } from "../invite-dialog/observe.ts";
import { until } from "../page.ts";
import { readToasts } from "../toasts/observe.ts";
import { closeMenu, lookInMenu } from "./more-menu.ts";
import { proofOfRefusal, proofOfSent, sentOutcome, targetProfile, toastsSay } from "./proof.ts";
import { end, go, leftPage, notSent, type Run, type Step, stillThere, stopped, unknown } from "./run.ts";

/** Dialogs were seen to mount half a second to six seconds after the click. */
const DIALOG_WITHIN = 6_000;
const SETTLE_WITHIN = 4_000;
/**
 * A link pressed before the page is hydrated is followed by the browser, and hydration replaces nodes:
 * the very node must have stood this long before it is pressed.
 */
const STANDS_STILL_FOR = 1_500;
const STANDS_STILL_WITHIN = 10_000;

/** From the profile to an open invite dialog, or to an outcome. */
export async function openInviteDialog(run: Run): Promise<Step<OpenDialog>> {
  if (readInviteDialog(run.page.document).kind !== "none") {
    return end(notSent("dialog-not-understood", "a dialog was open before Connect was pressed"));
  }
  const still = await rowStandsStill(run);
  if (!still.ok) return still;
  const control = await findConnect(run);
  if (!control.ok) return control;
  if (run.signal.aborted || !stillThere(run)) return end(leftPage(run));
  const stop = stopped(run);
  if (stop !== null) return end(stop);
  run.progress.toastsBefore = readToasts(run.page.document);
  run.progress.phase = "connect-clicked";
  const taken = run.presses.press(control.value.element, false);
  run.progress.linkFollowed = !taken && control.value.element.closest("a[href]") !== null;
  return await awaitDialog(run);
}

async function rowStandsStill(run: Run): Promise<Step<null>> {
  const { page, signal } = run;
  let node: Element | null = null;
  let since = page.now();
  const stood = await until<Step<null>>(page, signal, STANDS_STILL_WITHIN, () => {
    const stop = stopped(run);
    if (stop !== null) return end(stop);
    if (!stillThere(run)) return end(leftPage(run));
    const profile = targetProfile(run);
    const now = profile?.connect?.element ?? profile?.more ?? null;
    if (now === null || now !== node) since = page.now();
    node = now;
    return now !== null && page.now() - since >= STANDS_STILL_FOR ? go(null) : undefined;
  });
  if (stood !== undefined) return stood;
  return end(
    signal.aborted ? leftPage(run) : notSent("page-not-ready", "the row of actions did not hold still"),
  );
}

/** The Connect control that names the person, on the card or in the More menu, found afresh just before the press. */
async function findConnect(run: Run): Promise<Step<InviteControl>> {
  const profile = targetProfile(run);
  if (profile === null) return end(notSent("page-not-ready", "the card changed before Connect was pressed"));
  if (profile.person.relation === "connectable" && profile.connect !== null) {
    run.progress.controlProved = profile.connect.slug !== null || memberMeant(run, profile.connect);
    return go(profile.connect);
  }
  if (profile.person.relation !== "menu-unread") {
    return end(notSent("control-not-found", profile.person.evidence.join(", ")));
  }
  const menu = await lookInMenu(run);
  if (run.signal.aborted) return end(leftPage(run));
  if (menu === null) return end(notSent("control-not-found", "the More menu did not open"));
  if (menu.kind === "connect") {
    run.progress.viaMenu = true;
    run.progress.controlProved = menu.proved || memberMeant(run, menu.control);
    return memberContradicts(run, menu.control)
      ? end(notSent("identity-mismatch", "menu: another member id"))
      : go(menu.control);
  }
  closeMenu(run);
  switch (menu.kind) {
    case "pending":
      return end(notSent("already-pending", menu.evidence));
    case "connected":
      return end(notSent("already-connected", menu.evidence));
    case "unclear":
      return end(notSent("control-not-found", menu.evidence));
    case "nothing":
      return end(
        profile.follows
          ? notSent("follow-only", `${menu.evidence}; Follow on the card`)
          : notSent("control-not-found", menu.evidence),
      );
  }
}

function memberKeys(run: Run): readonly string[] {
  return run.command.person.keys.filter((key) => key.startsWith("member:"));
}

function memberMeant(run: Run, control: InviteControl): boolean {
  return control.memberId !== null && memberKeys(run).includes(`member:${control.memberId}`);
}

function memberContradicts(run: Run, control: InviteControl): boolean {
  return control.memberId !== null && memberKeys(run).length > 0 && !memberMeant(run, control);
}

async function awaitDialog(run: Run): Promise<Step<OpenDialog>> {
  const { page, signal } = run;
  const seen = await until<Step<OpenDialog>>(page, signal, DIALOG_WITHIN, () => {
    const stop = stopped(run);
    if (stop !== null) return end(stop);
    const dialog = readInviteDialog(page.document);
    if (dialog.kind !== "none") run.progress.phase = "dialog-seen";
    // One that is not understood may still be filling.
    if (dialog.kind !== "none" && dialog.kind !== "unclear") return go(dialog);
    const proof = proofOfSent(run);
    if (proof !== null) return end(sentOutcome(run, proof));
    const refusal = proofOfRefusal(run);
    if (refusal !== null) return end(refusal);
    return stillThere(run) ? undefined : end(leftPage(run));
  });
  if (seen !== undefined) return seen;
  if (signal.aborted) return end(leftPage(run));
  const late = readInviteDialog(page.document);
  if (late.kind !== "none") return go(late);
  return end(await settleWithoutPress(run, "dialog-not-opened", "no dialog opened"));
}

/**
 * Connect was pressed, no dialog stands and no press on Send was seen: the card tells. Pending: it was
 * sent at once. Connect again: nothing was sent. Anything else is not known.
 */
export async function settleWithoutPress(
  run: Run,
  reason: "dialog-not-opened" | "closed-by-person",
  why: string,
): Promise<InviteOutcome> {
  const proof = await until(run.page, run.signal, SETTLE_WITHIN, () => proofOfSent(run) ?? undefined);
  if (proof !== undefined) return sentOutcome(run, proof);
  if (run.signal.aborted || !stillThere(run)) return leftPage(run);
  const stop = stopped(run);
  if (stop !== null) return stop;
  // No press was seen, yet the page says that it was sent.
  if (toastsSay(run, "sent")) return unknown(`${why}; only a toast says sent`);
  const profile = targetProfile(run);
  if (profile?.person.relation === "connectable")
    return notSent(reason, `${why}; Connect stands on the card again`);
  if (run.progress.viaMenu && profile?.person.relation === "menu-unread") {
    const menu = await lookInMenu(run);
    closeMenu(run);
    if (menu?.kind === "pending") return sentOutcome(run, menu.evidence);
    if (menu?.kind === "connect") return notSent(reason, `${why}; Connect stands in the menu again`);
  }
  return unknown(`${why}; the card does not tell (${profile?.person.relation ?? "gone"})`);
}
