import { getBrowser, NoBrowser } from "./browser.ts";
import { npx } from "./npx.ts";

/** `npm test`: everything that has to pass, from a clean checkout, on a machine with or without a browser. */
const say = (line: string) => process.stderr.write(`${line}\n`);

function step(name: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const started = Date.now();
  say(`\n== ${name}`);
  const { status } = npx(args, { stdio: "inherit", env });
  say(`== ${name}: ${status === 0 ? "ok" : "failed"}, ${Math.round((Date.now() - started) / 1000)} s`);
  if (status !== 0) process.exit(status ?? 1);
}

try {
  const browser = await getBrowser(say);
  const env = { ...process.env, CHROME_PATH: browser.executablePath };
  step("check", ["tsx", "tools/check.ts"], env);
  step("build", ["vite", "build", "--logLevel", "warn"], env);
  step("practice build", ["vite", "build", "--mode", "practice", "--logLevel", "warn"], env);
  step("tests", ["vitest", "run"], env);
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  say(error.message);
  process.exit(1);
}
