import type { Page, Tabs } from "../../../src/app/ports.ts";
import type { PageReading, PageReport } from "../../../src/core/page/reading.ts";
import type { ProfileParts } from "../../../src/core/profile/own-profile.ts";
import { ownProfile } from "../../../src/core/profile/testing/invented.ts";
import { type Commands, createCommands } from "./commands.ts";
import { createMembers, type Invited, type Member, onProfile, slugIn } from "./members.ts";
import { createSentPage, SENT, type SentPage, stretchOf } from "./sent-page.ts";

export interface Site extends Commands {
  readonly tabs: Tabs;
  readonly page: Page;
  /** When the extension was shown a stop surface, by a page it read or by what came of a command. */
  readonly stopsShown: number[];
  /** Pages opened, in order, by path. */
  readonly opened: readonly string[];
  account: { id: string; slug: string; name: string };
  /** What stands on the profile of that account, where it is not the usual. */
  profile: Partial<ProfileParts>;
  /** The tab the person sees: one of LinkedIn, `OWN_TAB`, or null. */
  inFront: number | null;
  /** What the next pages show instead of themselves. */
  stop: Extract<PageReading, { surface: "stop" }>["restriction"] | null;
  /** The slug of a page that loads but never answers (`me`: one's own). */
  silentAt: string | null;
  /** What the header of the Connections page says; null: nothing that can be read. */
  connectionsTotal: number | null;
  readonly sentPage: SentPage;
  /** The report of the next command is lost on the way. */
  loseReports: boolean;
  addMember(fullName: string): Member;
  member(slug: string): Member;
  /** These wait for an answer and nobody else: what the Sent page shows, whoever invited them. */
  setPending(invited: readonly Invited[]): void;
  /** Opens an address in a tab in front, as the person does. */
  visit(url: string): number;
  tabCount(): number;
  /** The person takes the newest tab somewhere else. */
  goOnInTab(url: string): void;
  closeTab(): void;
  /** The document in which something ran is gone, and nothing is told of it. */
  die(): void;
  takeReports(): readonly { report: PageReport; tabId: number }[];
}

/** The extension's own page. */
export const OWN_TAB = 1_000;

/** A model of the site as the app's ports see it; pages are tested against a real browser elsewhere. */
export function createSite(now: () => number): Site {
  const members = createMembers(now);
  const sentPage = createSentPage(members, now);
  const opened: string[] = [];
  const stopsShown: number[] = [];
  const tabs = new Map<number, string>();
  let nextTab = 1;
  let reports: { report: PageReport; tabId: number }[] = [];
  const running = createCommands({
    members,
    now,
    account: () => site.account.id,
    addressIn: (tabId) => tabs.get(tabId) ?? "",
    tell(report, tabId) {
      if (!site.loseReports) reports.push({ report, tabId });
    },
  });

  function reading(url: string): PageReading {
    if (site.stop) {
      stopsShown.push(now());
      return { surface: "stop", restriction: site.stop, evidence: "model" };
    }
    const path = new URL(url).pathname;
    if (path === "/in/me/" || path === `/in/${site.account.slug}/`)
      return { surface: "own-profile", account: { ...site.account } };
    if (path.startsWith("/mynetwork/invite-connect/connections"))
      return { surface: "connections", people: members.connections(), total: site.connectionsTotal };
    if (path === SENT) {
      if (sentPage.unreadable) return { surface: "unreadable", expected: "sent", missing: "rows" };
      return { surface: "sent-invitations", people: sentPage.rows() };
    }
    const member = members.at(url);
    return member ? { surface: "profile", person: onProfile(member) } : { surface: "gone" };
  }

  /** Null: nothing answers there. */
  function answerOf(tabId: number): PageReading | null {
    const url = tabs.get(tabId);
    return url === undefined || slugIn(url) === site.silentAt ? null : reading(url);
  }

  const site: Site = Object.assign(running.commands, {
    stopsShown,
    opened,
    account: { id: "ACoAAOWNER", slug: "olga-owner", name: "Olga Owner" },
    profile: {},
    inFront: null,
    stop: null,
    silentAt: null,
    connectionsTotal: null,
    sentPage,
    loseReports: false,
    addMember: members.add,
    member: members.of,
    setPending: members.setPending,
    visit(url: string) {
      const tabId = nextTab++;
      tabs.set(tabId, url);
      site.inFront = tabId;
      return tabId;
    },
    tabCount: () => tabs.size,
    goOnInTab(url: string) {
      const newest = [...tabs.keys()].at(-1);
      if (newest !== undefined) tabs.set(newest, url);
    },
    closeTab() {
      tabs.clear();
      running.leave();
    },
    die() {
      reports = [];
      running.forget();
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
    } satisfies Tabs,
    page: {
      ...running.page,
      async ownProfile(tabId) {
        const shown = answerOf(tabId);
        if (shown === null) return null;
        if (shown.surface !== "own-profile") return { kind: "other", reading: shown };
        return { kind: "read", profile: { ...ownProfile(), ...site.profile, ...shown.account } };
      },
      async read(tabId) {
        return answerOf(tabId);
      },
      async readSent(tabId, has) {
        const scripted = await sentPage.onAsked(has);
        if (scripted !== undefined) return scripted;
        const shown = reading(tabs.get(tabId) ?? "");
        const stretch = stretchOf(sentPage, has);
        if (shown.surface !== "stop") return stretch;
        const { restriction, evidence } = shown;
        return { ...stretch, rows: [], upTo: has, end: { kind: "stop", restriction, evidence } };
      },
      async collect(tabId) {
        return reading(tabs.get(tabId) ?? "");
      },
    } satisfies Page,
  });
  return site;
}
