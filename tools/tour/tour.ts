import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fromExtensions, startPractice } from "../../tests/practice/server.ts";
import type { Language, Layout } from "../../tests/practice/site/models.ts";
import type { FoundBrowser } from "../browser.ts";
import { readNetworkLog } from "../drive/network.ts";
import type { Approved } from "../drive/popup.ts";
import { launch } from "../launch.ts";
import {
  addPeople,
  assisted,
  compose,
  dashboard,
  handsFree,
  PEOPLE_ADDED,
  restriction,
  review,
} from "./chapters.ts";
import { ACCEPTS, LISTED } from "./people.ts";
import { type Stage, setStage } from "./stage.ts";

/** The last line of the tour. The last five are counted by the practice site and by the browser. */
export interface TourResult {
  readonly proposed: number;
  readonly approved: number;
  readonly sent: number;
  readonly pending: number;
  readonly accepted: number;
  /** From 0 to 1, as the dashboard shows it: a whole percentage. Null: too early to tell. */
  readonly acceptanceRate: number | null;
  readonly restrictions: number;
  readonly duplicates: number;
  readonly overCap: number;
  readonly unapproved: number;
  readonly strangers: number;
  readonly requestsByExtension: number;
}

export interface TourOptions {
  readonly browser: FoundBrowser;
  readonly extension: string;
  readonly artifacts: string;
  /** How LinkedIn is shown. */
  readonly layout: Partial<Layout>;
  readonly language: Language;
  say(line: string): void;
}

/** The caps of the policy the tour sets up; the site holds what it got against them. */
const CAPS = {
  daily: 12,
  weekly: 80,
  hourly: 5,
  leastGapMs: 5 * 60_000,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

/** Plays the whole main job through the real interface; gives the figures and what went wrong. */
export async function playTour(
  options: TourOptions,
): Promise<{ readonly result: TourResult; readonly wrong: readonly string[] }> {
  const { say, layout, language } = options;
  const practice = await startPractice({ setup: { pace: { factor: 0.6 }, layout, language } });
  for (const [slug, after] of ACCEPTS) practice.site.accepts(slug, after);
  const pictures = join(options.artifacts, "tour");
  const networkLog = join(options.artifacts, "network.json");
  // Chromium writes its log only into a folder that is there.
  mkdirSync(options.artifacts, { recursive: true });
  const launched = await launch({
    browser: options.browser,
    extension: options.extension,
    practice,
    headless: true,
    networkLog,
  });
  try {
    const stage = await setStage(launched, practice, pictures, say);
    const figures = await play(stage);
    await launched.close();

    const { site } = practice;
    const audit = site.audit({ listed: LISTED, approved: withSlugs(stage.approved, practice), caps: CAPS });
    const network = readNetworkLog(networkLog);
    const number = (name: string) => Number(figures[name] ?? Number.NaN);
    const result: TourResult = {
      proposed: PEOPLE_ADDED,
      approved: new Set(stage.approved.map(({ name }) => name)).size,
      sent: number("Sent"),
      pending: number("Pending"),
      accepted: number("Accepted"),
      acceptanceRate: share(figures["Say yes"] ?? ""),
      restrictions: number("Warnings and stops by LinkedIn"),
      duplicates: audit.duplicates,
      overCap: audit.overCap,
      unapproved: audit.unapproved,
      strangers: audit.strangers,
      requestsByExtension: network.byExtension.length + fromExtensions(practice.requests).length,
    };
    return { result, wrong: [...audit.findings, ...disagreements(result, audit.invitations)] };
  } finally {
    await launched.close().catch(() => undefined);
    await practice.stop();
  }
}

function share(shown: string): number | null {
  const percent = /^(\d+)\s*%/.exec(shown)?.[1];
  return percent === undefined ? null : Number(percent) / 100;
}

async function play(stage: Stage): Promise<Readonly<Record<string, string>>> {
  try {
    await compose(stage);
    await addPeople(stage);
    await review(stage);
    await assisted(stage);
    await handsFree(stage);
    await restriction(stage);
    return await dashboard(stage);
  } catch (error) {
    await stage.picture(stage.popup.page, "stuck");
    throw error;
  }
}

/** The one the weekly limit swallowed is accounted for: settled by the person as not sent. */
const SETTLED_AS_NOT_SENT = 1;

function disagreements(result: TourResult, received: number): string[] {
  const wrong: string[] = [];
  if (result.sent !== received)
    wrong.push(`The dashboard says ${result.sent} sent; the site got ${received}.`);
  if (result.approved !== result.sent + SETTLED_AS_NOT_SENT) {
    wrong.push(
      `${result.approved} approved, ${result.sent} sent, ${SETTLED_AS_NOT_SENT} settled as not sent.`,
    );
  }
  if (result.sent !== result.pending + result.accepted) wrong.push("Sent is not pending plus accepted.");
  if (result.accepted !== ACCEPTS.length) wrong.push(`${ACCEPTS.length} accepted on the site.`);
  if (result.restrictions !== 1) wrong.push("The weekly limit struck once.");
  if (result.requestsByExtension > 0) wrong.push("The extension made a request.");
  return wrong;
}

function withSlugs(
  approved: readonly Approved[],
  practice: Awaited<ReturnType<typeof startPractice>>,
): readonly { slug: string; note: string }[] {
  const members = practice.site.state().members.filter(({ slug }) => LISTED.includes(slug));
  return approved.map(({ name, note }) => {
    const member = members.find((one) => one.name === name);
    if (!member) throw new Error(`${name} was approved and is nobody the tour added.`);
    return { slug: member.slug, note };
  });
}
