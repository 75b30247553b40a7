import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { Bar } from "../report.ts";
import { type Contestants, POPUP } from "./extensions.ts";

const BAR_BYTES = 60_000;
/** With nothing loaded for so long, nothing more comes without a click. */
const QUIET_MS = 2_000;

const loadedBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const listed = performance.getEntriesByType("resource").map(({ name }) => name);
    const written = [...document.querySelectorAll("script[src]")].map(
      (script) => new URL(script.getAttribute("src") ?? "", location.href).href,
    );
    return [...new Set([...listed, ...written])].filter((name) => /\.m?js$/.test(new URL(name).pathname));
  });

/** Every script the popup loads by itself, by what the browser lists, gzipped from what was built. */
export async function weighScripts({ context, address, built }: Contestants) {
  const page = await context.newPage();
  await page.goto(address(1_000, POPUP));
  let loaded: readonly string[] = [];
  let since = Date.now();
  while (Date.now() - since < QUIET_MS) {
    const now = await loadedBy(page);
    if (now.length > loaded.length) since = Date.now();
    loaded = now;
    await page.waitForTimeout(100);
  }
  await page.close();
  if (loaded.length === 0) throw new Error("The browser lists no script of the popup.");
  const weighed = loaded
    .map((name) => new URL(name).pathname.slice(1))
    .map((file) => [file, gzipSync(readFileSync(join(built, file)), { level: 9 }).length] as const)
    .toSorted(([, a], [, b]) => b - a);
  const total = weighed.reduce((sum, [, bytes]) => sum + bytes, 0);
  const bar: Bar = {
    name: `popup's scripts before anything is opened, gzip, ${weighed.length} files`,
    met: total < BAR_BYTES,
    figure: `${total} bytes`,
    bar: `under ${BAR_BYTES} bytes`,
  };
  return { rows: weighed.map(([file, bytes]) => [file, String(bytes)]), bars: [bar] };
}
