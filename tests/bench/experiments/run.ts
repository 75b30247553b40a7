import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { printReport } from "../report.ts";
import { measure } from "./measure.ts";
import { SETTINGS } from "./settings.ts";
import { barsOf, COLUMNS, cellsOf, overall, type Row } from "./table.ts";

/**
 * `npm run bench:experiments`: made-up accounts whose truth is known, every allocation on the same people.
 * `-- --runs=N --seed=S --json`. The even share of the learning mode was chosen on seed 1; figures come from seed 3.
 */
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "150" },
    seed: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
    // Set by the run itself for its processes.
    only: { type: "string", multiple: true },
  },
});

/** A process for each share of the settings: what they find comes back as one message. */
function inProcess(own: readonly string[]): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [
      ...process.argv.slice(2),
      ...own.map((name) => `--only=${name}`),
    ]);
    child.once("message", (rows) => resolve(rows as readonly Row[]));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`A simulation ended with ${code} and no figures.`)));
  });
}

async function main(): Promise<number> {
  const from = performance.now();
  const shares = Math.min(SETTINGS.length, availableParallelism());
  const done = await Promise.all(
    Array.from({ length: shares }, (_, share) =>
      inProcess(SETTINGS.filter((_setting, index) => index % shares === share).map(({ name }) => name)),
    ),
  );
  const order = SETTINGS.map(({ name }) => name);
  const rows = done.flat().toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const all = overall(rows);
  process.stderr.write(`${((performance.now() - from) / 1_000).toFixed(0)} s\n`);
  return printReport(
    `${all.runs.toLocaleString("en")} runs, ${values.runs} in each of ${SETTINGS.length} settings, seed ${values.seed}`,
    COLUMNS,
    [...rows, all].map(cellsOf),
    barsOf(rows),
    { json: values.json },
  );
}

const { only } = values;
if (only === undefined) process.exitCode = await main();
else {
  const own = SETTINGS.filter(({ name }) => only.includes(name));
  process.send?.(own.map((setting) => measure(setting, Number(values.runs), Number(values.seed))));
}
