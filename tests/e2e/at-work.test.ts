import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crowdMember, type Desk, NOTED, openDesk } from "../../tools/drive/desk.ts";
import { untilTrue } from "../../tools/drive/until.ts";

/**
 * The interface in the middle of its work, every notice and fold open at once: by screen reader, by
 * keyboard, small, large, light and dark.
 */
let desk: Desk;
let dashboard: Page;
const PICTURES = join("artifacts", "pictures");
const PLACES = ["Today", "Write", "Add", "Settings"] as const;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  desk = await openDesk("hands-free");
  const { popup, practice } = desk;
  // LinkedIn said stop; one unknown, one not invited, one approved, one set aside, five to review.
  practice.site.arm({ kind: "weekly-limit", on: "send" }, { slug: "tuva-sample" });
  await desk.invite({ slug: "mia-mutual", name: "Mia Mutual" });
  await desk.invite({ slug: "tuva-sample", name: "Tuva Sample" });
  await desk.approve(crowdMember(1), NOTED);
  const people = [2, 3, 4, 5, 6].map(crowdMember);
  await popup.paste(
    NOTED,
    people.map(({ name, slug }) => `${name} https://www.linkedin.com/in/${slug}`),
  );
  await popup.compose(
    "Long words",
    `Dear {{ full_name }}, ${"we both run trials in the Nordics. ".repeat(8)}`,
  );
  await popup.paste("Long words", [
    `${"Wolfeschlegelsteinhausenbergerdorff ".repeat(2)} https://www.linkedin.com/in/wolfe-sample`,
  ]);
  // Opened anew: the popup looks at the clock but now and then, and the tests have moved it by days.
  await popup.page.reload();
  await popup.page.getByRole("navigation").waitFor();
  await popup.page.getByRole("button", { name: /^Add \d today$/ }).click();
  dashboard = await desk.ownPage("page");
  await dashboard.locator("table.periods").waitFor();
});
afterAll(() => desk.close());

/** What axe finds wrong, as short lines; empty when nothing. */
async function accessProblems(page: Page): Promise<readonly string[]> {
  // A script tag would be refused by the extension's own CSP.
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
    return loaded.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
  });
  if (passes.length < 10) throw new Error("axe looked at next to nothing.");
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help} ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}

async function openFolds(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });
}

/** What could be scrolled sideways, the page itself included. */
const sideways = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("body *")]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX)),
      )
      .map(
        (element) =>
          `${element.localName}.${element.className}: ${element.scrollWidth} in ${element.clientWidth}`,
      ),
  );

test("every part of the popup has something to show", async () => {
  const { popup } = desk;
  await popup.go("Today");
  await openFolds(popup.page);
  const parts = [
    "LinkedIn says you reached the weekly invitation limit.",
    "Sent or not? 1 person",
    "1 person approved, in this order",
    "1 person set aside",
    "1 person not invited, and why",
    "5 people to review",
  ];
  await expect
    .poll(async () => {
      const shown = await popup.page.locator("body").innerText();
      return parts.filter((part) => !shown.includes(part));
    })
    .toEqual([]);
});

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test.each(PLACES)("the popup's %s has no accessibility problem axe knows", async (place) => {
    const { page } = desk.popup;
    await page.emulateMedia({ colorScheme });
    await desk.popup.go(place);
    await page.getByRole("main", { name: place }).waitFor();
    await page.screenshot({ path: join(PICTURES, `at-work-${place.toLowerCase()}-${colorScheme}.png`) });
    await openFolds(page);
    expect(await accessProblems(page)).toEqual([]);
  });

  test("nor has the dashboard", async () => {
    await dashboard.emulateMedia({ colorScheme });
    await dashboard.screenshot({
      path: join(PICTURES, `at-work-dashboard-${colorScheme}.png`),
      fullPage: true,
    });
    await openFolds(dashboard);
    expect(await accessProblems(dashboard)).toEqual([]);
  });
});

describe("small and large", () => {
  test.each(PLACES)("the popup's %s never scrolls sideways, at 320 pixels or at 200 %", async (place) => {
    const { page } = desk.popup;
    await desk.popup.go(place);
    await page.getByRole("main", { name: place }).waitFor();
    await openFolds(page);
    for (const size of [
      { width: 380, height: 600 },
      { width: 320, height: 600 },
      // At 200 % the toolbar\'s window grows to 760 by 600 of the screen\'s pixels.
      { width: 380, height: 300 },
    ]) {
      await page.setViewportSize(size);
      expect(await sideways(page), `${size.width} wide`).toEqual([]);
      await page.screenshot({
        path: join(PICTURES, `at-work-${place.toLowerCase()}-${size.width}x${size.height}.png`),
      });
    }
    await page.setViewportSize({ width: 380, height: 600 });
  });

  test("the dashboard never scrolls sideways, at 320 pixels or at 200 %", async () => {
    for (const width of [1280, 640, 320]) {
      await dashboard.setViewportSize({ width, height: 800 });
      expect(await sideways(dashboard), `${width} wide`).toEqual([]);
      await dashboard.screenshot({ path: join(PICTURES, `at-work-dashboard-${width}.png`), fullPage: true });
    }
    await dashboard.setViewportSize({ width: 1280, height: 800 });
  });
});

describe("by keyboard alone", () => {
  const current = () =>
    desk.popup.page.locator("article[aria-current=true]").getByRole("heading").innerText();
  const press = (key: string) => desk.popup.page.keyboard.press(key);

  test("the queue is gone through with j k, a note edited with e, people approved with a, skipped with s, brought back with u", async () => {
    const { popup } = desk;
    const { page } = popup;
    await page.reload();
    await page.getByRole("article").first().waitFor();
    const names = (await popup.queue()).map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(5);
    // The way into the list: Tab from the top, past the navigation and what needs the person first.
    await page.locator("body").press("Tab");
    for (let tabs = 0; tabs < 40; tabs++) {
      if (await page.evaluate(() => document.activeElement?.closest("article") !== null)) break;
      await press("Tab");
    }
    expect(await current()).toBe(names[0]);
    await press("j");
    expect(await current()).toBe(names[1]);
    await press("j");
    await press("k");
    expect(await current()).toBe(names[1]);

    await press("e");
    const editor = page.getByRole("textbox", { name: `Note to ${names[1]}` });
    await editor.waitFor();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("Typed by hand, a j k s u included.");
    await press("ControlOrMeta+Enter");
    await page
      .getByRole("article", { name: names[1] ?? "", exact: true })
      .getByText("Typed by hand")
      .waitFor();
    expect(await current()).toBe(names[1]);

    await press("s");
    // At once: what is undone is the last thing done, though it may not be saved yet.
    await press("u");
    await page.getByRole("article", { name: names[1] ?? "", exact: true }).waitFor();

    const now = await current();
    await press("a");
    await page.getByRole("article", { name: now, exact: true }).waitFor({ state: "detached" });
    await untilTrue("it is approved", async () => {
      const row = [2, 3, 4, 5, 6].map(crowdMember).find(({ name }) => name === now);
      return row !== undefined && (await desk.stored(row)).state === "approved";
    });
  });

  test("the question mark shows the keys, Escape closes them, and the focus comes back", async () => {
    const { page } = desk.popup;
    await press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.waitFor();
    expect(await accessProblems(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, "at-work-keys.png") });
    await press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  test("the focus is always to be seen", async () => {
    const { page } = desk.popup;
    for (const place of PLACES) {
      await desk.popup.go(place);
      await page.getByRole("main", { name: place }).waitFor();
      for (let tabs = 0; tabs < 12; tabs++) {
        await press("Tab");
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return true;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
        });
        expect(seen, `${place}, ${tabs + 1} tabs in`).toBe(true);
      }
    }
  });
});
