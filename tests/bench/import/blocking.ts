import type { Page } from "playwright-core";

declare global {
  interface Window {
    blocked: () => Block;
  }
}

/** Milliseconds since it was asked last. */
export interface Block {
  /** The longest task of the page's thread: what keeps a press from being heard. */
  readonly longestTask: number;
  /** The longest the thread did not come to a timer of 1 ms, also where the machine had no time for it. */
  readonly longestGap: number;
}

/** What the page's thread does from here on. No function in it has a name: the runner would mark it. */
function watch(): void {
  const block = { longestTask: 0, longestGap: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) block.longestTask = Math.max(block.longestTask, duration);
  }).observe({ type: "longtask" });
  let last = performance.now();
  setInterval(() => {
    const at = performance.now();
    block.longestGap = Math.max(block.longestGap, at - last);
    last = at;
  }, 1);
  window.blocked = () => {
    const told = { ...block };
    block.longestTask = 0;
    block.longestGap = 0;
    return told;
  };
}

/**
 * The archive through the interface of the built extension: how long its thread was taken at most, and
 * the same while nothing happens, for what the machine adds. `file`: of the zip; handed over as a path,
 * since bytes would be made a file in the very thread that is watched.
 */
export async function blocksOfImport(
  page: Page,
  file: string,
): Promise<{ readonly idle: Block; readonly during: Block }> {
  const input = page.getByLabel("The zip, or its two CSV files");
  await input.waitFor();
  await page.waitForTimeout(1_000);
  await page.evaluate(watch);
  await page.waitForTimeout(2_000);
  const idle = await page.evaluate(() => window.blocked());
  await input.setInputFiles(file);
  await page.getByRole("button", { name: "Yes, bring it in" }).click({ timeout: 60_000 });
  await page.getByText("Brought in", { exact: true }).waitFor({ timeout: 60_000 });
  // What the live queries do with it belongs to it.
  await page.waitForTimeout(500);
  return { idle, during: await page.evaluate(() => window.blocked()) };
}
