import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Bar } from "../report.ts";
import { type Contestants, POPUP } from "./extensions.ts";

const BAR_BYTES = 60_000;
/** With nothing loaded for so long, nothing more comes without a click. */
const QUIET_MS = 2_000;

/** Every script the popup loads by itself, by what it asks the browser for, gzipped from what was built. */
export async function weighScripts({ context, address, built }: Contestants) {
  const page = await context.newPage();
  const loaded = new Set<string>();
  let since = Date.now();
  page.on("request", (request) => {
    if (request.resourceType() !== "script" || loaded.has(request.url())) return;
    loaded.add(request.url());
    since = Date.now();
  });
  await page.goto(address(1_000, POPUP));
  await page.locator(".state h1").waitFor();
  while (Date.now() - since < QUIET_MS) await page.waitForTimeout(100);
  await page.close();
  if (loaded.size < 2) throw new Error("The popup asked for no script but its first.");
  const weighed = [...loaded]
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
