import type { NotSentReason } from "../../core/invitation/invitation.ts";
import type { InviteCommand, InviteOutcome, PageLimits, PageReading } from "../../core/page/reading.ts";
import { labelsOf } from "../languages/index.ts";
import type { PageHandle } from "../page.ts";
import { lookAtProfile, type Profile } from "../profile/observe.ts";
import { readWhenReady } from "../ready.ts";
import { watchPerson } from "./assisted.ts";
import { openInviteDialog } from "./connect.ts";
import { dismiss, verdictOf, wrongPerson } from "./dialog-end.ts";
import { sendForPerson } from "./hands-free.ts";
import { samePerson } from "./identity.ts";
import { prepareNote } from "./note.ts";
import { watchPresses } from "./presses.ts";
import { proofOfSent, sentOutcome } from "./proof.ts";
import { end, go, leftPage, notSent, type Run, type Step, stopped, unknown } from "./run.ts";

const NO_LIMITS: PageLimits = { noteLimit: null, notesRemaining: null };

/**
 * Carries out one approved invitation on the profile page now open. Before every press: stop
 * surfaces, identity, what is there. In doubt nothing is pressed. `handedOver` is called once in
 * assisted mode, when the dialog stands ready for the person's Send. Abort the signal when the page
 * is left (`pagehide`) or the extension goes. Never rejects; never call it twice for one command.
 */
export async function carryOut(
  page: PageHandle,
  command: InviteCommand,
  handedOver: (limits: PageLimits) => void,
  signal: AbortSignal,
): Promise<{ readonly outcome: InviteOutcome; readonly limits: PageLimits }> {
  let run: Run | null = null;
  try {
    const started = await start(page, command, signal);
    if (!started.ok) return { outcome: started.error, limits: NO_LIMITS };
    run = started.value;
    const outcome = await invite(run, handedOver);
    return { outcome, limits: run.progress.limits };
  } catch (error) {
    return { outcome: afterFault(run, error), limits: run?.progress.limits ?? NO_LIMITS };
  } finally {
    run?.presses.end();
  }
}

async function start(page: PageHandle, command: InviteCommand, signal: AbortSignal): Promise<Step<Run>> {
  const reading = await readWhenReady(page, signal);
  if (signal.aborted) return end(notSent("left-by-person", "the page was left before anything was pressed"));
  const refused = refusalOf(reading);
  if (refused !== null) return end(refused);
  const look = lookAtProfile(page.document, page.url());
  if (look.kind === "missing") return end(notSent("page-not-ready", `missing: ${look.missing}`));
  const { profile } = look;
  const identity = samePerson(command.person, profile.person);
  if (identity.kind !== "same") return end(notSent("identity-mismatch", identity.evidence));
  const standing = standingAgainst(profile);
  if (standing !== null) return end(notSent(standing, profile.person.evidence.join(", ")));
  return go({
    page,
    command,
    signal,
    labels: labelsOf(page.document),
    target: profile.target,
    profileId: profile.card.profileId,
    presses: watchPresses(page.document),
    progress: {
      phase: "before-connect",
      toastsBefore: [],
      limits: NO_LIMITS,
      viaMenu: false,
      controlProved: false,
      named: false,
      emailAsked: false,
      linkFollowed: false,
    },
  });
}

function refusalOf(reading: PageReading): InviteOutcome | null {
  switch (reading.surface) {
    case "profile":
      return null;
    case "stop":
      return {
        kind: "stopped",
        restriction: reading.restriction,
        pressed: false,
        evidence: reading.evidence,
      };
    case "gone":
      return notSent("profile-gone", "the profile does not exist any more");
    case "own-profile":
      return notSent("oneself", "the member's own profile");
    case "unreadable":
      return notSent("page-not-ready", `missing: ${reading.missing}`);
    case "search":
    case "suggestions":
    case "sales-people":
    case "sales-lead":
    case "connections":
    case "sent-invitations":
    case "other":
      return notSent("page-not-ready", `not a profile page: ${reading.surface}`);
  }
}

/** Why this person can't be invited now; null when Connect is there or may be in the menu. */
function standingAgainst({ person }: Profile): NotSentReason | null {
  switch (person.relation) {
    case "connectable":
    case "menu-unread":
      return null;
    case "pending":
      return "already-pending";
    case "connected":
      return "already-connected";
    case "incoming":
      return "incoming-invitation";
    case "follow-only":
      return "follow-only";
    case "oneself":
      return "oneself";
    case "unknown":
      return "control-not-found";
  }
}

async function invite(run: Run, handedOver: (limits: PageLimits) => void): Promise<InviteOutcome> {
  const opened = await openInviteDialog(run);
  if (!opened.ok) return opened.error;
  if (run.command.note === "") {
    const wrong = wrongPerson(run, opened.value) ?? verdictOf(opened.value);
    if (wrong !== null) return await dismiss(run, wrong);
  } else {
    const prepared = await prepareNote(run, opened.value);
    if (!prepared.ok) return prepared.error;
  }
  const stop = stopped(run);
  if (stop !== null) return stop;
  return run.command.mode === "assisted" ? await watchPerson(run, handedOver) : await sendForPerson(run);
}

/** Something broke on the way: what may be claimed hangs on how far it went. */
function afterFault(run: Run | null, error: unknown): InviteOutcome {
  const why = `fault: ${error instanceof Error ? error.message : String(error)}`;
  if (run === null || run.progress.phase === "before-connect") return notSent("page-not-ready", why);
  if (run.presses.last() === null && run.signal.aborted) return leftPage(run);
  try {
    const proof = proofOfSent(run);
    return proof === null ? unknown(why) : sentOutcome(run, proof);
  } catch (second) {
    return unknown(`${why}, and reading the page failed: ${String(second)}`);
  }
}
