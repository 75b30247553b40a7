import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";

/** The first two minutes in the build that ships. The tests are one story, told in order. */
let opened: OpenedExtension;
let page: Page;

beforeAll(async () => {
  opened = await openExtension({ build: "dist" });
  page = opened.popup.page;
});
afterAll(() => opened.close());

async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
    const { violations: found, passes } = await loaded.run();
    if (passes.length < 10) throw new Error("axe looked at next to nothing.");
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 80)).join(" | ")}`);
  });
}

const onToolbar = async (): Promise<readonly string[]> => {
  const worker = await opened.launched.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
      };
    };
    return [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})];
  });
};

describe("the first run", () => {
  test("set-up says LinkedIn's rules, fits at 320 pixels and has no accessibility problem axe knows", async () => {
    await page.getByText(/LinkedIn's agreement does not allow/).waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations()).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 380, height: 600 });
  });

  test("set-up refuses what contradicts itself, beside the field, and loses nothing typed", async () => {
    await page.getByLabel("Invitations a day, in the end").fill("10000");
    await page.getByRole("button", { name: "Begin" }).click();
    await page.locator("[role=alert], .problem").first().waitFor();
    expect(await page.getByLabel("Invitations a day, in the end").inputValue()).toBe("10000");
    await opened.popup.setUp({ targetPerDay: 15 });
  });

  test("an empty queue leads to the first words, and those to the people", async () => {
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: "Write for a first segment" }).click();
    await page.getByLabel("Words of the invitation").fill("Hi {{ first_name }}, we both run trials.");
    await page.getByLabel("Name", { exact: true }).fill("Trial leads");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("button", { name: "Add people" }).first().click();
    await page.getByLabel("Add to").waitFor();
  });

  test("the badge and its tooltip say what waits", async () => {
    expect(await onToolbar()).toEqual(["", "Politely"]);
    await opened.popup.paste("Trial leads", [
      "Noor Example https://www.linkedin.com/in/noor-example",
      "Bo Muster https://www.linkedin.com/in/bo-muster",
    ]);
    await expect.poll(onToolbar).toEqual(["2", "2 to review today."]);
  });

  test("pausing and going on are one press each, and the line says so", async () => {
    await opened.popup.go("Today");
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByText(/^Paused by you/).waitFor();
    expect(await opened.popup.state()).toMatch(/paused/i);
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByText(/^Paused by you/).waitFor({ state: "detached" });
    expect(await opened.popup.state()).not.toMatch(/paused/i);
  });
});
