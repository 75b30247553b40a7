import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { bareAddress, processOf } from "../launch.ts";
import type { OpenedExtension } from "./extension.ts";
import { untilTrue } from "./until.ts";

/** The ways in which parts of the browser go away, as they do for people: without a word before. */

/** The extension's workers that run: the browser's word, for Playwright goes on listing one that stopped. */
async function workersOf(session: CDPSession): Promise<readonly string[]> {
  const { targetInfos } = await session.send("Target.getTargets");
  return targetInfos
    .filter(({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension:"))
    .map(({ targetId }) => targetId);
}

/**
 * Stops the background worker, as the browser does 30 s after its last event. An event that was on its way,
 * such as the alarm, may start another at once: it is a new one, that knows nothing of the one that went.
 */
export async function stopWorker({ launched, popup }: OpenedExtension): Promise<void> {
  const session = await launched.context.newCDPSession(popup.page);
  const before = await workersOf(session);
  if (before.length === 0) throw new Error("No worker runs.");
  await session.send("ServiceWorker.enable");
  await untilTrue("the worker is gone", async () => {
    // Asked while it starts, the browser may let the word drop: it is asked until the worker is gone.
    await session.send("ServiceWorker.stopAllWorkers");
    const now = await workersOf(session);
    return before.every((id) => !now.includes(id));
  });
  await session.detach();
}

const inDeveloperMode = new WeakSet<BrowserContext>();

/** Without it the browser does not start an unpacked extension again. */
async function turnDeveloperModeOn({ launched }: OpenedExtension): Promise<void> {
  if (inDeveloperMode.has(launched.context)) return;
  inDeveloperMode.add(launched.context);
  const page = await launched.context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { updateProfileConfiguration(change: object): Promise<void> } };
    };
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

/** Reloads the extension under its open tabs, as an update does, and opens its popup again. */
export async function reloadExtension(opened: OpenedExtension): Promise<void> {
  await turnDeveloperModeOn(opened);
  const { page } = opened.popup;
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload(), 0);
  });
  // The browser leads the extension's own pages away to an empty tab.
  await untilTrue("its pages are gone", () => !page.url().startsWith("chrome-extension:"));
  const probe = await opened.launched.context.newPage();
  await untilTrue("it runs again", () =>
    probe.goto(bareAddress(opened.launched)).then(
      () => true,
      () => false, // blocked while it is between its two lives
    ),
  );
  await Promise.all([probe.close(), page.close()]);
  await opened.reopenPopup();
}

/** Ends a tab's renderer at once; the tab stays. Nothing of its page runs any more, not even `pagehide`. */
export async function crashTab(opened: OpenedExtension, tab: Page): Promise<void> {
  const crashed = tab.waitForEvent("crash");
  const session = await opened.launched.context.newCDPSession(tab);
  // Never answered: who should answer is gone.
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
}

/** SIGKILL to the browser's own process; resolves when it is gone. */
export async function killBrowser({ launched }: OpenedExtension): Promise<void> {
  const pid = processOf(launched.profile);
  const closed = new Promise<void>((resolve) => launched.context.on("close", () => resolve()));
  process.kill(pid, "SIGKILL");
  await closed;
}
