import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FIRST_WITHIN } from "../../src/core/policy/defaults.ts";
import { type Desk, NOTED, openDesk } from "../../tools/drive/desk.ts";
import { openSidePanel } from "../../tools/drive/side-panel.ts";
import type { Target } from "../../tools/drive/target.ts";
import { openToolbarPopup } from "../../tools/drive/toolbar-popup.ts";
import { welcomeTab } from "../../tools/drive/welcome.ts";

/**
 * The real side panel beside LinkedIn, in assisted sending: approve, ready, press Send, sent. The tests are one
 * story, told in order.
 */
const PICTURES = join("artifacts", "pictures");
let desk: Desk;
let panel: Target;
let linkedIn: Page;
const BO = { slug: "bo-muster", name: "Bo Muster" };
const IVO = { slug: "crowd-1-sample", name: "Crowd1 Sample" };

const text = () => panel.run<string>("document.body.innerText");
const says = (words: string) => panel.until(`document.body.innerText.includes(${JSON.stringify(words)})`);
const isGone = (words: string) => panel.until(`!document.body.innerText.includes(${JSON.stringify(words)})`);
const ofCard = (name: string, part: string) =>
  `[...document.querySelectorAll("article")].find((one) => one.querySelector("h3").textContent === ${JSON.stringify(name)})?.querySelector(${JSON.stringify(part)})`;

/** Says yes on the card, with the panel's own button. Gives the note that stood there. */
async function approve(name: string): Promise<string> {
  await panel.until(ofCard(name, "blockquote.note"));
  const note = await panel.run<string>(`${ofCard(name, "blockquote.note")}.textContent`);
  await panel.run(`${ofCard(name, "button[aria-keyshortcuts=a]")}.click()`);
  return note;
}

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  desk = await openDesk("assisted", { welcome: "kept" });
  const welcome = await welcomeTab(desk.launched);
  await welcome.bringToFront();
  await welcome.getByRole("button", { name: "Skip the first steps" }).click();
  panel = await openSidePanel(desk.launched, welcome, () =>
    welcome.getByRole("button", { name: "Open Politely beside LinkedIn" }).click(),
  );
});
afterAll(() => desk.close());

test("opens beside the page, with today's figure and what to do first, and axe finds nothing", async () => {
  await says("sent today");
  await says("Nobody left to review");
  expect(await panel.run("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  await panel.run(`${axe.source}; 0`);
  const found = await panel.run<readonly string[]>(
    "axe.run().then(({ violations, passes }) => passes.length < 10 ? ['axe looked at next to nothing'] : violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
  );
  expect(found).toEqual([]);
});

test("I1 a yes in the panel is a yes to the note that stands there; who is next is named at once", async () => {
  // Else the first one of a day is opened before one can look.
  await panel.press("Pause");
  await desk.popup.paste(NOTED, [`${BO.name} https://www.linkedin.com/in/${BO.slug}/`]);
  const note = await approve(BO.name);
  await says(`${BO.name} is next`);
  await says("Waits until you go on.");
  expect(await desk.stored(BO)).toMatchObject({ state: "approved", note });
});

test("when their turn has come it says to press Send, with the note that stands on LinkedIn's page", async () => {
  await panel.press("Go on");
  await desk.clock.moveTo(desk.clock.now() + FIRST_WITHIN);
  await says(`${BO.name}: ready for you`);
  await says("press Send on LinkedIn");
  linkedIn = await desk.linkedIn();
  const shown = await panel.run<string>("document.querySelector('.next-up .note').textContent");
  await expect.poll(() => linkedIn.locator("#custom-message").inputValue(), { timeout: 20_000 }).toBe(shown);
  await panel.picture(join(PICTURES, "panel-ready.png"));
  // Nothing is pressed for the person, however long they read.
  expect(desk.requestsFor(BO)).toEqual([]);
});

test("the person presses Send: the panel counts it and waits for nobody", async () => {
  await linkedIn.getByRole("button", { name: "Send invitation" }).click();
  await isGone("ready for you");
  await says("1 of 20 sent today");
  expect(await desk.stored(BO)).toMatchObject({ state: "sent" });
  expect(desk.requestsFor(BO)).toMatchObject([{ verdict: "sent" }]);
});

test("the countdown to the next slot moves each second, and a pause stops it", async () => {
  await desk.popup.paste(NOTED, [`${IVO.name} https://www.linkedin.com/in/${IVO.slug}/`]);
  await approve(IVO.name);
  await says(`${IVO.name} is next`);
  await panel.until("document.querySelector('.countdown') !== null");
  const shown = () => panel.run<string>("document.querySelector('.countdown')?.textContent ?? ''");
  const first = await shown();
  expect(first).toMatch(/^in (?:\d+:)?\d{1,2}:\d\d$/);
  await panel.until(`document.querySelector('.countdown').textContent !== ${JSON.stringify(first)}`);
  await panel.press("Pause");
  await says("Waits until you go on.");
  await panel.until("document.querySelector('.countdown') === null");
  await panel.press("Go on");
  await panel.until("document.querySelector('.countdown') !== null");
  expect(await text()).not.toMatch(/paused/i);
});

test("the toolbar's popup opens it too, by one press", async () => {
  await panel.close();
  const popup = await openToolbarPopup(desk.launched, linkedIn);
  await popup.until("document.querySelector('.beside')");
  panel = await openSidePanel(desk.launched, linkedIn, () => popup.press("Open beside the page"));
  await says(`${IVO.name} is next`);
  expect(await text()).toContain("1 of 20 sent today");
});
