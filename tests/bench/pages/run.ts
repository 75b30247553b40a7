import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright-core";
import { getBrowser } from "../../../tools/browser.ts";
import { bundle } from "../../practice/bundle.ts";
import { printReport } from "../report.ts";
import type { Ran } from "./run-one.ts";
import { barsOf, COLUMNS, tableOf } from "./table.ts";

/**
 * `npm run bench:pages`: random combinations of the practice matrix, each read or acted on in a document
 * of its own and judged by the practice site's word. `-- --count=N --seed=S --json`; `-- --only=SEED`
 * prints one of them whole.
 */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
/** Pages side by side: they mostly wait. */
const AT_A_TIME = 24;

const say = (line: string) => void process.stderr.write(`${line}\n`);

const browser = await chromium.launch({
  executablePath: (await getBrowser(say)).executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
});
try {
  const page = await browser.newPage();
  // A link that the page did not hold back leads its own frame here.
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
  await page.goto("https://www.linkedin.com/bench");
  await page.addScriptTag({
    content: await bundle(new URL("./in-browser.ts", import.meta.url)),
    type: "module",
  });
  await page.waitForFunction(() => "runOne" in window);
  process.exitCode = values.only === undefined ? await all(page) : await only(page, Number(values.only));
} finally {
  await browser.close();
}

async function only(page: Page, seed: number): Promise<number> {
  const ran = await page.evaluate((one) => window.runOne(one), seed);
  process.stdout.write(`${JSON.stringify(ran, null, 2)}\n`);
  return ran.verdict === "wrong" ? 1 : 0;
}

async function all(page: Page): Promise<number> {
  const first = Number(values.seed);
  const seeds = Array.from({ length: Number(values.count) }, (_, index) => first + index);
  const ran: Ran[] = [];
  const worker = async () => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      ran.push(await page.evaluate((one) => window.runOne(one), seed));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  ran.sort((a, b) => a.seed - b.seed);
  const title = `${ran.length} combinations from seed ${first}`;
  const code = printReport(title, COLUMNS, tableOf(ran), barsOf(ran), { json: values.json });
  for (const one of ran) {
    if (one.verdict === "right" || (one.verdict === "asked" && one.beyond !== null)) continue;
    process.stderr.write(`${one.verdict} ${one.why}\n  npm run bench:pages -- --only=${one.seed}\n`);
  }
  return code;
}
