import { type AuditGiven, type AuditReport, audit } from "./audit.ts";
import { addNote, connect } from "./connecting.ts";
import type { ArmedFault, Fault, Stop } from "./faults.ts";
import { connectionsOf, SLICE, sentListOf } from "./lists.ts";
import { type Instant, type Member, memberAt } from "./member.ts";
import type {
  AddNoteAnswer,
  ConnectAnswer,
  ConnectionEntry,
  Language,
  Layout,
  Pace,
  SendAnswer,
  SendOrder,
  SentEntry,
  Slice,
  Via,
  WhenLost,
  WithdrawAnswer,
} from "./models.ts";
import { type PageAnswer, pageAt } from "./pages.ts";
import type { Step } from "./rules.ts";
import { answer, send } from "./sending.ts";
import { type Account, notesLeft, type SendRequest, type SiteState, viewerOf } from "./state.ts";
import { withdraw } from "./withdrawing.ts";

/** As on LinkedIn with a good line. */
export const LIVE_PACE: Pace = {
  factor: 1,
  nameAt: 300,
  rowAt: 1_500,
  hydrateAt: 2_200,
  listAt: 1_500,
  dialogAfter: [300, 800],
  menuAfter: 150,
  sendEnabledAfter: 250,
  closeAfter: 250,
  toastAfter: 150,
  flipAfter: 350,
  toastFor: 5_000,
};

/** How the site is, as far as a test may change it at any time. */
export interface Settings {
  readonly pace: Partial<Pace>;
  readonly layout: Partial<Layout>;
  /** People search shows that the month's searches are used up. Default false. */
  readonly searchCapped: boolean;
  readonly language: Language;
  /** Ms until a new invitation stands in the Sent list. Default 4,000, whatever the pace. */
  readonly sentListLag: number;
  /** The Sent page shows so many entries and loads no more, whatever it says there are; null: all. */
  readonly sentListStopsAt: number | null;
  /** Where the hidden weekly limit shows once it is met. Default on Send. */
  readonly limitShows: "connect" | "send";
  /** Where the offer comes when no note is left. Default on Add a note. */
  readonly notesSpentShows: "connect" | "add-note" | "send";
  /** What the page does when an answer to Send is lost. Default: the dialog closes, nothing is said. */
  readonly whenLost: WhenLost;
}

export interface SiteSetup extends Partial<Settings> {
  readonly members: readonly Member[];
  /** The first is signed in at the start. */
  readonly accounts: readonly [Account, ...Account[]];
  readonly clock: () => Instant;
}

/** A step whose answer must not arrive. The server hangs up; the local backend rejects. */
export type Answered<Answer> = { readonly lost: false; readonly answer: Answer } | { readonly lost: true };

/** The practice site without a network: what pages ask for, and what tests say. */
export interface Site {
  now(): Instant;
  state(): SiteState;
  page(address: string): PageAnswer;
  connect(slug: string, via: Via): Answered<ConnectAnswer>;
  addNote(slug: string): Answered<AddNoteAnswer>;
  send(order: SendOrder): Answered<SendAnswer>;
  withdraw(slug: string): Answered<WithdrawAnswer>;
  answerInvitation(slug: string, accepted: boolean): void;
  connections(offset: number): Slice<ConnectionEntry>;
  sentList(offset: number): Slice<SentEntry>;

  /** Puts the site's clock forward (or back) by `ms`; sums up. */
  moveTime(ms: number): void;
  /** Lets a fault strike; see `ArmedFault` for when. */
  arm(fault: Fault, when?: Omit<ArmedFault, "fault">): void;
  disarm(): void;
  /** Shows this instead of any page, until `null`. */
  stopWith(stop: Stop | null): void;
  /** Who is signed in from now on; null: nobody. */
  signIn(slug: string | null): void;
  /** This person accepts `ms` after an invitation arrives (their latest word counts). */
  accepts(slug: string, ms: number): void;
  /** Changes someone: a new slug keeps the old one as a redirect. */
  changeMember(slug: string, change: Partial<Omit<Member, "profileId" | "memberId">>): void;
  /** Other settings, from the next page on. */
  change(settings: Partial<Settings>): void;

  /** Every Send the site got, oldest first. */
  requests(): readonly SendRequest[];
  /** Those that reached someone, of every account, oldest first. */
  invitations(): readonly SendRequest[];
  /** Of the account signed in; null: unlimited or nobody. */
  notesLeft(): number | null;
  audit(given?: AuditGiven): AuditReport;
}

function begin(setup: SiteSetup): SiteState {
  return {
    startedAt: setup.clock(),
    members: setup.members,
    accounts: setup.accounts,
    signedIn: setup.accounts[0].slug,
    requests: [],
    withdrawals: [],
    answered: [],
    acceptAfter: {},
    limitedUntil: {},
    limitShows: setup.limitShows ?? "send",
    notesSpentShows: setup.notesSpentShows ?? "add-note",
    armed: [],
    stop: null,
    sentListLag: setup.sentListLag ?? 4_000,
    sentListStopsAt: setup.sentListStopsAt ?? null,
    whenLost: setup.whenLost ?? "closes",
    searchCapped: setup.searchCapped ?? false,
    language: setup.language ?? "en",
    layout: {
      profile: "sdui-2026",
      lists: "sdui-2026",
      dialog: "ember",
      dialogHost: "shadow",
      connectOpens: "dialog",
      apostrophes: "curly",
      withdrawConfirm: "native",
      sentRows: "kept",
      sections: "at-once",
      ...setup.layout,
    },
    pace: { ...LIVE_PACE, ...setup.pace },
  };
}

/** Holds the one state and the clock; every rule is a pure function beside this file. */
export function createSite(setup: SiteSetup): Site {
  let state = begin(setup);
  let offset = 0;
  const now = () => setup.clock() + offset;
  const take = <Answer>(step: Step<Answer>): Answered<Answer> => {
    state = step.state;
    return step.lost ? { lost: true } : { lost: false, answer: step.answer };
  };
  const known = (slug: string): Member => {
    const member = memberAt(state.members, slug);
    if (!member) throw new Error(`The practice site has no member ${slug}.`);
    return member;
  };
  return {
    now,
    state: () => state,
    page: (address) => pageAt(state, now(), address),
    connect: (slug, via) => take(connect(state, now(), slug, via)),
    addNote: (slug) => take(addNote(state, now(), slug)),
    send: (order) => take(send(state, now(), order)),
    withdraw: (slug) => take(withdraw(state, now(), slug)),
    answerInvitation(slug, accepted) {
      state = answer(state, now(), slug, accepted);
    },
    connections: (from) => connectionsOf(state, now(), from, SLICE),
    sentList: (from) => sentListOf(state, now(), from, SLICE),

    moveTime(ms) {
      offset += ms;
    },
    arm(fault, when = {}) {
      if (when.slug !== undefined) known(when.slug);
      state = { ...state, armed: [...state.armed, { ...when, fault }] };
    },
    disarm() {
      state = { ...state, armed: [] };
    },
    stopWith(stop) {
      state = { ...state, stop };
    },
    signIn(slug) {
      if (slug !== null && !state.accounts.some((account) => account.slug === slug)) {
        throw new Error(`The practice site has no account ${slug}.`);
      }
      state = { ...state, signedIn: slug };
    },
    accepts(slug, ms) {
      state = { ...state, acceptAfter: { ...state.acceptAfter, [known(slug).profileId]: ms } };
    },
    changeMember(slug, change) {
      const before = known(slug);
      const renamed = change.slug !== undefined && change.slug !== before.slug;
      const former = renamed ? [...before.formerSlugs, before.slug] : before.formerSlugs;
      const after = { ...before, formerSlugs: former, ...change };
      state = { ...state, members: state.members.map((member) => (member === before ? after : member)) };
    },
    change(settings) {
      const { pace, layout, ...plain } = settings;
      state = {
        ...state,
        ...plain,
        pace: { ...state.pace, ...pace },
        layout: { ...state.layout, ...layout },
      };
    },

    requests: () => state.requests,
    invitations: () => state.requests.filter(({ verdict }) => verdict === "sent"),
    notesLeft() {
      const viewer = viewerOf(state);
      return viewer && notesLeft(state, now(), viewer);
    },
    audit: (given) => audit(state.members, state.requests, given),
  };
}
