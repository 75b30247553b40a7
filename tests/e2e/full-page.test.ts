import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { storedRows } from "../../tools/drive/rows.ts";

/** Going about the full page of the build that ships, and doing something with many people. One story, told in order. */
const SEGMENT = "Clinical trial leads";
const OTHER = "Alumni";
const PEOPLE = 240;
let opened: OpenedExtension;
let page: Page;
/** Documents the page has loaded since it was opened. */
let loads = 0;

beforeAll(async () => {
  opened = await openExtension({ build: "dist" });
  const { popup } = opened;
  await popup.setUp();
  await popup.compose(SEGMENT, 'Hi {{ first_name | default: "there" }}, we both run trials.');
  const rows = Array.from(
    { length: PEOPLE },
    (_, index) => `Crowd${index} Sample,https://www.linkedin.com/in/crowd-${index}-sample,Mockup Labs`,
  );
  await popup.file(SEGMENT, { name: "list.csv", text: ["Name,URL,Company", ...rows].join("\r\n") });
  page = await opened.ownPage("page");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  page.on("load", () => {
    loads += 1;
  });
});
afterAll(() => opened.close());

const ownAddress = () => `chrome-extension://${opened.launched.extensionId}/src/entry/page/index.html`;
const link = (name: string) => page.getByRole("navigation").getByRole("link", { name, exact: true });
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
const fragment = () => page.evaluate(() => decodeURIComponent(location.hash));
const rows = () => page.locator(".people-row .name");
const today = () => page.locator(".today-line").innerText();
const palette = () => page.getByRole("combobox", { name: "Go to, or do" });
const button = (name: string) => page.getByRole("button", { name, exact: true });

describe("going about", () => {
  test("between places no document is loaded anew; back and forward work, the focus goes along", async () => {
    await link("People").click();
    await page.getByText(`${PEOPLE} people`, { exact: true }).waitFor();
    await expect.poll(focused).toBe("People");
    expect(await page.title()).toBe("People · Politely");
    await link("What works").click();
    await expect.poll(() => page.title()).toBe("What works · Politely");
    await page.goBack();
    await page.getByText(`${PEOPLE} people`, { exact: true }).waitFor();
    await page.goForward();
    await expect.poll(() => page.title()).toBe("What works · Politely");
    expect(loads).toBe(0);
  });

  test("every place opens, and what was typed in one is there on coming back", async () => {
    await link("Write").click();
    const words = page.getByLabel("Words of the invitation");
    await words.fill("Hello {{ first_name }}, unsaved words.");
    for (const place of [
      "Review",
      "People",
      "Add",
      "What works",
      "Figures",
      "Health",
      "What LinkedIn said",
      "Pending",
      "Your profile",
      "New connections",
      "Archive",
      "Settings",
    ]) {
      await page.getByRole("navigation").getByRole("link", { name: place }).click();
      await expect.poll(() => page.title()).toBe(`${place} · Politely`);
      await page.getByRole("main").first().waitFor();
      await page.getByText("Opening your records …").waitFor({ state: "detached" });
    }
    await link("Write").click();
    await expect.poll(() => words.inputValue()).toBe("Hello {{ first_name }}, unsaved words.");
    await button("Discard").click();
    expect(loads).toBe(0);
  });

  test("a link with filters and a person in it opens there, and one that leads nowhere says so", async () => {
    await page.goto("about:blank");
    await page.goto(`${ownAddress()}#people?q=crowd7&state=waiting`);
    await expect.poll(() => rows().count()).toBeGreaterThan(5);
    expect(await page.getByLabel("Name, company or address").inputValue()).toBe("crowd7");
    await rows().first().click();
    await expect.poll(fragment).toMatch(/^#people\/[\w-]+\?q=crowd7&state=waiting$/);
    const deep = page.url();
    const name = await page.locator("#person-title").innerText();
    await page.goto("about:blank");
    await page.goto(deep);
    await page.getByRole("heading", { name }).waitFor();
    await page.goto(`${ownAddress()}#peeple`);
    await page.getByRole("heading", { name: "There is no such place" }).waitFor();
    await page.getByRole("link", { name: "everybody" }).click();
    await page.getByRole("heading", { name: "People", exact: true }).waitFor();
  });

  test("the filters are there again on opening the place without any", async () => {
    await page.goto("about:blank");
    await page.goto(`${ownAddress()}#people`);
    await expect.poll(fragment).toBe("#people?q=crowd7&state=waiting");
    await button("Show everybody").click();
    await expect.poll(fragment).toBe("#people");
  });
});

describe("Ctrl+K", () => {
  test("finds a person by name and shows them, by keys alone", async () => {
    await page.keyboard.press("Control+k");
    await palette().fill("crowd123");
    await page.getByRole("option", { name: /Crowd123 Sample/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Crowd123 Sample" }).waitFor();
    expect(await fragment()).toMatch(/^#people\/[\w-]+/);
  });

  test("pauses and goes on, as the line of today says", async () => {
    await page.keyboard.press("Control+k");
    await palette().fill("pause");
    await page.keyboard.press("Enter");
    await page.getByText("Paused. Nothing is sent until you go on.").waitFor();
    await expect.poll(today).toMatch(/paused/);
    await page.keyboard.press("Control+k");
    await palette().fill("go on");
    await page.keyboard.press("Enter");
    await expect.poll(today).not.toMatch(/paused/);
  });

  test("? shows every key", async () => {
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  });
});

describe("keys of the browser", () => {
  /** As the browser tells the worker of a key; no test can press one. */
  const press = async (name: string) => {
    const worker = await opened.launched.worker();
    await worker.evaluate((command) => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { onCommand: { dispatch(name: string): void } } };
      };
      chrome.commands.onCommand.dispatch(command);
    }, name);
  };

  test("one pauses and goes on, from wherever one is", async () => {
    await press("pause-or-go-on");
    await expect.poll(today).toMatch(/paused/);
    await press("pause-or-go-on");
    await expect.poll(today).not.toMatch(/paused/);
  });

  test("one opens review, in the tab that has the page already", async () => {
    const tabs = opened.launched.context.pages().length;
    await press("open-review");
    await expect.poll(() => page.title()).toBe("Review · Politely");
    expect(opened.launched.context.pages().length).toBe(tabs);
  });

  test("they stand in Settings, with the way to where the browser lets them be changed", async () => {
    await link("Settings").click();
    const keys = page.getByRole("region", { name: "Keys in the whole browser" });
    // Loaded by a flag, an extension gets none of the keys it suggests.
    await expect
      .poll(() => keys.getByRole("term").allInnerTexts())
      .toEqual(["Open Politely", "Review today’s list", "Open the panel beside LinkedIn", "Pause, or go on"]);
    const [opening] = await Promise.all([
      opened.launched.context.waitForEvent("page"),
      button("Change them in the browser").click(),
    ]);
    await expect.poll(() => opening.url()).toBe("chrome://extensions/shortcuts");
    await opening.close();
  });
});

describe("many at once", () => {
  test("all that are shown are moved to another segment with its words, and moved back", async () => {
    await opened.popup.compose(OTHER, 'Dear {{ first_name | default: "reader" }}.');
    await page.goto(`${ownAddress()}#people`);
    await page.getByText(`${PEOPLE} people`, { exact: true }).waitFor();
    await page.getByRole("checkbox", { name: `Pick all ${PEOPLE} people shown` }).check();
    await button("Move …").click();
    await page.getByRole("dialog").getByLabel("Segment").selectOption({ label: OTHER });
    await button("Move them").click();
    await page.getByText(`${PEOPLE} people moved to “${OTHER}”.`).waitFor();
    const moved = (await storedRows(page)).invitations;
    expect(moved).toHaveLength(PEOPLE);
    expect(moved.every(({ note }) => note.startsWith("Dear "))).toBe(true);
    await button("Undo").click();
    await page.getByText("Undone.", { exact: true }).waitFor();
    const back = (await storedRows(page)).invitations;
    expect(back.every(({ note }) => note.startsWith("Hi "))).toBe(true);
  });

  test("some are skipped by keys and brought back", async () => {
    await page.getByRole("listbox").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowDown");
    await page.getByText("3 people picked").waitFor();
    await button("Skip").click();
    await page.getByText("3 people skipped.").waitFor();
    const skipped = async () =>
      (await storedRows(page)).invitations.filter(({ state }) => state === "skipped").length;
    expect(await skipped()).toBe(3);
    await button("Undo").click();
    await page.getByText("Undone.", { exact: true }).waitFor();
    expect(await skipped()).toBe(0);
  });

  test("deleting asks, and then they are gone", async () => {
    await page.getByLabel("Name, company or address").fill("crowd23");
    await page.getByText(`11 people of ${PEOPLE}`).waitFor();
    await page.getByRole("checkbox", { name: "Pick all 11 people shown" }).check();
    await button("Delete …").click();
    await page.getByRole("dialog", { name: "Delete 11 people" }).waitFor();
    await page.getByRole("checkbox", { name: /^Keep their addresses/ }).uncheck();
    await button("Delete them").click();
    await page.getByText("11 people deleted.").waitFor();
    await button("Show everybody").click();
    await page.getByText(`${PEOPLE - 11} people`, { exact: true }).waitFor();
    expect((await storedRows(page)).invitations).toHaveLength(PEOPLE - 11);
  });
});
