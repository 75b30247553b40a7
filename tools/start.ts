import { resolve } from "node:path";
import { startPractice } from "../tests/practice/server.ts";
import { type FoundBrowser, getBrowser, NoBrowser } from "./browser.ts";
import { launch } from "./launch.ts";
import { npx } from "./npx.ts";
import { type Shown, shownAs } from "./shown.ts";
import { playTour } from "./tour/tour.ts";

/**
 * `npm start`: the extension beside the practice site, in a browser of its own. With `-- --headless`,
 * or where there is no display, the tour plays by itself and ends with one line of JSON. With
 * `--generation=g3` LinkedIn is shown as until early 2026, with `--language=de` in that language.
 */
const say = (line: string) => process.stderr.write(`${line}\n`);
const extension = resolve("dist-practice");

const hasDisplay =
  process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
const headless = process.argv.includes("--headless") || !hasDisplay;

function build(): void {
  say("Building the extension.");
  const { status } = npx(["vite", "build", "--mode", "practice", "--logLevel", "warn"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function tour(browser: FoundBrowser, shown: Shown): Promise<number> {
  const started = Date.now();
  const { result, wrong } = await playTour({
    browser,
    extension,
    artifacts: resolve("artifacts"),
    say,
    ...shown,
  });
  for (const line of wrong) say(`Wrong: ${line}`);
  say(`The tour took ${Math.round((Date.now() - started) / 1000)} s; its pictures are in artifacts/tour/.`);
  process.stdout.write(`${JSON.stringify(result)}\n`);
  return wrong.length === 0 ? 0 : 1;
}

async function open(browser: FoundBrowser, shown: Shown): Promise<void> {
  const practice = await startPractice({ setup: shown });
  const { context, extensionId } = await launch({
    browser,
    extension,
    practice,
    headless: false,
    welcome: "kept",
  });
  const [first] = context.pages();
  await first?.goto(`${practice.origin}/search/results/people/?keywords=trial`);
  say("Everything at www.linkedin.com is the practice site here, and everybody on it is invented.");
  say("Click Politely in the toolbar (pin it from the puzzle piece), or open its page:");
  say(`  chrome-extension://${extensionId}/src/entry/popup/index.html`);
  say("Close the browser to end.");
  await new Promise<void>((closed) => context.on("close", () => closed()));
  await practice.stop();
}

try {
  const shown = shownAs(process.argv.slice(2));
  if ("wrong" in shown) {
    say(shown.wrong);
    process.exit(1);
  }
  const browser = await getBrowser(say);
  build();
  if (headless) process.exitCode = await tour(browser, shown);
  else await open(browser, shown);
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  say(error.message);
  process.exitCode = 1;
}
