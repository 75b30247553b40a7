import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventArchive } from "../../src/core/archive/testing/archive.ts";
import { type DrivenClock, driveClock } from "../../tools/drive/clock.ts";
import { ROOMY } from "../../tools/drive/desk.ts";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { seedYear } from "../../tools/drive/seed-year.ts";
import { openSidePanel } from "../../tools/drive/side-panel.ts";
import { bare, saysIn, spokenIn } from "../../tools/drive/spoken.ts";
import type { Target } from "../../tools/drive/target.ts";
import { openToolbarPopup } from "../../tools/drive/toolbar-popup.ts";
import { welcomeTab } from "../../tools/drive/welcome.ts";
import { tuesdayMorning } from "../../tools/tour/stage.ts";
import { WORDS } from "../practice/client/words/words.ts";

/**
 * The whole way of somebody who has never seen it, by what stands on the screen alone: installs, brings the archive
 * in, writes, reviews, presses LinkedIn's Send and reads the dashboard. What was learnt of it: `docs/first-walk.md`.
 */
const PICTURES = join("artifacts", "pictures", "first-walk");
const BUILD = "dist-practice";
const DAY = 24 * 60 * 60_000;

interface Walk {
  readonly language: "en" | "ar";
  readonly direction: "ltr" | "rtl";
  /** What a person with this language types. The second note is in the other one. */
  readonly event: string;
  readonly segment: string;
  readonly note: string;
}

const WALKS: readonly Walk[] = [
  {
    language: "en",
    direction: "ltr",
    event: "Trial Days",
    segment: "أطباء التجارب",
    note: "مرحبا {{ first_name }}، نجري تجارب مثلكم.",
  },
  {
    language: "ar",
    direction: "rtl",
    event: "Trial Days",
    segment: "Trial leads, North (2026)",
    note: "Hi {{ first_name }}, we both run trials.",
  },
];

/** `npm run long:newcomer` walks in both; the other tests speak English all day. */
const ASKED = process.env["LONG"] === "1" ? WALKS : WALKS.filter(({ language }) => language === "ar");

describe.each(ASKED)("in $language", ({ language, direction, event, segment, note }) => {
  const says = saysIn(language);
  const onLinkedIn = WORDS[language];
  let folder: string | undefined;
  let opened: OpenedExtension;
  let tab: Page;
  let clock: DrivenClock;
  let panel: Target;
  let taken = 0;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    folder = language === "en" ? undefined : spokenIn(BUILD, language);
    const spoken = folder === undefined ? {} : { folder };
    opened = await openExtension({ build: BUILD, ...spoken, welcome: "kept", setup: { ...ROOMY, language } });
    await opened.popup.close();
    tab = await welcomeTab(opened.launched);
    clock = driveClock(opened.launched, opened.practice.site, { through: () => tab });
    await clock.moveTo(tuesdayMorning());
    await tab.bringToFront();
  });
  afterAll(async () => {
    await opened.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  const press = (key: string, values?: Record<string, string | number>) =>
    tab
      .getByRole("button", { name: says.named(key, values) })
      .first()
      .click();
  const follow = (key: string) =>
    tab
      .getByRole("link", { name: says.named(key) })
      .first()
      .click();
  const fill = (key: string, words: string, values?: Record<string, string>) =>
    tab.getByRole("textbox", { name: says.named(key, values) }).fill(words);
  const titled = (key: string) => tab.getByRole("heading", { level: 1, name: says.named(key) }).waitFor();
  const path = (name: string) => {
    taken += 1;
    return join(PICTURES, `${language}-${String(taken).padStart(2, "0")}-${name}.png`);
  };

  const rightWay = `${says("language_tag")} ${direction}`;
  const way = "`${document.documentElement.lang} ${document.documentElement.dir}`";

  /** What is not as it has to be on every page that the person comes to; leaves a picture of it. */
  async function wrongOn(page: Page | Target, name: string): Promise<readonly string[]> {
    const run = <T>(work: string): Promise<T> => ("run" in page ? page.run<T>(work) : page.evaluate<T>(work));
    const shown = await run<string>(way);
    const tooWide = await run<boolean>("document.documentElement.scrollWidth > innerWidth");
    await run(`${axe.source}; 0`);
    const found = await run<readonly string[]>(`(${look.toString()})()`);
    if ("run" in page) await page.picture(path(name));
    else await page.screenshot({ path: path(name), animations: "disabled" });
    return [
      ...(shown === rightWay ? [] : [`it is ${shown}, not ${rightWay}`]),
      ...(tooWide ? ["it scrolls sideways"] : []),
      ...found,
    ];
  }

  const shows = (of: Target, key: string, values?: Record<string, string | number>) =>
    of.until(
      `document.body.innerText.replaceAll(/[\\u2066-\\u2069]/g, "").includes(${JSON.stringify(says(key, values))})`,
    );

  test("installs: a tab says what this is and the rules, and one press agrees to the pace", async () => {
    await titled("welcome_hello_title");
    await tab.getByRole("heading", { name: says.named("welcome_rules") }).waitFor();
    expect(await wrongOn(tab, "hello")).toEqual([]);
    await press("welcome_begin");
    await titled("welcome_pace_title");
    expect(await wrongOn(tab, "pace")).toEqual([]);
    await press("welcome_pace_use");
    await titled("welcome_known_title");
  });

  test("imports: the archive is looked at, agreed to, brought in, and the step is done", async () => {
    expect(await wrongOn(tab, "archive")).toEqual([]);
    const today = new Date(clock.now() - 20 * DAY).toLocaleDateString("sv-SE");
    const { zip } = inventArchive({ connections: 300, invitations: 50, seed: 5, today });
    const file = { name: "LinkedIn.zip", mimeType: "application/zip", buffer: Buffer.from(zip) };
    await tab.getByLabel(says.named("page_archive_choose")).setInputFiles(file);
    await press("page_archive_yes");
    await tab.getByText(says.named("page_archive_brought_in")).waitFor();
    expect(await wrongOn(tab, "archive-in")).toEqual([]);
    await press("welcome_next");
    await titled("welcome_words_title");
  });

  test("composes: words to begin with, named in the reader's language, become a note to somebody", async () => {
    expect(await wrongOn(tab, "words")).toEqual([]);
    const starter = tab.getByRole("button", { name: new RegExp(`^${says("starter_met_at_event")}`) });
    await starter.click();
    await fill("welcome_hole", event, { what: "event" });
    await tab.getByText(says.named("starter_in_english")).waitFor();
    expect(await wrongOn(tab, "note")).toEqual([]);
    await press("welcome_words_keep");
    await titled("welcome_person_title");
    expect(await wrongOn(tab, "person")).toEqual([]);
    await fill("welcome_person_address", "https://www.linkedin.com/in/bo-muster/");
    await fill("welcome_person_name", "Bo Muster");
    await press("welcome_person_add");
  });

  test("reviews: the exact note stands there in its own direction, and the yes leads to the end of the steps", async () => {
    await titled("welcome_yes_title");
    const shown = tab.locator("blockquote.note");
    expect(await shown.textContent()).toBe(`Hi Bo, we met at ${event}. Glad to pass on my notes.`);
    expect(await shown.evaluate((words) => getComputedStyle(words).direction)).toBe("ltr");
    expect(await wrongOn(tab, "review")).toEqual([]);
    await press("today_approve", { name: "Bo Muster" });
    await titled("welcome_end_title");
    // Nothing of what was done is said to be left.
    await tab.getByText(says.named("welcome_all_steps", { count: 6 })).waitFor();
    expect(await tab.getByText(says("welcome_end_left")).count()).toBe(0);
  });

  test("sends: the end of the steps leads to LinkedIn, and its own Send is all there is to press", async () => {
    await tab
      .getByRole("heading", { name: says.named("today_ready_for_you", { name: "Bo Muster" }) })
      .waitFor();
    expect(await wrongOn(tab, "end")).toEqual([]);
    panel = await openSidePanel(opened.launched, tab, () => press("welcome_end_panel"));
    await shows(panel, "today_ready_for_you", { name: "Bo Muster" });
    expect(await wrongOn(panel, "panel-ready")).toEqual([]);
    await press("today_show_it");
    const linkedIn = await opened.linkedIn();
    await expect.poll(() => linkedIn.evaluate(() => document.visibilityState)).toBe("visible");
    await linkedIn.locator("#custom-message").waitFor();
    await linkedIn.screenshot({ path: path("linkedin") });
    await linkedIn.getByRole("button", { name: onLinkedIn.sendInvitation }).click();
    await shows(panel, "today_line_sent_of", { sent: 1, today: 5 });
    await shows(panel, "today_nobody_waiting");
    expect(await wrongOn(panel, "panel-sent")).toEqual([]);
  });

  test("goes on: writes in the other language for others, adds one, and reviews them", async () => {
    await tab.bringToFront();
    await follow("welcome_end_write");
    await tab.getByRole("button", { name: says.named("compose_a_new_segment") }).click();
    await fill("compose_segment_name", segment);
    const words = tab.getByRole("textbox", { name: says.named("compose_words_of_the_invitation") });
    await words.fill(note);
    const other = direction === "ltr" ? "rtl" : "ltr";
    expect(await words.evaluate((box) => getComputedStyle(box).direction)).toBe(other);
    expect(await wrongOn(tab, "write")).toEqual([]);
    await press("compose_save");
    await press("compose_add_people");
    await titled("people_add_title");
    await tab.getByLabel(says.named("people_add_to")).selectOption({ label: segment });
    await tab.getByRole("radio", { name: says.named("people_from_paste") }).check();
    await fill("people_paste", "Ivo Sample https://www.linkedin.com/in/ivo-sample/");
    expect(await wrongOn(tab, "add")).toEqual([]);
    await press("people_add_n_people", { count: 1 });
    await press("people_add_review");
    const card = tab.getByRole("article", { name: "Ivo Sample" });
    expect(await card.locator("blockquote.note").textContent()).toBe(note.replace("{{ first_name }}", "Ivo"));
    expect(await wrongOn(tab, "review-second")).toEqual([]);
    await press("today_approve", { name: "Ivo Sample" });
    await tab.getByText(says.named("today_one_approved", { name: "Ivo Sample" })).waitFor();
  });

  test("reads the dashboard: from the popup, in the tab that is open already, with the weeks before", async () => {
    // Of this month the store has its own figures.
    await seedYear(tab, new Date(clock.now()).setDate(0));
    const linkedIn = await opened.linkedIn();
    const popup = await openToolbarPopup(opened.launched, linkedIn);
    await popup.until(`document.querySelector(".state h1")`);
    expect(await wrongOn(popup, "popup")).toEqual([]);
    await popup.run(
      `[...document.querySelectorAll("nav button")].find(({ className }) => className === "away").click()`,
    );
    await tab.locator(".chart-place > svg").nth(5).waitFor();
    const own = opened.launched.context.pages().filter((page) => page.url().includes("/page/index.html"));
    expect(own).toEqual([tab]);
    await tab.reload();
    await tab.locator(".chart-place > svg").nth(6).waitFor();
    const news = bare((await tab.getByRole("heading", { level: 1 }).textContent()) ?? "");
    // What there is to say first is about how many accept, and says so with a number.
    expect(news).toMatch(/\d/);
    expect(await wrongOn(tab, "dashboard")).toEqual([]);
  });
});

/** Runs in the page, where axe stands. */
async function look(): Promise<readonly string[]> {
  const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
  const { violations, passes } = await loaded.run();
  if (passes.length < 10) return ["axe looked at next to nothing"];
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(" | ")}`,
  );
}
