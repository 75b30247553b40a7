import { getBrowser } from "./browser.ts";
import { npx } from "./npx.ts";

/** `npm run long:NAME`: a run of minutes, of which `npm test` plays a short one. */
const RUNS: Readonly<Record<string, readonly string[]>> = {
  /** 40 taken back over days in the built extension. */
  withdrawing: ["--project", "e2e", "tests/long/withdrawing"],
  /** Whatever LinkedIn says, in both ways of sending, on two generations of its pages, in three languages. */
  kinds: ["--project", "e2e", "tests/long/kinds"],
  /** LinkedIn's pages fighting back in every way that was thought of. */
  hostile: ["--project", "browser", "src/linkedin/hostile"],
  /** The way of somebody new, in English and in Arabic. */
  newcomer: ["--project", "e2e", "tests/e2e/newcomer.test.ts"],
  /** Every view of the gallery: with longer words from either side at each width, and in Arabic. */
  views: ["--project", "browser", "tests/gallery"],
};
const name = process.argv[2] ?? "";
const run = RUNS[name];
if (!run) throw new Error(`There is no long run called "${name}": ${Object.keys(RUNS).join(", ")}.`);
const { executablePath } = await getBrowser((line) => process.stderr.write(`${line}\n`));
const env = { ...process.env, LONG: "1", CHROME_PATH: executablePath };
for (const args of [
  ["vite", "build", "--mode", "practice", "--logLevel", "warn"],
  ["vitest", "run", ...run],
]) {
  const { status } = npx(args, { stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
}
