import { fileURLToPath } from "node:url";
import { chromium, type Page, type Request } from "playwright-core";
import { build, preview } from "vite";
import { getBrowser } from "../../tools/browser.ts";
import { DRAWN_ALIKE, ownLetters } from "../../tools/pictures/letters.ts";
import { ZONE } from "./people.ts";

const CONFIG = fileURLToPath(new URL("./vite.config.ts", import.meta.url));
/** Views of the full page: those of its places carry its name or the place's. */
const PAGES = /^(?:dashboard|page|archive|welcome)(?:-|$)/;
/** The side panel, as wide as it is at least and as most have it. */
const PANEL = /^panel-/;

/** The built gallery, served on loopback, and a page to look at it. */
export interface GallerySite {
  readonly page: Page;
  readonly names: readonly string[];
  /** Shows the view as it is to be seen. `language`: a folder of `locales`, or `pseudo`. */
  show(name: string, language?: string): Promise<void>;
  /** The same in the page that stands there, in a tenth of the time. */
  turnTo(name: string, language: string): Promise<void>;
  close(): Promise<void>;
}

export const isPage = (name: string): boolean => PAGES.test(name);

/** The window a view is for, in CSS pixels. */
export function windowOf(name: string): { readonly width: number; readonly height: number } {
  if (PANEL.test(name)) return { width: name.endsWith("-narrow") ? 320 : 420, height: 860 };
  if (!isPage(name)) return { width: 380, height: 600 };
  return { width: name.endsWith("-narrow") ? 380 : 1280, height: 900 };
}

export async function openGallery(): Promise<GallerySite> {
  const { executablePath } = await getBrowser((line) => console.error(line));
  await build({ configFile: CONFIG, logLevel: "warn" });
  const server = await preview({ configFile: CONFIG, preview: { host: "127.0.0.1", port: 0 } });
  const base = server.resolvedUrls?.local[0];
  if (base === undefined) throw new Error("The gallery is not being served.");
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...ownLetters() },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      ...DRAWN_ALIKE,
    ],
  });
  const page = await browser.newPage({ locale: "en-GB", timezoneId: ZONE, reducedMotion: "reduce" });
  const underWay = new Set<Request>();
  page.on("request", (request) => underWay.add(request));
  page.on("requestfinished", (request) => underWay.delete(request));
  page.on("requestfailed", (request) => underWay.delete(request));
  await page.goto(base);
  // Its module waits for others, which the page's load does not.
  await page.waitForFunction(() => Array.isArray(window.gallery));
  return {
    page,
    names: await page.evaluate(() => window.gallery),
    async show(name, language = "en") {
      await page.goto(`${base}?view=${name}&lang=${language}`);
      await page.waitForLoadState("networkidle");
      await page.evaluate(() => window.galleryReady);
    },
    async turnTo(name, language) {
      await page.evaluate(([view, words]) => window.galleryShow(view, words), [name, language] as const);
      // Code that comes when it is first shown.
      while (underWay.size > 0) {
        await page.waitForTimeout(20);
        await page.evaluate(() => window.gallerySettled());
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
