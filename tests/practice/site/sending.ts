import { type Instant, type Member, memberAt } from "./member.ts";
import type { SendAnswer, SendOrder } from "./models.ts";
import { bar, limited, lock, refusalFor, type Step, stopPath, struck } from "./rules.ts";
import { noteLimitOf, notesLeft, type SiteState, type Verdict, type Viewer, viewerOf } from "./state.ts";

function record(
  state: SiteState,
  now: Instant,
  viewer: Viewer,
  invitee: Member,
  order: SendOrder,
  verdict: Verdict,
): SiteState {
  const { note, via, email } = order;
  const from = viewer.member.profileId;
  const to = invitee.profileId;
  const request = { at: now, from, to, toSlug: invitee.slug, note, via, email, verdict };
  return { ...state, requests: [...state.requests, request] };
}

/** Someone pressed Send. Whatever comes of it, the request is kept. */
export function send(start: SiteState, now: Instant, order: SendOrder): Step<SendAnswer> {
  const viewer = viewerOf(start);
  const invitee = memberAt(start.members, order.slug);
  if (!viewer) return { state: start, answer: { kind: "leave", path: "/authwall" }, lost: false };
  if (!invitee || invitee.gone) {
    return { state: start, answer: { kind: "refused", refusal: "something-wrong" }, lost: false };
  }
  const says = (state: SiteState, verdict: Verdict, answer: SendAnswer, lost = false): Step<SendAnswer> => ({
    state: record(state, now, viewer, invitee, order, verdict),
    answer,
    lost,
  });
  if (start.stop) return says(start, "stopped", { kind: "leave", path: stopPath(start.stop) });
  const barred = bar(start, now, viewer, invitee);
  if (barred) {
    return says(start, barred, { kind: "refused", refusal: refusalFor(barred) });
  }
  if (order.note !== null && order.note.length > noteLimitOf(viewer.account)) {
    return says(start, "note-too-long", { kind: "refused", refusal: "something-wrong" });
  }
  if (limited(start, now, viewer)) {
    return says(lock(start, now, viewer), "weekly-limit", { kind: "notice", notice: "weekly-limit" });
  }
  const { fault, state } = struck(start, viewer, "send", invitee.slug);
  const spent = order.note !== null && notesLeft(state, now, viewer) === 0;
  const wantsEmail = fault?.kind === "email-required" || invitee.emailAsked !== "never";
  if (fault?.kind === "weekly-limit") {
    return says(lock(state, now, viewer), "weekly-limit", { kind: "notice", notice: "weekly-limit" });
  }
  if (fault?.kind === "stop") {
    const stopped = { ...state, stop: fault.stop };
    return says(stopped, "stopped", { kind: "leave", path: stopPath(fault.stop) });
  }
  if (fault?.kind === "silent-no-send") return says(state, "dropped", { kind: "closed-silently" });
  if (fault?.kind === "refused") return says(state, "refused", { kind: "refused", refusal: fault.toast });
  if (fault?.kind === "notes-spent" || spent) return says(state, "notes-spent", { kind: "upsell" });
  if (wantsEmail && !order.email?.includes("@")) {
    return says(state, "email-required", { kind: "email-required" });
  }
  const shows = fault?.kind === "quiet-success" ? fault.shows : "both";
  const notice = fault?.kind === "approaching-limit" || fault?.kind === "growing-network" ? fault.kind : null;
  const answer: SendAnswer = {
    kind: "sent",
    toast: shows === "both" || shows === "toast",
    flip: shows === "both" || shows === "flip",
    notice,
  };
  return says(state, "sent", answer, fault?.kind === "lost-response");
}

/** The account answers an invitation it received. */
export function answer(state: SiteState, now: Instant, slug: string, accepted: boolean): SiteState {
  const viewer = viewerOf(state);
  const other = memberAt(state.members, slug);
  if (!viewer || !other || other.placement !== "incoming") return state;
  const row = { by: viewer.member.profileId, to: other.profileId, at: now, accepted };
  return { ...state, answered: [...state.answered, row] };
}
