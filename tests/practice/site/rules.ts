import { type Moment, type Stop, strike } from "./faults.ts";
import { DAY, type Instant, type Member } from "./member.ts";
import type { Refusal } from "./models.ts";
import { connectedAt, delivered, fateOf, type SiteState, type Verdict, type Viewer } from "./state.ts";

/** A new state and what the page is told. `lost` means: the answer must not reach the page. */
export interface Step<Answer> {
  readonly state: SiteState;
  readonly answer: Answer;
  readonly lost: boolean;
}

const WEEK = 7 * DAY;
/** A withdrawn invitation bars the next one to the same person for this long (LinkedIn's help). */
const RESEND_AFTER = 21 * DAY;

export function stopPath(stop: Stop): string {
  switch (stop) {
    case "sign-in-wall":
      return "/authwall";
    case "login":
      return "/login";
    case "challenge":
      return "/checkpoint/challenge/AgEXAMPLE";
    case "rate-limited":
    case "denied":
    case "chrome-only":
    case "account-restricted":
    case "identity-check":
      return "/feed/";
  }
}

/** Whom the account can't invite because a pending one or a connection stands. */
export function bar(state: SiteState, now: Instant, viewer: Viewer, invitee: Member): Verdict | null {
  if (connectedAt(state, now, viewer.member, invitee) !== null) return "already-connected";
  const earlier = delivered(state, viewer.member.profileId).filter(({ to }) => to === invitee.profileId);
  if (earlier.some((request) => fateOf(state, now, request) === "pending")) return "already-pending";
  const tooSoon = state.withdrawals.some(
    ({ from, to, at }) =>
      from === viewer.member.profileId && to === invitee.profileId && now - at < RESEND_AFTER,
  );
  return tooSoon ? "too-soon-after-withdrawal" : null;
}

/** Whether no invitation of the account goes now. */
export function limited(state: SiteState, now: Instant, viewer: Viewer): boolean {
  const until = state.limitedUntil[viewer.member.profileId];
  if (until !== undefined && now < until) return true;
  const week = delivered(state, viewer.member.profileId).filter(({ at }) => at > now - WEEK);
  return week.length >= viewer.account.weeklyLimit;
}

/** The limit, once met, stays for a week whatever leaves the window. */
export function lock(state: SiteState, now: Instant, viewer: Viewer): SiteState {
  const id = viewer.member.profileId;
  const standing = state.limitedUntil[id];
  if (standing !== undefined && now < standing) return state;
  return { ...state, limitedUntil: { ...state.limitedUntil, [id]: now + WEEK } };
}

/** The fault that strikes this click, taken from those armed. */
export function struck(state: SiteState, viewer: Viewer, moment: Moment, slug: string) {
  const nth = delivered(state, viewer.member.profileId).length + 1;
  const { fault, armed } = strike(state.armed, { moment, slug, nth });
  return { fault, state: { ...state, armed } };
}

/** What the page says about a bar. */
export function refusalFor(barred: Verdict): Refusal {
  return barred === "too-soon-after-withdrawal" ? "cannot-resend-yet" : "already-pending";
}
