import { mkdirSync } from "node:fs";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { openToolbarPopup } from "../../tools/drive/toolbar-popup.ts";

/** Every view of the build that ships, as it is loaded by a browser. */
const SEGMENT = "Clinical trial leads, Nordics";
const PICTURES = "artifacts/pictures";
let opened: OpenedExtension;
let page: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  opened = await openExtension({ build: "dist" });
  page = opened.popup.page;
});
afterAll(() => opened.close());

async function violations(of: Page): Promise<readonly string[]> {
  await of.evaluate(axe.source);
  return of.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations: found } = await loaded.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 80)).join(" | ")}`);
  });
}

/** No violation in either scheme, nothing wider than the window, and a picture of each. */
async function isWell(of: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await of.emulateMedia({ colorScheme });
    await of.screenshot({ path: `${PICTURES}/${name}-${colorScheme}.png`, animations: "disabled" });
    expect([name, colorScheme, await violations(of)]).toEqual([name, colorScheme, []]);
  }
  await of.emulateMedia({ colorScheme: "light" });
}

async function fitsAt(of: Page, width: number): Promise<void> {
  const before = of.viewportSize();
  await of.setViewportSize({ width, height: 600 });
  const [inner, scroll] = await of.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  expect(scroll).toBeLessThanOrEqual(inner ?? 0);
  if (before) await of.setViewportSize(before);
}

describe("every place of the popup", () => {
  test("set-up", async () => {
    await isWell(page, "set-up");
    await fitsAt(page, 320);
    await opened.popup.setUp();
  });

  test("nobody yet", async () => {
    await isWell(page, "nobody-yet");
  });

  test("writing", async () => {
    await opened.popup.compose(
      SEGMENT,
      'Hi {{ first_name | default: "there" }}, we both run trials in the Nordics. May I ask what works for you?',
    );
    await isWell(page, "write");
    await fitsAt(page, 320);
  });

  test("adding", async () => {
    await opened.popup.paste(SEGMENT, [
      "Noor Example, Sample Works, https://www.linkedin.com/in/noor-example",
      "Ivo Sample, Nordbeispiel, https://www.linkedin.com/in/ivo-sample",
      "Bo Muster, Muster Clinics, https://www.linkedin.com/in/bo-muster",
    ]);
    await isWell(page, "add");
    await fitsAt(page, 320);
  });

  test("reviewing", async () => {
    await opened.popup.go("Today");
    await page.getByRole("article", { name: "Noor Example" }).waitFor();
    await isWell(page, "review");
    await fitsAt(page, 320);
  });

  test("settings", async () => {
    await opened.popup.go("Settings");
    await isWell(page, "settings");
    await fitsAt(page, 320);
  });

  test("the dashboard, wide, narrow and at twice the size", async () => {
    const dashboard = await opened.ownPage("page");
    await dashboard.setViewportSize({ width: 1280, height: 900 });
    await dashboard.getByRole("table").first().waitFor();
    await isWell(dashboard, "dashboard");
    await fitsAt(dashboard, 640);
    await fitsAt(dashboard, 380);
    await dashboard.close();
  });
});

describe("the keyboard alone", () => {
  const current = () => page.evaluate(() => document.activeElement?.querySelector("h3")?.textContent ?? "");

  test("goes through the queue, edits, skips, undoes and approves", async () => {
    await page.reload();
    await page.getByRole("article", { name: "Noor Example" }).waitFor();
    await expect.poll(current).toBe("Noor Example");
    await page.keyboard.press("j");
    expect(await current()).toBe("Ivo Sample");
    await page.keyboard.press("k");
    expect(await current()).toBe("Noor Example");

    await page.keyboard.press("e");
    const box = page.getByRole("textbox", { name: "Note to Noor Example" });
    await box.waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Hi Noor, may I ask how you find sites?");
    await page.keyboard.press("Control+Enter");
    await box.waitFor({ state: "detached" });
    await page.getByText("Hi Noor, may I ask how you find sites?").waitFor();

    await page.keyboard.press("s");
    await page.getByRole("article", { name: "Noor Example" }).waitFor({ state: "detached" });
    await page.keyboard.press("u");
    await page.getByRole("article", { name: "Noor Example" }).waitFor();

    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog", { name: "Keys" }).waitFor({ state: "detached" });
  });

  test("every button of the first screen can be reached by Tab", async () => {
    await page.reload();
    await page.getByRole("article", { name: "Ivo Sample" }).waitFor();
    const wanted = await page.locator("button:visible").count();
    const reached = new Set<string>();
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(() => {
        const { activeElement: active } = document;
        return active instanceof HTMLButtonElement
          ? [...document.querySelectorAll("button")].indexOf(active)
          : -1;
      });
      if (name >= 0) reached.add(String(name));
    }
    expect(reached.size).toBe(wanted);
  });
});

describe("the toolbar", () => {
  test("the real popup opens over LinkedIn and offers the person on the page", async () => {
    const profile = await opened.visit("/in/freja-beispiel/");
    await profile
      .getByRole("link", { name: /to connect/ })
      .first()
      .waitFor();
    const toolbar = await openToolbarPopup(opened.launched, profile);
    await toolbar.press("Add");
    await toolbar.until(
      `[...document.querySelectorAll("input")].some((one) => one.value === "Freja Beispiel")`,
    );
    const [width, height, scroll] = await toolbar.run<number[]>(
      `[innerWidth, innerHeight, document.documentElement.scrollHeight]`,
    );
    expect(width).toBe(380);
    expect(scroll).toBe(height);
    await toolbar.picture(`${PICTURES}/toolbar-add.png`);
    await toolbar.press("Add 1 person");
    await toolbar.until(`document.body.textContent.includes("1 added")`);
    await toolbar.close();
    await page.getByText("4 people to review").waitFor();
  });

  test("its badge and tooltip say what waits", async () => {
    const worker = await opened.launched.worker();
    const shown = () =>
      worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
          };
        };
        return [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})];
      });
    await expect.poll(shown).toEqual(["4", "4 to review today."]);
  });
});
