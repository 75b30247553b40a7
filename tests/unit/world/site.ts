import type { Page, Tabs } from "../../../src/app/ports.ts";
import type {
  InviteCommand,
  InviteOutcome,
  PageReading,
  PageReport,
  PersonOnPage,
  Relation,
  SentRow,
} from "../../../src/core/page/reading.ts";
import type { SentChunk } from "../../../src/core/page/sent-chunk.ts";
import type { WithdrawCommand, WithdrawOutcome } from "../../../src/core/page/withdrawing.ts";
import type { ProfileParts } from "../../../src/core/profile/own-profile.ts";
import { ownProfile } from "../../../src/core/profile/testing/invented.ts";

export interface Member {
  readonly slug: string;
  readonly profileId: string;
  readonly fullName: string;
  relation: Relation;
}

/** What a model of LinkedIn got. `at`: site time. */
export interface Received {
  readonly at: number;
  readonly slug: string;
  readonly note: string;
  readonly account: string;
  readonly pressedBy: "person" | "extension";
}

/** An invitation the model took back. */
export type TakenBack = Omit<Received, "note">;

export interface Site {
  readonly tabs: Tabs;
  readonly page: Page;
  readonly received: readonly Received[];
  readonly takenBack: readonly TakenBack[];
  /** When the extension was shown a stop surface, by a page it read or by what came of a command. */
  readonly stopsShown: number[];
  /** Pages opened, in order, by path. */
  readonly opened: readonly string[];
  account: { id: string; slug: string; name: string };
  /** What stands on the profile of that account, where it is not the usual. */
  profile: Partial<ProfileParts>;
  /** The tab the person sees: one of LinkedIn, `OWN_TAB`, or null. */
  inFront: number | null;
  /** Opens an address in a tab in front, as the person does. */
  visit(url: string): number;
  /** What the next pages show instead of themselves. */
  stop: Extract<PageReading, { surface: "stop" }>["restriction"] | null;
  /** The slug of a page that loads but never answers (`me`: one's own). */
  silentAt: string | null;
  /** The Sent page loads and shows no rows. */
  sentUnreadable: boolean;
  /** The Sent page as it stands, newest first. */
  readonly sentPage: SentPageModel;
  /** What its dialog says of the month's personal notes; null: nothing. */
  notesRemaining: number | null;
  tabCount(): number;
  /** The person takes the newest tab somewhere else. */
  goOnInTab(url: string): void;
  /** What becomes of the next command instead of the usual; used once each. */
  readonly nextOutcomes: InviteOutcome[];
  /** The same for the next command to take one back; `unseen`: it was taken back, and the page could not tell. */
  readonly nextWithdrawals: (WithdrawOutcome | "unseen")[];
  /** The report of the next command is lost on the way. */
  loseReports: boolean;
  addMember(fullName: string): Member;
  member(slug: string): Member;
  /** The person invites somebody themselves, out of the extension's sight (on the phone). */
  inviteElsewhere(slug: string): void;
  /** Assisted: the person presses Send in the tab where a note is waiting. */
  pressSend(): void;
  /** Assisted: the person confirms LinkedIn's question, in the tab where it waits. */
  pressWithdraw(): void;
  /** Assisted: the person closes LinkedIn's question. */
  closeQuestion(): void;
  /** Assisted: the person closes the dialog. */
  closeDialog(): void;
  closeTab(): void;
  waiting(): InviteCommand | null;
  /** The command to take one back that waits for the person. */
  asking(): WithdrawCommand | null;
  /** The document in which something ran is gone, and nothing is told of it. */
  die(): void;
  takeReports(): readonly { report: PageReport; tabId: number }[];
}

/** The Sent page, for reading it a stretch at a time. */
export interface SentPageModel {
  rows: readonly SentRow[];
  /** Rows one answer holds. */
  perAnswer: number;
  /** The page loads so many and no more; null: all. */
  stopsAt: number | null;
  /** Says how many there are. */
  namesTotal: boolean;
  unreadable: number;
  /** Called before each answer, with the rows the asker has; what it gives is the answer instead. */
  onAsked: (has: number) => SentChunk | null | undefined | Promise<undefined>;
}
const SENT = "/mynetwork/invitation-manager/sent/";
const WITHDRAWN: WithdrawOutcome = { kind: "withdrawn", evidence: "row gone" };
/** The extension's own page. */
export const OWN_TAB = 1_000;

const slugOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");

/** A model of the site as the app's ports see it; pages are tested against a real browser elsewhere. */
export function createSite(now: () => number): Site {
  const members = new Map<string, Member>();
  const received: Received[] = [];
  const opened: string[] = [];
  const tabs = new Map<number, string>();
  let reports: { report: PageReport; tabId: number }[] = [];
  let nextTab = 1;
  const sentPage: SentPageModel = {
    rows: [],
    perAnswer: 50,
    stopsAt: null,
    namesTotal: true,
    unreadable: 0,
    onAsked: () => undefined,
  };
  let running: { command: InviteCommand; tabId: number; slug: string } | null = null;
  const takenBack: TakenBack[] = [];
  const stopsShown: number[] = [];
  let takingBack: { command: WithdrawCommand; tabId: number; slug: string } | null = null;
  const met = new Set<string>();
  const limits = () => ({ noteLimit: 200, notesRemaining: site.notesRemaining });

  const tell = (report: PageReport, tabId: number) => {
    if (site.loseReports) return;
    reports.push({ report, tabId });
  };
  const slugIn = (url: string) => /\/in\/([^/]+)/.exec(url)?.[1] ?? "";
  const memberAt = (url: string) =>
    [...members.values()].find(({ slug, profileId }) => slug === slugIn(url) || profileId === slugIn(url));

  function arrive(slug: string, note: string, pressedBy: Received["pressedBy"]): void {
    received.push({ at: now(), slug, note, account: site.account.id, pressedBy });
    const member = members.get(slug);
    if (member) member.relation = "pending";
  }

  function takeBack(slug: string, pressedBy: TakenBack["pressedBy"]): void {
    takenBack.push({ at: now(), slug, account: site.account.id, pressedBy });
    const member = members.get(slug);
    if (member) member.relation = "connectable";
  }

  function endQuestion(outcome: WithdrawOutcome): void {
    if (!takingBack) return;
    const { command, tabId } = takingBack;
    takingBack = null;
    tell({ kind: "withdrawal-outcome", commandId: command.commandId, outcome }, tabId);
  }

  const person = (member: Member): PersonOnPage => ({
    keys: [`profile:${member.profileId}`, `slug:${member.slug}`],
    fullName: member.fullName,
    headline: "",
    company: "",
    location: "",
    relation: member.relation,
    evidence: ["model"],
  });

  function reading(url: string): PageReading {
    if (site.stop) {
      stopsShown.push(now());
      return { surface: "stop", restriction: site.stop, evidence: "model" };
    }
    const path = new URL(url).pathname;
    if (path === "/in/me/" || path === `/in/${site.account.slug}/`)
      return { surface: "own-profile", account: { ...site.account } };
    if (path.startsWith("/mynetwork/invite-connect/connections")) {
      const people = [...members.values()].filter(({ relation }) => relation === "connected");
      return {
        surface: "connections",
        people: people.map(({ slug, fullName }) => ({
          keys: [`slug:${slug}`],
          fullName,
          connectedText: null,
        })),
      };
    }
    if (path.startsWith("/mynetwork/invitation-manager/sent")) {
      if (site.sentUnreadable) return { surface: "unreadable", expected: "sent", missing: "rows" };
      return { surface: "sent-invitations", people: pendingRows() };
    }
    const member = memberAt(url);
    return member ? { surface: "profile", person: person(member) } : { surface: "gone" };
  }

  function pendingRows(): readonly SentRow[] {
    return received
      .filter(({ slug }) => members.get(slug)?.relation === "pending")
      .toReversed()
      .map(({ slug, at }) => ({
        keys: [`slug:${slug}`],
        fullName: members.get(slug)?.fullName ?? "",
        ageText: null,
        ageAtLeast: Math.floor((now() - at) / 86_400_000) * 86_400_000,
      }));
  }

  function end(outcome: InviteOutcome): void {
    if (!running) return;
    const { command, tabId } = running;
    running = null;
    tell({ kind: "outcome", commandId: command.commandId, outcome, limits: limits() }, tabId);
  }

  const site: Site = {
    sentPage,
    account: { id: "ACoAAOWNER", slug: "olga-owner", name: "Olga Owner" },
    profile: {},
    inFront: null,
    visit(url) {
      const tabId = nextTab++;
      tabs.set(tabId, url);
      site.inFront = tabId;
      return tabId;
    },
    stop: null,
    silentAt: null,
    sentUnreadable: false,
    notesRemaining: 4,
    tabCount: () => tabs.size,
    goOnInTab(url) {
      const newest = [...tabs.keys()].at(-1);
      if (newest !== undefined) tabs.set(newest, url);
    },
    nextOutcomes: [],
    nextWithdrawals: [],
    loseReports: false,
    received,
    takenBack,
    stopsShown,
    opened,
    addMember(fullName) {
      const slug = slugOf(fullName);
      const known = members.get(slug);
      if (known) return known;
      const member: Member = { slug, profileId: `ACoAA${slug}`, fullName, relation: "connectable" };
      members.set(slug, member);
      return member;
    },
    member(slug) {
      const member = members.get(slug);
      if (!member) throw new Error(`No member ${slug}`);
      return member;
    },
    inviteElsewhere(slug) {
      arrive(slug, "", "person");
    },
    pressSend() {
      if (!running) throw new Error("Nothing is waiting.");
      arrive(running.slug, running.command.note, "person");
      end({ kind: "sent", evidence: "toast" });
    },
    pressWithdraw() {
      if (!takingBack) throw new Error("LinkedIn asks nothing.");
      takeBack(takingBack.slug, "person");
      endQuestion(WITHDRAWN);
    },
    closeQuestion() {
      endQuestion({ kind: "not-withdrawn", reason: "closed-by-person", evidence: "question closed" });
    },
    closeDialog() {
      end({ kind: "not-sent", reason: "closed-by-person", evidence: "dialog closed" });
    },
    closeTab() {
      tabs.clear();
      end({ kind: "not-sent", reason: "left-by-person", evidence: "left" });
      endQuestion({ kind: "not-withdrawn", reason: "left-by-person", evidence: "left" });
    },
    waiting: () => running?.command ?? null,
    asking: () => takingBack?.command ?? null,
    die() {
      reports = [];
      running = null;
      takingBack = null;
    },
    takeReports() {
      const taken = reports;
      reports = [];
      for (const { report } of taken)
        if ("outcome" in report && report.outcome.kind === "stopped") stopsShown.push(now());
      return taken;
    },
    tabs: {
      async activeLinkedIn() {
        const url = site.inFront === null ? undefined : tabs.get(site.inFront);
        return site.inFront === null || url === undefined ? null : { tabId: site.inFront, url };
      },
      async profiles() {
        return [...tabs].map(([tabId, url]) => ({ tabId, url })).toReversed();
      },
      async own() {
        return OWN_TAB;
      },
      async show(url, before) {
        const ours = before !== null && tabs.get(before.tabId) === before.url;
        const tabId = ours ? before.tabId : nextTab++;
        tabs.set(tabId, url);
        opened.push(new URL(url).pathname);
        return { tabId, url, answered: slugIn(url) !== site.silentAt };
      },
      async open(url) {
        tabs.set(nextTab++, url);
        opened.push(new URL(url).pathname);
      },
      async exists(tabId) {
        return tabs.has(tabId);
      },
      async focus(tabId) {
        site.inFront = tabId;
      },
    },
    page: {
      async ownProfile(tabId) {
        const url = tabs.get(tabId);
        if (url === undefined || slugIn(url) === site.silentAt) return null;
        const shown = reading(url);
        if (shown.surface !== "own-profile") return { kind: "other", reading: shown };
        return { kind: "read", profile: { ...ownProfile(), ...site.profile, ...shown.account } };
      },
      async read(tabId) {
        const url = tabs.get(tabId);
        return url === undefined || slugIn(url) === site.silentAt ? null : reading(url);
      },
      async begin(tabId, command) {
        if (met.has(command.commandId)) return false;
        met.add(command.commandId);
        const member = memberAt(tabs.get(tabId) ?? "");
        if (!member) return null;
        running = { command, tabId, slug: member.slug };
        const scripted = site.nextOutcomes.shift();
        if (scripted) end(scripted);
        else if (command.mode === "hands-free") {
          arrive(member.slug, command.note, "extension");
          end({ kind: "sent", evidence: "toast" });
        } else tell({ kind: "handed-over", commandId: command.commandId, limits: limits() }, tabId);
        return true;
      },
      async withdraw(tabId, command) {
        if (met.has(command.commandId)) return false;
        met.add(command.commandId);
        if (new URL(tabs.get(tabId) ?? "about:blank").pathname !== SENT) return null;
        const member = [...members.values()].find(({ slug }) => command.person.keys.includes(`slug:${slug}`));
        takingBack = { command, tabId, slug: member?.slug ?? "" };
        const scripted = site.nextWithdrawals.shift();
        if (scripted === "unseen") {
          takeBack(takingBack.slug, "extension");
          endQuestion({ kind: "unknown", evidence: "the row stayed on the list" });
        } else if (scripted) endQuestion(scripted);
        else if (member?.relation !== "pending")
          endQuestion({ kind: "not-withdrawn", reason: "not-on-list", evidence: "model" });
        else if (command.mode === "hands-free") {
          takeBack(member.slug, "extension");
          endQuestion(WITHDRAWN);
        }
        return true;
      },
      async alive(_tabId, commandId) {
        return [running, takingBack].some((one) => one?.command.commandId === commandId);
      },
      async readSent(tabId, has) {
        const scripted = await sentPage.onAsked(has);
        if (scripted !== undefined) return scripted;
        const page = reading(tabs.get(tabId) ?? "");
        const { rows, perAnswer, stopsAt, namesTotal, unreadable } = sentPage;
        const total = namesTotal ? rows.length + unreadable : null;
        const answer = { rows: [], upTo: has, hidden: false, unreadable, total };
        if (page.surface === "stop")
          return { ...answer, end: { kind: "stop", restriction: page.restriction, evidence: "model" } };
        const shown = rows.slice(0, stopsAt ?? rows.length);
        const some = shown.slice(has, has + perAnswer);
        const upTo = has + some.length;
        const isAll = upTo + unreadable >= (total ?? Number.POSITIVE_INFINITY);
        const end =
          upTo < shown.length ? null : ({ kind: isAll ? "end-of-list" : "stopped-loading" } as const);
        return { ...answer, rows: some, upTo, end };
      },
      async collect(tabId) {
        return reading(tabs.get(tabId) ?? "");
      },
    },
  };
  return site;
}
