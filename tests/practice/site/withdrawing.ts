import { type Instant, memberAt } from "./member.ts";
import type { WithdrawAnswer } from "./models.ts";
import { bar, type Step, stopPath, struck } from "./rules.ts";
import { type SiteState, viewerOf } from "./state.ts";

/** The account takes its invitation back. `nothing`: there is none that waits, or the site says no word. */
export function withdraw(start: SiteState, now: Instant, slug: string): Step<WithdrawAnswer> {
  const viewer = viewerOf(start);
  const invitee = memberAt(start.members, slug);
  if (!viewer) return { state: start, answer: { kind: "leave", path: "/authwall" }, lost: false };
  if (start.stop) return { state: start, answer: { kind: "leave", path: stopPath(start.stop) }, lost: false };
  if (!invitee || bar(start, now, viewer, invitee) !== "already-pending") {
    return { state: start, answer: { kind: "nothing" }, lost: false };
  }
  const { fault, state } = struck(start, viewer, "withdraw", invitee.slug);
  if (fault?.kind === "stop") {
    const stopped = { ...state, stop: fault.stop };
    return { state: stopped, answer: { kind: "leave", path: stopPath(fault.stop) }, lost: false };
  }
  if (fault?.kind === "silent-no-withdrawal") return { state, answer: { kind: "nothing" }, lost: false };
  const withdrawal = { from: viewer.member.profileId, to: invitee.profileId, at: now };
  return {
    state: { ...state, withdrawals: [...state.withdrawals, withdrawal] },
    answer: { kind: "withdrawn" },
    lost: fault?.kind === "lost-response",
  };
}
