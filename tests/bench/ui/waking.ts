import type { BrowserContext, CDPSession, Page } from "playwright-core";

/** A message a worker is woken by. */
export type Message = Readonly<Record<string, unknown>>;

/** The extensions' workers that run: the browser's word, for Playwright goes on listing one that stopped. */
async function running(session: CDPSession): Promise<readonly string[]> {
  const { targetInfos } = await session.send("Target.getTargets");
  return targetInfos
    .filter(({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension:"))
    .map(({ url }) => url);
}

/** Ends every extension's worker, as the browser does 30 s after its last event. `page`: any of an extension. */
export async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  const until = Date.now() + 30_000;
  for (;;) {
    const there = await running(session);
    if (there.length === 0) break;
    if (Date.now() > until) throw new Error(`A worker would not end: ${there.join(", ")}`);
    await session.send("ServiceWorker.stopAllWorkers");
    await page.waitForTimeout(50);
  }
  await session.detach();
}

/** From no worker to its answer to the page, in ms. `right`: says whether the answer is one. */
export async function wakeOnce(context: BrowserContext, page: Page, message: Message): Promise<number> {
  await stopWorkers(context, page);
  // What ends with it is not to be measured.
  await page.waitForTimeout(300);
  return page.evaluate(async (said) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(said: unknown): Promise<unknown> } };
    };
    const began = performance.now();
    const answer = await chrome.runtime.sendMessage(said);
    const took = performance.now() - began;
    if (answer !== true) throw new Error(`It answered ${JSON.stringify(answer)}.`);
    return took;
  }, message);
}
