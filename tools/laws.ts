import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npx } from "./npx.ts";

/** `npm run test:laws`: the laws of pacing with so many cases each (`-- --cases=N`), and how many each really had. */
interface Judged {
  readonly title: string;
  readonly status: string;
  readonly duration?: number | null;
  readonly failureMessages?: readonly string[] | null;
  readonly meta?: { readonly cases?: number };
}

const LEAST_LAWS = 10;

const cases = Number(
  process.argv.find((word) => word.startsWith("--cases="))?.slice("--cases=".length) ?? 20_000,
);
if (!Number.isInteger(cases) || cases < 1) throw new Error("--cases= takes a whole number from 1.");

const folder = mkdtempSync(join(tmpdir(), "laws-"));
const report = join(folder, "report.json");
const started = Date.now();
const { status } = npx(
  [
    "vitest",
    "run",
    "--project",
    "unit",
    "src/core/pacing/laws",
    "src/core/withdrawal/laws",
    "--reporter=json",
    `--outputFile=${report}`,
  ],
  { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, LAW_CASES: String(cases) } },
);
const { testResults } = JSON.parse(readFileSync(report, "utf8")) as {
  readonly testResults: readonly { readonly assertionResults: readonly Judged[] }[];
};
rmSync(folder, { recursive: true });

const judged = testResults.flatMap(({ assertionResults }) => assertionResults);
for (const { title, status: outcome, duration, meta, failureMessages } of judged) {
  const held = (meta?.cases === undefined ? "" : `${meta.cases} cases`).padStart(14);
  const seconds = ((duration ?? 0) / 1000).toFixed(1).padStart(7);
  process.stdout.write(`${outcome === "passed" ? "ok    " : "FAILED"} ${held} ${seconds} s  ${title}\n`);
  for (const message of failureMessages ?? []) process.stdout.write(`${message}\n`);
}
const laws = judged.filter(({ meta }) => meta?.cases !== undefined);
const fewer = laws.filter(({ meta }) => (meta?.cases ?? 0) < cases).length;
const failed = judged.filter(({ status: outcome }) => outcome !== "passed").length;
process.stdout.write(
  `${laws.length} laws, ${fewer} with fewer than ${cases} cases, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s\n`,
);
process.exit(status === 0 && failed + fewer === 0 && laws.length >= LEAST_LAWS ? 0 : 1);
