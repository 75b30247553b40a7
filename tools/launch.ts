import { mkdtempSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from "playwright-core";
import type { FoundBrowser } from "./browser.ts";
import { DRAWN_ALIKE, ownLetters } from "./pictures/letters.ts";

export interface LaunchOptions {
  readonly browser: FoundBrowser;
  /** The built extension. */
  readonly extension: string;
  /** Where www.linkedin.com is answered, on loopback; every other host fails. */
  readonly practice: { readonly port: number; readonly spki: string };
  readonly headless: boolean;
  /** A profile to open again; without one a fresh profile that `close` deletes. */
  readonly profile?: string;
  readonly colorScheme?: "light" | "dark";
  /** Where Chromium writes its own log of the network, complete once the browser has closed. */
  readonly networkLog?: string;
  /** The tab that opens on install stays. Default: it is closed as it comes, for whoever is past the first run. */
  readonly welcome?: "kept";
  /** Draws with the fonts of `npm ci`, for pictures that are kept. */
  readonly letters?: "own";
}

export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly profile: string;
  /** The running background worker; waits for it. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-search-engine-choice-screen",
];

/**
 * Opens a browser with the extension, where www.linkedin.com is the practice site and nothing else
 * can be reached: the proof that nothing else is called.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const byFlag = !options.browser.branded;
  const { context, profile } = await startBrowser(
    options,
    byFlag
      ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
      : [OVER_PIPE],
  );
  if (options.welcome !== "kept") closeWelcome(context);
  if (!byFlag) await loadOverPipe(context, options.extension);
  const extensionId = new URL((await workerOf(context)).url()).host;
  return {
    context,
    extensionId,
    profile,
    worker: () => workerOf(context),
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Lets an extension be loaded and taken away again by `Extensions.…` of the debugging pipe. */
export const OVER_PIPE = "--enable-unsafe-extension-debugging";

/** The browser alone, with `more` switches. */
export async function startBrowser(
  options: Omit<LaunchOptions, "extension" | "welcome">,
  more: readonly string[],
): Promise<{ readonly context: BrowserContext; readonly profile: string }> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "politely-profile-"));
  const { port, spki } = options.practice;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.browser.executablePath,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    colorScheme: options.colorScheme ?? "light",
    ignoreDefaultArgs: ["--disable-extensions"],
    ...(options.letters === "own" ? { env: { ...process.env, ...ownLetters() } } : {}),
    args: [
      ...QUIET,
      ...(options.letters === "own" ? DRAWN_ALIKE : []),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...more,
      ...(options.networkLog ? [`--log-net-log=${options.networkLog}`] : []),
      `--host-resolver-rules=MAP www.linkedin.com:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${spki}`,
    ],
  });
  return { context, profile };
}

/** Of the extension, with all that the browser lets its pages do, and no page of its to draw and to start. */
export const bareAddress = ({ extensionId }: Pick<Launched, "extensionId">): string =>
  `chrome-extension://${extensionId}/manifest.json`;

/** The browser's own process, by the lock it holds on its profile. */
export function processOf(profile: string): number {
  const pid = Number(/-(\d+)$/.exec(readlinkSync(join(profile, "SingletonLock")))?.[1]);
  if (!Number.isInteger(pid)) throw new Error("The profile does not say which process uses it.");
  return pid;
}

const isOurs = (worker: Worker) => worker.url().startsWith("chrome-extension://");

/** The extension's running worker; waits for it. `gone`: what the browser had before. */
export async function workerOf(context: BrowserContext, gone: readonly Worker[] = []): Promise<Worker> {
  const predicate = (one: Worker) => isOurs(one) && !gone.includes(one);
  return (
    context.serviceWorkers().find(predicate) ??
    (await context.waitForEvent("serviceworker", { predicate, timeout: 20_000 }))
  );
}

/**
 * Closes the first run's tab whenever it comes; a page that goes elsewhere, or goes away, is none of its matter.
 * What it gives ends that.
 */
export function closeWelcome(context: BrowserContext): () => void {
  const close = (page: Page) =>
    void page
      .waitForURL(/#welcome$/, { timeout: 10_000, waitUntil: "commit" })
      .then(() => page.close())
      .catch(() => undefined);
  for (const page of context.pages()) close(page);
  context.on("page", close);
  return () => void context.off("page", close);
}

/** For a branded Chrome: the extension lives for this session. */
async function loadOverPipe(context: BrowserContext, extension: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error("This browser gives no debugging session to load the extension with.");
  const session = await browser.newBrowserCDPSession();
  await sendTo(session, "Extensions.loadUnpacked", { path: extension });
  await session.detach();
}

/** Of the domain `Extensions`, which is not in Playwright's protocol types yet. */
export function sendTo(
  session: CDPSession,
  method: `Extensions.${string}`,
  params: object,
): Promise<unknown> {
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
  return send(method, params);
}
