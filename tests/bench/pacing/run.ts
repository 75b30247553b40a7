import "temporal-polyfill/global";
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { printReport } from "../report.ts";
import { accountsOf } from "./account.ts";
import { CAPS, OURS, ramp } from "./ours.ts";
import { MODELS, type PlatformModel } from "./platform.ts";
import { clairvoyant, clipped, SCHEDULES } from "./schedules.ts";
import { simulate } from "./simulate.ts";
import type { Strategy } from "./strategy.ts";
import { barsOf, type Cell, COLUMNS, cellOf, overall, rowOf } from "./table.ts";

/**
 * `npm run bench:pacing`: 90 days of made-up accounts on made-up platforms, every strategy side by side.
 * `-- --accounts=N --seed=S --json`. The defaults were tuned on seed 1 and the models marked so; seed 2 was looked at on the way; figures come from seed 3.
 */
const { values } = parseArgs({
  options: {
    accounts: { type: "string", default: "500" },
    seed: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
    // Set by the run itself for its processes.
    only: { type: "string", multiple: true },
  },
});

const RAMPED = "clairvoyant, our ramp";

const held = (strategy: Strategy): Strategy => clipped(strategy, CAPS.daily, CAPS.weekly);
const STRATEGIES: readonly (readonly [Cell["kind"], Strategy])[] = [
  ["ours", OURS],
  ["clairvoyant", held(clairvoyant(RAMPED, ramp))],
  ["clairvoyant", held(clairvoyant("clairvoyant, at once", () => () => CAPS.daily))],
  ...SCHEDULES.map((one) => ["clipped", held(one)] as const),
  ...SCHEDULES.map((one) => ["as published", one] as const),
];

function cellsOf(model: PlatformModel): readonly Cell[] {
  const accounts = accountsOf(Number(values.accounts), Number(values.seed));
  return STRATEGIES.map(([kind, strategy]) =>
    cellOf(
      { model: model.name, strategy: strategy.name, kind },
      accounts.map((account) => simulate(model, strategy, account)),
    ),
  );
}

/** A process for each share of the models: what they find comes back as one message. */
function inProcess(own: readonly string[]): Promise<readonly Cell[]> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [
      ...process.argv.slice(2),
      ...own.map((name) => `--only=${name}`),
    ]);
    child.once("message", (cells) => resolve(cells as readonly Cell[]));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`A simulation ended with ${code} and no figures.`)));
  });
}

async function main(): Promise<number> {
  const shares = Math.min(MODELS.length, availableParallelism());
  const done = await Promise.all(
    Array.from({ length: shares }, (_, share) =>
      inProcess(MODELS.filter((_model, index) => index % shares === share).map(({ name }) => name)),
    ),
  );
  const order = MODELS.map(({ name }) => name);
  const cells = done.flat().toSorted((a, b) => order.indexOf(a.model) - order.indexOf(b.model));
  return printReport(
    `90 days of ${values.accounts} accounts on each of ${MODELS.length} made-up platforms, seed ${values.seed}`,
    COLUMNS,
    [...cells, ...overall(cells)].map(rowOf),
    barsOf(cells, RAMPED),
    { json: values.json },
  );
}

const { only } = values;
if (only === undefined) process.exitCode = await main();
else process.send?.(MODELS.filter(({ name }) => only.includes(name)).flatMap(cellsOf));
