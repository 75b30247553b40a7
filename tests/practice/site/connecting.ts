import type { Fault } from "./faults.ts";
import { type Instant, type Member, memberAt } from "./member.ts";
import type { AddNoteAnswer, ConnectAnswer, InviteDialog, Via } from "./models.ts";
import { bar, limited, lock, refusalFor, type Step, stopPath, struck } from "./rules.ts";
import { send } from "./sending.ts";
import { noteLimitOf, notesLeft, type SiteState, type Viewer, viewerOf } from "./state.ts";

function dialogFor(
  state: SiteState,
  now: Instant,
  viewer: Viewer,
  invitee: Member,
  fault: Fault | null,
): InviteDialog {
  const named = (fault?.kind === "wrong-person" && memberAt(state.members, fault.slug)) || invitee;
  const older = fault?.kind === "older-dialog" ? fault.form : null;
  return {
    slug: named.slug,
    name: named.name,
    noteLimit: noteLimitOf(viewer.account),
    notesRemaining: notesLeft(state, now, viewer),
    emailAsked: invitee.emailAsked === "connect" || fault?.kind === "email-required",
    role: older === "alertdialog" ? "alertdialog" : "dialog",
    customizeHeading: older === "customize-heading",
    dismissible: older !== "no-dismiss",
    besideAdOptions: fault?.kind === "ad-options",
    offersNote: older !== "no-note-button",
    howDoYouKnow: fault?.kind === "how-do-you-know",
    remountsOnce: fault?.kind === "textarea-remounts",
    whenLost: state.whenLost,
  };
}

/** Connect that is a Send already, told in Connect's terms: there is no dialog to say more. */
function sendAtOnce(state: SiteState, now: Instant, invitee: Member, via: Via): Step<ConnectAnswer> {
  const sent = send(state, now, { slug: invitee.slug, note: null, via, email: null });
  const { answer } = sent;
  switch (answer.kind) {
    case "sent":
      return { ...sent, answer: { kind: "sent" } };
    case "notice":
      return { ...sent, answer: { ...answer, followedBy: null } };
    case "closed-silently":
    case "email-required":
      return { ...sent, answer: { kind: "nothing" } };
    case "upsell":
    case "refused":
    case "leave":
      return { ...sent, answer };
  }
}

/** Someone pressed Connect. Only a direct send leaves anything behind. */
export function connect(start: SiteState, now: Instant, slug: string, via: Via): Step<ConnectAnswer> {
  const says = (state: SiteState, answer: ConnectAnswer): Step<ConnectAnswer> => ({
    state,
    answer,
    lost: false,
  });
  const viewer = viewerOf(start);
  if (!viewer) return says(start, { kind: "leave", path: "/authwall" });
  if (start.stop) return says(start, { kind: "leave", path: stopPath(start.stop) });
  const invitee = memberAt(start.members, slug);
  if (!invitee || invitee.gone) return says(start, { kind: "refused", refusal: "something-wrong" });
  const direct = via !== "custom-invite-page" && (via === "grow" || invitee.directSend);
  const barred = bar(start, now, viewer, invitee);
  if (barred && !direct) {
    return says(start, { kind: "refused", refusal: refusalFor(barred) });
  }
  if (start.limitShows === "connect" && limited(start, now, viewer)) {
    return says(lock(start, now, viewer), { kind: "notice", notice: "weekly-limit", followedBy: null });
  }
  const { fault, state } = struck(start, viewer, "connect", invitee.slug);
  const dialog = dialogFor(state, now, viewer, invitee, fault);
  switch (fault?.kind) {
    case "weekly-limit":
      return says(lock(state, now, viewer), { kind: "notice", notice: "weekly-limit", followedBy: null });
    case "approaching-limit":
    case "growing-network":
      return says(state, { kind: "notice", notice: fault.kind, followedBy: dialog });
    case "notes-spent":
      return says(state, { kind: "upsell" });
    case "no-dialog":
      return says(state, { kind: "nothing" });
    case "stop":
      return says({ ...state, stop: fault.stop }, { kind: "leave", path: stopPath(fault.stop) });
    default:
  }
  if (direct || (fault?.kind === "direct-send" && via !== "custom-invite-page")) {
    return sendAtOnce(state, now, invitee, via);
  }
  const spent = start.notesSpentShows === "connect" && dialog.notesRemaining === 0;
  return says(state, spent ? { kind: "upsell" } : { kind: "dialog", dialog });
}

/** Someone pressed Add a note. */
export function addNote(start: SiteState, now: Instant, slug: string): Step<AddNoteAnswer> {
  const viewer = viewerOf(start);
  if (!viewer) return { state: start, answer: { kind: "note" }, lost: false };
  const { fault, state } = struck(start, viewer, "add-note", slug);
  const spent = state.notesSpentShows === "add-note" && notesLeft(state, now, viewer) === 0;
  return { state, answer: { kind: fault || spent ? "upsell" : "note" }, lost: false };
}
