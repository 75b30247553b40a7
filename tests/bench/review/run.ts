import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { openDesk } from "../../../tools/drive/desk.ts";
import { npx } from "../../../tools/npx.ts";
import { type Bar, printReport } from "../report.ts";
import { type Frames, scrollThrough } from "./scroll.ts";

/**
 * `npm run bench:review`: scrolls through the list for review with 200 people in the built extension, the cards in
 * the popup's size and the rows beside the letter on the full page, beside a page of 200 plain paragraphs of the same text in the same
 * run, and measures what one decision takes.
 */
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });

const PEOPLE = 200;
/** The list on the full page. */
const ROWS = "[role=listbox]";
const ROUNDS = 5;
/** A frame longer than this is seen as a hitch (RAIL: 50 ms of work at a time). */
const HITCH_MS = 50;
/** Beside the plain page: its own 99th percentile may be so many times as long. */
const FACTOR = 1.5;

/** Puts every draft into the list, past the day's number: no account gets 200 of a day. */
async function queueAll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const open = indexedDB.open("politely");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const transaction = database.transaction("invitations", "readwrite");
    const store = transaction.objectStore("invitations");
    const all = store.getAll();
    let place = 0;
    all.onsuccess = () => {
      for (const { pool: _pool, ...row } of all.result) {
        if (row.state !== "draft") continue;
        place += 1;
        const queued = { day: "2026-03-03", place, because: "asked-for", wording: "only" };
        store.put({ ...row, queued, draft: "queued", order: place });
      }
    };
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
    return place;
  });
}

/** The least a page with as many notes can be. */
async function plainPage(page: Page): Promise<void> {
  const note = "Hi Crowd, we both run trials. May I swap notes with you? ".repeat(2);
  const notes = Array.from({ length: PEOPLE }, (_, i) => `<h3>Person ${i}</h3><p>${note}</p><hr>`);
  await page.setContent(
    `<main style="height:100vh;overflow-y:auto;font:14px system-ui">${notes.join("")}</main>`,
  );
}

/** Ms from the key to the letter's being the next one's. */
async function decide(page: Page): Promise<number> {
  return page.locator(ROWS).evaluate(async (list) => {
    const { entry } = document.querySelector<HTMLElement>("article[data-entry]")?.dataset ?? {};
    if (entry === undefined) throw new Error("There is nobody to decide on.");
    const letter = `article[data-entry="${CSS.escape(entry)}"]`;
    const began = performance.now();
    list.dispatchEvent(new KeyboardEvent("keydown", { key: "s", bubbles: true }));
    while (document.querySelector(letter)) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - began;
  });
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The practice build, of the code as it stands. */
function built(): string {
  const folder = mkdtempSync(join(tmpdir(), "politely-review-"));
  const { status } = npx(
    ["vite", "build", "--mode", "practice", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"],
    { stdio: ["ignore", 2, 2] },
  );
  if (status !== 0) throw new Error("The extension did not build.");
  return folder;
}

const folder = built();
const desk = await openDesk("assisted", { folder });
try {
  const lines = Array.from(
    { length: PEOPLE },
    (_, i) => `Crowd${i} Sample https://www.linkedin.com/in/bench-${i}-sample/`,
  );
  await desk.popup.paste("Trial leads", lines);
  const queued = await queueAll(desk.popup.page);
  if (queued !== PEOPLE) throw new Error(`${queued} instead of ${PEOPLE} are in the list.`);
  const full = await desk.ownPage("page");
  await full.evaluate(() => {
    location.hash = "review";
  });
  await full.setViewportSize({ width: 1280, height: 900 });
  await desk.popup.page.reload();
  const plain = await desk.launched.context.newPage();
  await plainPage(plain);
  const pages = { "plain page": plain, popup: desk.popup.page, "full page": full } as const;
  const scrollers = { "plain page": "main", popup: "main", "full page": ROWS } as const;
  await desk.popup.page.locator("[data-entry]").first().waitFor();
  const cards = await desk.popup.page.locator("[data-entry]").count();
  // The rows in sight alone stand in the page; each says of how many it is one.
  const rowsSaid = Number(await full.locator(`${ROWS} [role=option]`).first().getAttribute("aria-setsize"));
  for (const shown of [cards, rowsSaid]) {
    if (shown !== PEOPLE) throw new Error(`The list shows ${shown} of ${PEOPLE}.`);
  }

  const frames = new Map<string, Frames[]>(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ["plain page", "popup", "full page"] as const) {
      await pages[name].bringToFront();
      frames.get(name)?.push(await scrollThrough(pages[name], scrollers[name]));
    }
  }
  const decisions: number[] = [];
  await full.bringToFront();
  for (let i = 0; i < 9; i += 1) decisions.push(await decide(full));

  const of = (name: string, take: (one: Frames) => number) => (frames.get(name) ?? []).map(take);
  const p99 = (name: string) => median(of(name, (one) => one.p99));
  const hitches = (name: string) =>
    of(name, (one) => one.tasks.filter((ms) => ms > HITCH_MS).length).reduce((a, b) => a + b, 0);
  const floor = p99("plain page");
  const bars: Bar[] = ["popup", "full page"].flatMap((name) => [
    {
      name: `${name}: tasks over ${HITCH_MS} ms in ${ROUNDS} passes`,
      met: hitches(name) === 0,
      figure: String(hitches(name)),
      bar: "0",
    },
    {
      name: `${name}: 99th percentile of frames`,
      met: p99(name) <= floor * FACTOR,
      figure: `${p99(name).toFixed(1)} ms`,
      bar: `${FACTOR} times the plain page’s ${floor.toFixed(1)} ms`,
    },
  ]);
  bars.push({
    name: "one decision until the next letter is there, median",
    met: median(decisions) <= 2 * HITCH_MS,
    figure: `${median(decisions).toFixed(1)} ms`,
    bar: `${2 * HITCH_MS} ms`,
  });
  const rows = Object.keys(pages).map((name) => [
    name,
    String(median(of(name, (one) => one.count))),
    median(of(name, (one) => one.p50)).toFixed(1),
    p99(name).toFixed(1),
    Math.max(...of(name, (one) => one.longest)).toFixed(1),
    Math.max(0, ...(frames.get(name) ?? []).flatMap(({ tasks }) => tasks)).toFixed(0),
  ]);
  process.exitCode = printReport(
    `Scrolling through ${PEOPLE} people to review, ${ROUNDS} passes each, by turns`,
    ["page", "frames", "median ms", "99 % ms", "longest ms", "longest task ms"],
    rows,
    bars,
    { json: values.json },
  );
} finally {
  await desk.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
