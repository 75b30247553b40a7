import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { getBrowser } from "../../../tools/browser.ts";
import { launch } from "../../../tools/launch.ts";
import { npx } from "../../../tools/npx.ts";
import { type Practice, startPractice } from "../../practice/server.ts";
import { type Bar, printReport } from "../report.ts";
import { type Cost, costOf } from "./measure.ts";

/**
 * What the content script costs a page it has no business with: the same scenes in a browser with the
 * extension, in one without, and in one whose content script is `LEAST`, by turns, in one run. The bars
 * are held by the trace, which tells whose time it was; the difference of the totals is shown beside the
 * noise it stands in. The hand, which the worker puts only where it asks something, is shown without a bar
 * of time: as if it came with the page.
 */
const ROUNDS = 9;
const SCRIPT = "src/entry/content.iife.js";
const HAND = "src/entry/hand.js";
/** The least that a content script of any use does: it hears its extension. */
const LEAST = "chrome.runtime.onMessage.addListener(() => undefined);";
const MUTATIONS = 1_000;
const BAR_MS = 5;
const BAR_SHARE = 0.01;
const BAR_BYTES = 20_000;

interface Scene {
  readonly name: string;
  readonly path: string;
  /** Done with the page before what is measured. */
  readonly loaded: boolean;
  act(page: Page): Promise<void>;
}

const SCENES: readonly Scene[] = [
  { name: "profile, loaded and idle 3 s", path: "/in/bo-muster/", loaded: false, act: settle },
  { name: "profile, idle 3 s more", path: "/in/bo-muster/", loaded: true, act: settle },
  { name: "feed, 1,000 mutations", path: "/feed/", loaded: true, act: mutate },
];

function settle(page: Page): Promise<void> {
  return page.waitForTimeout(3_000);
}

/** A thousand posts come and go, each in a task of its own. */
function mutate(page: Page): Promise<void> {
  return page.evaluate(async (count) => {
    const list = document.querySelector("main") ?? document.body;
    for (let turn = 0; turn < count; turn += 1) {
      const post = document.createElement("div");
      post.innerHTML = `<h2>Post ${turn}</h2><p><a href="/in/noor-example/">Noor Example</a> wrote.</p><button aria-label="Like">Like</button>`;
      list.append(post);
      if (turn > 20) list.children[1]?.remove();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }, MUTATIONS);
}

async function play(context: BrowserContext, practice: Practice, scene: Scene): Promise<Cost> {
  const page = await context.newPage();
  const open = () =>
    page.goto(`${practice.origin}${scene.path}`, { waitUntil: "load" }).then(() => undefined);
  try {
    if (scene.loaded) {
      await open();
      await settle(page);
    }
    return await costOf(page, async () => {
      if (!scene.loaded) await open();
      await scene.act(page);
    });
  } finally {
    await page.close();
  }
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
const own = (costs: readonly Cost[]): number => median(costs.map(({ ofExtension }) => ofExtension));
const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
const ms = (value: number) => `${value.toFixed(2)} ms`;

function putHandBesideScript(manifest: string): void {
  const read = JSON.parse(readFileSync(manifest, "utf8")) as { content_scripts: { js: string[] }[] };
  read.content_scripts[0]?.js.push(HAND);
  writeFileSync(manifest, JSON.stringify(read));
}

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "politely-cost-"));
  const extension = join(folder, "dist");
  const { status } = npx(["vite", "build", "--outDir", extension, "--logLevel", "error"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) return 1;
  const least = join(folder, "least");
  cpSync(extension, least, { recursive: true });
  writeFileSync(join(least, SCRIPT), LEAST);
  const handed = join(folder, "handed");
  cpSync(extension, handed, { recursive: true });
  putHandBesideScript(join(handed, "manifest.json"));
  const browser = await getBrowser((line) => process.stderr.write(`${line}\n`));
  const practice = await startPractice();
  const beside = await launch({ browser, extension, practice, headless: true });
  const floored = await launch({ browser, extension: least, practice, headless: true });
  const asked = await launch({ browser, extension: handed, practice, headless: true });
  const without = await chromium.launchPersistentContext(join(folder, "plain"), {
    executablePath: browser.executablePath,
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", ...practice.chromiumArguments],
  });
  const bars: Bar[] = [];
  const rows: string[][] = [];
  try {
    for (const scene of SCENES) {
      const plain: Cost[] = [];
      const extended: Cost[] = [];
      const fewest: Cost[] = [];
      const withHand: Cost[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        plain.push(await play(without, practice, scene));
        extended.push(await play(beside.context, practice, scene));
        fewest.push(await play(floored.context, practice, scene));
        if (!scene.loaded) withHand.push(await play(asked.context, practice, scene));
      }
      const totals = plain.map(({ total }) => total);
      const floor = median(totals);
      const added = own(extended);
      const share = added / floor;
      rows.push([
        scene.name,
        ms(floor),
        ms(median(extended.map(({ total }) => total))),
        ms(spread(totals)),
        ms(added),
        ms(own(fewest)),
        scene.loaded ? "" : ms(own(withHand)),
        `${(share * 100).toFixed(2)} %`,
      ]);
      // While it loads, a script of one listener takes more than 1 % of so light a page already.
      bars.push({
        name: scene.name,
        met: added < BAR_MS && (!scene.loaded || share < BAR_SHARE),
        figure: `${ms(added)}, ${(share * 100).toFixed(2)} %`,
        bar: `under ${BAR_MS} ms${scene.loaded ? " and 1 % of the page's own" : ""}`,
      });
    }
    for (const [name, file] of [
      ["script of every page, gzip", SCRIPT],
      ["the hand, gzip", HAND],
    ] as const) {
      const size = gzipSync(readFileSync(join(extension, file)), { level: 9 }).length;
      bars.push({
        name,
        met: size < BAR_BYTES,
        figure: `${size} bytes`,
        bar: `under ${BAR_BYTES} bytes`,
      });
    }
  } finally {
    await Promise.all([beside.close(), floored.close(), asked.close(), without.close()]);
    await practice.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return printReport(
    `Main-thread time a page pays for the content script, medians of ${ROUNDS} rounds`,
    [
      "scene",
      "without",
      "with",
      "noise (max - min)",
      "the script's own",
      "one listener's",
      "with the hand",
      "of the page's",
    ],
    rows,
    bars,
    { json: process.argv.includes("--json") },
  );
}

process.exitCode = await main();
