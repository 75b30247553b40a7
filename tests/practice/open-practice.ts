import { chromium, type Locator, type Page } from "playwright-core";
import { peopledSite } from "./people.ts";
import { type Practice, startPractice } from "./server.ts";
import { LIVE_PACE } from "./site/site.ts";

/** Everything as live, fifty times as fast, but hydrated as soon as it is there. */
const FAST = { ...LIVE_PACE, factor: 0.02, hydrateAt: LIVE_PACE.rowAt };

/** The practice site in a browser without any extension. */
export interface OpenedPractice {
  readonly practice: Practice;
  readonly page: Page;
  /** The profile's top card. */
  card(): Locator;
  /** Connect within the top card. */
  connectTo(name: string): Locator;
  /** Opens a profile and waits until its controls work. */
  visit(slug: string): Promise<void>;
  /** Goes from a profile to the open note. */
  openNote(slug: string, name: string): Promise<void>;
  /** Takes back what a test armed or changed about the site's behaviour; people and invitations stay. */
  calm(): void;
  close(): Promise<void>;
}

/** `CHROME_PATH` names the browser; without it Playwright's own is taken. */
export async function openPractice(): Promise<OpenedPractice> {
  const site = peopledSite({ clock: Date.now, pace: FAST });
  const practice = await startPractice({ site });
  const executablePath = process.env["CHROME_PATH"];
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", ...practice.chromiumArguments],
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(4_000);
  const card = () => page.locator('[componentkey$="Topcard"]');
  const connectTo = (name: string) => card().getByLabel(`Invite ${name} to connect`);
  const visit = async (slug: string) => {
    await page.goto(`${practice.origin}/in/${encodeURIComponent(slug)}/`);
    await page.getByText("People you may know").waitFor();
  };
  return {
    practice,
    page,
    card,
    connectTo,
    visit,
    async openNote(slug, name) {
      await visit(slug);
      await connectTo(name).click();
      await page.getByLabel("Add a note", { exact: true }).click();
      await page.locator("#custom-message").waitFor();
    },
    calm() {
      site.disarm();
      site.stopWith(null);
      site.change({ pace: FAST, layout: { dialogHost: "shadow" } });
    },
    async close() {
      await browser.close();
      await practice.stop();
    },
  };
}
