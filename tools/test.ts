import { getBrowser, NoBrowser } from "./browser.ts";
import { npxBeside } from "./npx.ts";

/** `npm test`: everything that has to pass, from a clean checkout, on a machine with or without a browser. */
const say = (line: string) => process.stderr.write(`${line}\n`);

/** One after the other, up to the first that fails. */
async function steps(all: readonly (readonly [string, readonly string[]])[], env: NodeJS.ProcessEnv) {
  for (const [name, args] of all) {
    const started = Date.now();
    say(`\n== ${name}`);
    const status = await npxBeside(args, { stdio: "inherit", env });
    say(`== ${name}: ${status === 0 ? "ok" : "failed"}, ${Math.round((Date.now() - started) / 1000)} s`);
    if (status !== 0) return status;
  }
  return 0;
}

try {
  const browser = await getBrowser(say);
  const env = { ...process.env, CHROME_PATH: browser.executablePath };
  // Half of what checks and builds do keeps one core busy: side by side they leave none idle.
  const statuses = await Promise.all([
    steps([["check", ["tsx", "tools/check.ts"]]], env),
    steps(
      [
        ["build", ["vite", "build", "--logLevel", "warn"]],
        ["practice build", ["vite", "build", "--mode", "practice", "--logLevel", "warn"]],
      ],
      env,
    ),
  ]);
  const failed = statuses.find((status) => status !== 0);
  process.exitCode = failed ?? (await steps([["tests", ["vitest", "run"]]], env));
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  say(error.message);
  process.exit(1);
}
