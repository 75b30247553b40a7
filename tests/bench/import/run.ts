import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inventArchive } from "../../../src/core/archive/testing/archive.ts";
import { getBrowser } from "../../../tools/browser.ts";
import { launch } from "../../../tools/launch.ts";
import { npx } from "../../../tools/npx.ts";
import { bundle } from "../../practice/bundle.ts";
import { startPractice } from "../../practice/server.ts";
import { type Bar, printReport } from "../report.ts";
import { blocksOfImport } from "./blocking.ts";
import type { Round, RoundAsked } from "./round.ts";

/**
 * Bringing in LinkedIn's archive beside its floor: parsing the same two files with the same parser and
 * writing 5,000 bare rows. Both in a worker of the built extension in one Chromium, by turns, each round
 * in databases of its own; ours from the bytes of the zip to everything committed.
 */
const ROUNDS = 9;
const CONNECTIONS = 30_000;
const INVITATIONS = 5_000;
const BAR_RATIO = 1.5;
const BAR_BLOCK_MS = 50;
const TODAY = "2026-03-03";

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
const ms = (value: number): string => `${value.toFixed(0)} ms`;

async function built(folder: string): Promise<string> {
  const extension = join(folder, "dist");
  const given = process.env["BENCH_DIST"];
  if (given !== undefined && existsSync(given)) cpSync(given, extension, { recursive: true });
  else if (
    npx(["vite", "build", "--outDir", extension, "--logLevel", "error"], { stdio: ["ignore", 2, 2] })
      .status !== 0
  ) {
    throw new Error("The extension did not build.");
  }
  writeFileSync(join(extension, "bench-worker.js"), await bundle(new URL("./in-worker.ts", import.meta.url)));
  return extension;
}

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "politely-import-"));
  const archive = inventArchive({
    connections: CONNECTIONS,
    invitations: INVITATIONS,
    seed: 11,
    today: TODAY,
  });
  const browser = await getBrowser((line) => process.stderr.write(`${line}\n`));
  const practice = await startPractice();
  const extension = await built(folder);
  const launched = await launch({ browser, extension, practice, headless: true });
  const rounds: Round[] = [];
  const blocks: Awaited<ReturnType<typeof blocksOfImport>>[] = [];
  const file = join(folder, "Basic_LinkedInDataExport.zip");
  writeFileSync(file, archive.zip);
  try {
    const address = `chrome-extension://${launched.extensionId}/src/entry/page/index.html#archive`;
    const page = await launched.context.newPage();
    await page.goto(address);
    for (let round = -1; round < ROUNDS; round += 1) {
      const asked = {
        zip: Buffer.from(archive.zip).toString("base64"),
        connections: archive.connectionsCsv,
        invitations: archive.invitationsCsv,
        rows: INVITATIONS,
        name: `bench ${round}`,
        now: Date.parse(`${TODAY}T18:00:00Z`),
        oursFirst: round % 2 === 0,
      };
      const result = await page.evaluate(async ({ zip, ...rest }) => {
        const worker = new Worker("/bench-worker.js", { type: "module" });
        const bytes = Uint8Array.from(atob(zip), (letter) => letter.charCodeAt(0));
        const message: RoundAsked = { ...rest, zip: bytes };
        const answer = await new Promise<Round>((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<Round>) => resolve(data);
          worker.onerror = ({ message: why }) => reject(new Error(why));
          worker.postMessage(message);
        });
        worker.terminate();
        return answer;
      }, asked);
      if (result.ours.rows < (CONNECTIONS + INVITATIONS) * 0.9) throw new Error("It read next to nothing.");
      // The first one compiles.
      if (round >= 0) rounds.push(result);
    }
    for (let round = 0; round < 3; round += 1) {
      const shown = await launched.context.newPage();
      await shown.goto(address);
      blocks.push(await blocksOfImport(shown, file));
      await shown.close();
    }
  } finally {
    await launched.close();
    await practice.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  const of = (pick: (round: Round) => number): number => median(rounds.map(pick));
  const ratio = of(({ ours }) => ours.total) / of(({ floor }) => floor.total);
  const worst = (pick: (one: (typeof blocks)[number]) => number): number => Math.max(...blocks.map(pick));
  const longest = worst(({ during }) => during.longestTask);
  const gaps = [worst(({ during }) => during.longestGap), worst(({ idle }) => idle.longestGap)].map(ms);
  const rows = [
    ["ours", ms(of(({ ours }) => ours.total))],
    ["  unzip", ms(of(({ ours }) => ours.parts.unzip))],
    ["  read", ms(of(({ ours }) => ours.parts.read))],
    ["  match", ms(of(({ ours }) => ours.parts.match))],
    ["  compare with the store", ms(of(({ ours }) => ours.parts.compare))],
    ["  write", ms(of(({ ours }) => ours.parts.write))],
    ["floor", ms(of(({ floor }) => floor.total))],
    ["  parse", ms(of(({ floor }) => floor.parts.parse))],
    [`  write ${INVITATIONS.toLocaleString("en-GB")} bare rows`, ms(of(({ floor }) => floor.parts.write))],
    ["longest gap between timers of 1 ms: importing, idle", gaps.join(", ")],
    ["ratio", ratio.toFixed(2)],
    ["ratio, every round", rounds.map(({ ours, floor }) => (ours.total / floor.total).toFixed(2)).join(" ")],
  ];
  const bars: Bar[] = [
    {
      name: "against its floor",
      met: ratio <= BAR_RATIO,
      figure: ratio.toFixed(2),
      bar: `at most ${BAR_RATIO}`,
    },
    {
      name: "longest task of the interface, 3 imports",
      met: longest <= BAR_BLOCK_MS,
      figure: longest === 0 ? "no task over 50 ms" : ms(longest),
      bar: `at most ${BAR_BLOCK_MS} ms`,
    },
  ];
  return printReport(
    `LinkedIn's archive, ${CONNECTIONS.toLocaleString("en-GB")} connections and ${INVITATIONS.toLocaleString("en-GB")} invitations, medians of ${ROUNDS} rounds`,
    ["what", "time"],
    rows,
    bars,
    { json: process.argv.includes("--json") },
  );
}

process.exitCode = await main();
