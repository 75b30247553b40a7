import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startPractice } from "../../tests/practice/server.ts";
import type { FoundBrowser } from "../browser.ts";
import { welcomeTab } from "../drive/welcome.ts";
import { launch } from "../launch.ts";
import { keepSmall } from "../pictures/shrink.ts";
import { type Stage, setStage } from "../tour/stage.ts";
import { GUIDE_PICTURES } from "./text.ts";

/** What each part of the guide works with. */
export interface GuideStage {
  readonly tour: Stage;
  /** A tab with the extension's own page, in which the first run stands at first. */
  readonly page: Page;
  /** Shows another of the page's places there. */
  place(fragment: string, heading: string | RegExp): Promise<void>;
  /** Keeps a picture, of a page as it stands or one taken already. */
  keep(name: string, of: Page | Buffer): Promise<void>;
}

/** Nothing pointed at, nothing moving. */
export async function still(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  return page.screenshot({ animations: "disabled", caret: "hide" });
}

const WINDOW = { width: 1120, height: 760 };

export async function openGuide(
  browser: FoundBrowser,
  extension: string,
  say: (line: string) => void,
): Promise<{ readonly stage: GuideStage; close(): Promise<void> }> {
  const practice = await startPractice({ setup: { pace: { factor: 0.1 } } });
  const launched = await launch({
    browser,
    extension,
    practice,
    headless: true,
    welcome: "kept",
    letters: "own",
  });
  rmSync(GUIDE_PICTURES, { recursive: true, force: true });
  mkdirSync(GUIDE_PICTURES, { recursive: true });
  const page = await welcomeTab(launched);
  await page.setViewportSize(WINDOW);
  const tour = await setStage(launched, practice, "artifacts/guide", say);
  const own = `chrome-extension://${launched.extensionId}/src/entry/page/index.html`;
  const stage: GuideStage = {
    tour,
    page,
    async place(fragment, heading) {
      await page.bringToFront();
      await page.goto("about:blank");
      await page.goto(`${own}#${fragment}`);
      await page.getByRole("heading", { name: heading }).first().waitFor();
    },
    async keep(name, of) {
      const png = "screenshot" in of ? await still(of) : of;
      await keepSmall(png, join(GUIDE_PICTURES, `${name}.png`));
      say(`  ${name}`);
    },
  };
  return {
    stage,
    async close() {
      await launched.close();
      await practice.stop();
    },
  };
}
