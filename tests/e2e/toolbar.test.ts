import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { storedRows } from "../../tools/drive/rows.ts";
import { openToolbarPopup } from "../../tools/drive/toolbar-popup.ts";

/** The real toolbar popup of the build that ships, over LinkedIn. */
let opened: OpenedExtension;
const PICTURES = join("artifacts", "pictures");

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  opened = await openExtension({ build: "dist" });
  await opened.popup.setUp();
  await opened.popup.compose("Trial leads", "Hi {{ first_name }}, we both run trials.");
});
afterAll(() => opened.close());

const queued = async () => (await opened.popup.queue()).map(({ name }) => name);
/** What a press of the icon opens now. */
const icon = () =>
  opened.popup.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getPopup(of: object): Promise<string> } };
    };
    return await chrome.action.getPopup({});
  });
/** What a page says first, and how many switches stand there with it. */
async function firstSaid(address: string): Promise<unknown> {
  const page = await opened.launched.context.newPage();
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const line = document.querySelector(".state h1");
      if (line === null) return;
      observer.disconnect();
      Object.assign(window, {
        said: { line: line.textContent, switches: document.querySelectorAll("button").length },
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.getByRole("button", { name: "Pause" }).waitFor();
  const said = await page.evaluate(() => Reflect.get(window, "said"));
  await page.close();
  return said;
}
const FITS =
  "[innerWidth, document.documentElement.scrollWidth, innerHeight, document.documentElement.scrollHeight]";

describe("what the icon opens", () => {
  test("says the day's own figures in its first frame, before anything of the popup is there", async () => {
    await opened.popup.go("Today");
    await expect.poll(icon).toContain("count=");
    const line = await opened.popup.page.locator(".state h1").textContent();
    expect(await firstSaid(await icon())).toEqual({ line, switches: 0 });
  });

  test("says nothing that is no longer true", async () => {
    const past = (await icon()).replace(/until=\d+/, "until=1");
    expect(await firstSaid(past)).toMatchObject({ switches: 7 });
  });

  test("follows a pause and a go-on", async () => {
    await opened.popup.page.getByRole("button", { name: "Pause" }).click();
    await expect.poll(async () => new URL(await icon()).searchParams.get("follow")).toMatch(/^paused/);
    await opened.popup.page.getByRole("button", { name: "Go on" }).click();
    await expect.poll(async () => new URL(await icon()).searchParams.get("follow")).not.toMatch(/^paused/);
  });
});

describe("the toolbar popup", () => {
  test("adds the person whose profile is open, with what was read shown for correction", async () => {
    const profile = await opened.visit("/in/freja-beispiel/");
    await profile
      .getByRole("link", { name: /to connect/ })
      .first()
      .waitFor();
    const toolbar = await openToolbarPopup(opened.launched, profile);
    await toolbar.until(`document.querySelector(".state h1")`);
    await toolbar.press("Add");
    await toolbar.until(
      `[...document.querySelectorAll("input")].some((one) => one.value === "Freja Beispiel")`,
    );
    // However low the screen: as wide as it should be, and only the middle scrolls.
    const [width, scrollWidth, height, scrollHeight] = await toolbar.run<readonly number[]>(FITS);
    expect([width, scrollWidth]).toEqual([380, 380]);
    expect(scrollHeight).toBe(height);
    await toolbar.picture(join(PICTURES, "toolbar-add.png"));
    await toolbar.press("Add 1 person");
    await toolbar.until(`document.body.textContent.includes("1 added")`);
    await toolbar.close();
    await profile.close();
    await expect.poll(queued).toEqual(["Freja Beispiel"]);
  });

  test("who is never to be invited is held out on their own page, with what stands on the list", async () => {
    const own = await opened.ownPage("page");
    await own.getByRole("link", { name: "People" }).click();
    await own.getByRole("button", { name: /^Never invite/ }).click();
    await own.getByLabel("People and companies, one a line").fill("https://www.linkedin.com/in/ola-przyklad");
    await own.getByRole("button", { name: "Never invite them" }).click();
    await own.getByText(/^1 added\./).waitFor();
    await own.close();
    const profile = await opened.visit("/in/ola-przyklad/");
    await profile
      .getByRole("link", { name: /to connect/ })
      .first()
      .waitFor();
    const toolbar = await openToolbarPopup(opened.launched, profile);
    await toolbar.press("Add");
    await toolbar.until(`document.body.textContent.includes("Nobody to add here.")`);
    expect(await toolbar.run(`document.body.textContent`)).toMatch(
      /Ola Przykład: on your list of people never to invite/,
    );
    await toolbar.close();
    await profile.close();
  });

  test("offers the people of a search page, those who can't be invited left out", async () => {
    const search = await opened.visit("/search/results/people/?keywords=trial");
    await search.getByRole("listitem").first().waitFor();
    await search
      .getByRole("link", { name: /to connect/ })
      .first()
      .waitFor();
    const toolbar = await openToolbarPopup(opened.launched, search);
    await toolbar.press("Add");
    await toolbar.until(`document.querySelectorAll(".found input[type=checkbox]").length > 3`);
    const offered = await toolbar.run<number>(
      `document.querySelectorAll(".found input[type=checkbox]:checked:not([disabled])").length`,
    );
    await toolbar.picture(join(PICTURES, "toolbar-search.png"));
    await toolbar.press(`Add ${offered} people`);
    await toolbar.until(`/\\d+ added/.test(document.body.textContent)`);
    await toolbar.close();
    await search.close();
    await opened.popup.page.getByText(/\d+ people to review/).waitFor();
    expect((await queued()).length).toBeGreaterThan(1);
  });

  test("offers Sales Navigator's leads, waits for the address of each, and marks them from then on", async () => {
    const leads = await opened.visit("/sales/search/people");
    await leads.locator("[data-anonymize=person-name]").nth(2).waitFor();
    const toolbar = await openToolbarPopup(opened.launched, leads);
    await toolbar.press("Add");
    const boxes = (which: string) =>
      toolbar.run<number>(`document.querySelectorAll(".found input[type=checkbox]${which}").length`);
    await toolbar.until(`document.querySelectorAll(".found input[type=checkbox]").length > 2`);
    const offered = await boxes(":checked:not([disabled])");
    await toolbar.press(`Add ${offered} people`);
    await toolbar.until(`/\\d+ added/.test(document.body.textContent)`);
    await toolbar.close();
    // Without an address nobody can be invited: none of them is among those to review.
    await opened.popup.go("Today");
    await opened.popup.page.getByText(`${offered} people set aside`).waitFor();

    const again = await openToolbarPopup(opened.launched, leads);
    await again.press("Add");
    await again.until(`document.querySelectorAll(".found input[disabled]").length >= ${offered}`);
    await again.picture(join(PICTURES, "toolbar-leads-known.png"));
    expect(await again.run(`document.querySelector(".found").textContent`)).toContain("set aside already");
    await again.close();

    // The person opens one: its public address stands there, and the note waits for its yes.
    const names = await leads.locator("[data-anonymize=person-name]").allInnerTexts();
    // Some were added from the search before, under their public address.
    const inQueue = await queued();
    const lead = names.find((name) => !inQueue.includes(name)) ?? "";
    const link = leads.locator("a:has(> [data-anonymize=person-name])", { hasText: lead });
    const path = await link.getAttribute("href");
    await leads.close();
    const page = await opened.visit(path ?? "");
    // The link to the public profile stands in a menu of the page.
    await page.locator("[data-search-overflow-trigger]").first().click();
    await page.locator('.artdeco-dropdown__content-inner a[href*="/in/"]').waitFor();
    const opening = await openToolbarPopup(opened.launched, page);
    await opening.press("Add");
    await opening.until(`document.body.textContent.includes("waiting already")`);
    await opening.picture(join(PICTURES, "toolbar-lead.png"));
    await opening.close();
    await page.close();
    const { invitations } = await storedRows(opened.popup.page);
    const kinds = invitations.find(({ name }) => name === lead)?.keys.map((key) => key.split(":")[0]);
    expect(kinds?.toSorted()).toEqual(["lead", "slug"]);
    await opened.popup.go("Today");
    await opened.popup.page.getByText(`${offered - 1} people set aside`).waitFor();
  });

  test("LinkedIn's suggestions: nobody is chosen before the person does, and those known are marked", async () => {
    const grow = await opened.visit("/mynetwork/grow/");
    await grow.locator('main a[href*="/in/"]').nth(3).waitFor();
    const toolbar = await openToolbarPopup(opened.launched, grow);
    await toolbar.press("Add");
    await toolbar.until(`document.querySelectorAll(".found input[type=checkbox]").length > 3`);
    expect(await toolbar.run(`document.querySelectorAll(".found input[type=checkbox]:checked").length`)).toBe(
      0,
    );
    await toolbar.until(`document.body.textContent.includes("LinkedIn picked these, not you")`);
    const known = `[...document.querySelectorAll(".found li")].find((one) => one.textContent.includes("Freja Beispiel"))`;
    expect(await toolbar.run(`${known}.textContent`)).toContain("waiting already");
    expect(await toolbar.run(`${known}.querySelector("input").disabled`)).toBe(true);
    const free = `document.querySelector(".found input[type=checkbox]:not([disabled])")`;
    const name = await toolbar.run<string>(`${free}.closest("li").querySelector("strong").textContent`);
    await toolbar.run(`${free}.click()`);
    await toolbar.press("Add 1 person");
    await toolbar.until(`document.body.textContent.includes("1 added")`);
    await toolbar.close();
    await grow.close();
    await expect
      .poll(async () => (await storedRows(opened.popup.page)).invitations.map((one) => one.name))
      .toContain(name);
  });

  test("a saved list of Sales Navigator is read like its search", async () => {
    const list = await opened.visit("/sales/lists/people/7?page=2");
    await list.locator("[data-anonymize=person-name]").nth(2).waitFor();
    const before = (await storedRows(opened.popup.page)).invitations.length;
    const toolbar = await openToolbarPopup(opened.launched, list);
    await toolbar.press("Add");
    const boxes = ".found input[type=checkbox]:checked:not([disabled])";
    await toolbar.until(`document.querySelectorAll("${boxes}").length > 1`);
    const offered = await toolbar.run<number>(`document.querySelectorAll("${boxes}").length`);
    await toolbar.press(`Add ${offered} people`);
    await toolbar.until(`document.body.textContent.includes("${offered} added")`);
    await toolbar.close();
    await list.close();
    const { invitations } = await storedRows(opened.popup.page);
    expect(invitations).toHaveLength(before + offered);
  });
});
