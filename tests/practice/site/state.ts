import type { ArmedFault, Stop } from "./faults.ts";
import { DAY, type Instant, type Member, memberAt } from "./member.ts";
import type { Language, Layout, Pace, SendOrder, WhenLost } from "./models.ts";

/** A member who can sign in. */
export interface Account {
  readonly slug: string;
  readonly type: "basic" | "premium";
  /** The line LinkedIn never tells: invitations in any 7 days. */
  readonly weeklyLimit: number;
  /** Personal notes a calendar month (UTC); null: unlimited. */
  readonly notesPerMonth: number | null;
  /** Notes used in the month the site starts in, before it starts. */
  readonly notesUsedBefore: number;
}

/** What became of a Send that reached the site. All but `sent` left nothing with the invitee. */
export type Verdict =
  | "sent"
  | "already-pending"
  | "already-connected"
  | "too-soon-after-withdrawal"
  | "weekly-limit"
  | "notes-spent"
  | "email-required"
  | "note-too-long"
  | "dropped"
  | "refused"
  | "stopped";

/** One Send as the site got it: the word of the other side, which no test may doubt. */
export interface SendRequest extends Omit<SendOrder, "slug"> {
  readonly at: Instant;
  /** Profile id of the account it came from. */
  readonly from: string;
  /** Profile id of the invitee, and their slug at the time. */
  readonly to: string;
  readonly toSlug: string;
  readonly verdict: Verdict;
}

export interface SiteState {
  readonly startedAt: Instant;
  readonly members: readonly Member[];
  readonly accounts: readonly Account[];
  /** Slug of the account signed in; null: nobody is. */
  readonly signedIn: string | null;
  /** Oldest first, never shortened. */
  readonly requests: readonly SendRequest[];
  readonly withdrawals: readonly { readonly from: string; readonly to: string; readonly at: Instant }[];
  /** Answers to invitations the account had received. */
  readonly answered: readonly {
    readonly by: string;
    readonly to: string;
    readonly at: Instant;
    readonly accepted: boolean;
  }[];
  /** Profile id: ms after an invitation arrives until that person accepts it. Not in it: never. */
  readonly acceptAfter: Readonly<Record<string, number>>;
  /** Profile id of an account: no invitation goes before this instant. */
  readonly limitedUntil: Readonly<Record<string, Instant>>;
  readonly limitShows: "connect" | "send";
  readonly notesSpentShows: "connect" | "add-note" | "send";
  readonly armed: readonly ArmedFault[];
  readonly stop: Stop | null;
  readonly sentListLag: number;
  readonly sentListStopsAt: number | null;
  readonly whenLost: WhenLost;
  readonly searchCapped: boolean;
  readonly language: Language;
  readonly layout: Layout;
  readonly pace: Pace;
}

/** Accounts start from these; LinkedIn's help gives 5 notes a month on Basic. */
export function basicAccount(slug: string, more: Partial<Account> = {}): Account {
  return { slug, type: "basic", weeklyLimit: 100, notesPerMonth: 5, notesUsedBefore: 0, ...more };
}

export function premiumAccount(slug: string, more: Partial<Account> = {}): Account {
  return { slug, type: "premium", weeklyLimit: 150, notesPerMonth: null, notesUsedBefore: 0, ...more };
}

/** Characters a note may have: 200 on Basic, 300 on Premium. */
export function noteLimitOf(account: Account): number {
  return account.type === "premium" ? 300 : 200;
}

export interface Viewer {
  readonly account: Account;
  readonly member: Member;
}

export function viewerOf(state: SiteState): Viewer | null {
  const account = state.accounts.find(({ slug }) => slug === state.signedIn);
  const member = account && memberAt(state.members, account.slug);
  return account && member ? { account, member } : null;
}

/** Invitations that reached someone, oldest first. */
export function delivered(state: SiteState, from: string): readonly SendRequest[] {
  return state.requests.filter((request) => request.verdict === "sent" && request.from === from);
}

function withdrawnAfter(state: SiteState, request: SendRequest): Instant | null {
  const found = state.withdrawals.find(
    ({ from, to, at }) => from === request.from && to === request.to && at >= request.at,
  );
  return found ? found.at : null;
}

/** When the invitee accepted, or null: not (yet), or withdrawn before. */
export function acceptedAt(state: SiteState, now: Instant, request: SendRequest): Instant | null {
  const after = state.acceptAfter[request.to];
  if (after === undefined) return null;
  const at = request.at + after;
  const withdrawn = withdrawnAfter(state, request);
  return at <= now && (withdrawn === null || at < withdrawn) ? at : null;
}

/** How one invitation stands now. */
export function fateOf(
  state: SiteState,
  now: Instant,
  request: SendRequest,
): "pending" | "accepted" | "withdrawn" {
  if (acceptedAt(state, now, request) !== null) return "accepted";
  return withdrawnAfter(state, request) === null ? "pending" : "withdrawn";
}

/** When the two became connected, or null. */
export function connectedAt(state: SiteState, now: Instant, viewer: Member, other: Member): Instant | null {
  if (other.degree === "1st") return state.startedAt - (other.connectedDaysAgo ?? 365) * DAY;
  const answer = state.answered.find(
    ({ by, to, accepted }) => accepted && by === viewer.profileId && to === other.profileId,
  );
  if (answer) return answer.at;
  for (const request of delivered(state, viewer.profileId)) {
    const at = request.to === other.profileId ? acceptedAt(state, now, request) : null;
    if (at !== null) return at;
  }
  return null;
}

/** Notes left this calendar month (UTC), never below 0; null: unlimited. */
export function notesLeft(state: SiteState, now: Instant, { account, member }: Viewer): number | null {
  if (account.notesPerMonth === null) return null;
  const month = (at: Instant) => new Date(at).toISOString().slice(0, 7);
  const used = delivered(state, member.profileId).filter(
    ({ at, note }) => note !== null && month(at) === month(now),
  ).length;
  const before = month(state.startedAt) === month(now) ? account.notesUsedBefore : 0;
  return Math.max(0, account.notesPerMonth - before - used);
}
