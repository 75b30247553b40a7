import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { type Bar, printReport } from "../report.ts";
import { openDashboards } from "./dashboard.ts";
import { type Contestants, openContestants, PAGES, type Size } from "./extensions.ts";
import { ms, people } from "./figures.ts";
import { takeSeat } from "./opening.ts";
import { scrollPeople } from "./people.ts";
import { openPopups } from "./popup.ts";
import { weighScripts } from "./scripts.ts";
import { typeTemplate } from "./typing.ts";
import { wakeWorkers } from "./worker.ts";

/**
 * `npm run bench:ui`: how long the interface takes, beside the least a page of an extension can be, in one browser
 * and one run, the contestants by turns. `-- --rounds=N` (15), `-- --only=popup,worker,scripts,people,typing,dashboard`,
 * `-- --json`. Every copy of the built extension has a store of its own, filled through the store's own code.
 */
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "15" },
    only: { type: "string", default: "popup,worker,scripts,people,typing,dashboard" },
  },
});

const rounds = Number(values.rounds);
const wanted = new Set(values.only.split(","));
const wants = (...parts: readonly string[]): boolean => parts.some((part) => wanted.has(part));
const say = (line: string) => process.stderr.write(`${line}\n`);

async function fill({ context, address }: Contestants, size: Size): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address(size, PAGES.resting));
  const took = await page.evaluate((count) => window.filling.fill(count), size);
  say(`${people(size)} invitations written in ${ms(took)}`);
  return page;
}

interface Part {
  readonly rows: readonly (readonly string[])[];
  readonly bars: readonly Bar[];
}

async function measure(contestants: Contestants): Promise<readonly Part[]> {
  const { context, address } = contestants;
  const parts: Part[] = [];
  const nothing = await fill(contestants, 0);
  const thousand = await fill(contestants, 1_000);
  const tenThousand = wants("people", "typing") ? await fill(contestants, 10_000) : null;
  const most = wants("popup", "worker", "dashboard") ? await fill(contestants, 100_000) : null;
  const bare = await context.newPage();
  await bare.goto(address("bare", PAGES.resting));
  if (wants("worker") && most) parts.push(await wakeWorkers(context, { bare, thousand, most }, rounds));
  // Their processes end with them.
  for (const page of [nothing, thousand, tenThousand, most]) await page?.close();
  const seat = await takeSeat(context);
  if (wants("popup")) parts.push(await openPopups(contestants, seat, bare, rounds));
  if (wants("scripts")) parts.push(await weighScripts(contestants));
  if (wants("dashboard")) parts.push(await openDashboards(contestants, seat, rounds));
  if (wants("people")) parts.push(await scrollPeople(contestants, seat));
  if (wants("typing")) parts.push(await typeTemplate(contestants, seat));
  return parts;
}

const folder = mkdtempSync(join(tmpdir(), "politely-ui-"));
try {
  const contestants = await openContestants(folder);
  try {
    const parts = await measure(contestants);
    process.exitCode = printReport(
      `The interface beside the least there can be, medians of ${rounds} rounds, the middle half in brackets`,
      [
        "what",
        "first paint, answer or size",
        "first content",
        "first real figures or chart",
        "can be pressed",
      ],
      parts.flatMap(({ rows }) => rows),
      parts.flatMap(({ bars }) => bars),
      { json: values.json },
    );
  } finally {
    await contestants.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
