import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reloadExtension } from "../../tools/drive/dying.ts";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";
import { storedInvitation } from "../../tools/drive/rows.ts";
import { welcomeTab } from "../../tools/drive/welcome.ts";

/** The first two minutes in the build that ships. The tests are one story, told in order. */
let opened: OpenedExtension;
let page: Page;
const PICTURES = join("artifacts", "pictures");

async function violations(of = page): Promise<readonly string[]> {
  await of.evaluate(axe.source);
  return of.evaluate(async () => {
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
  beforeAll(async () => {
    opened = await openExtension({ build: "dist" });
    page = opened.popup.page;
  });
  afterAll(() => opened.close());

  test("set-up says LinkedIn's rules, fits at 320 pixels and has no accessibility problem axe knows", async () => {
    await page.getByText(/LinkedIn’s agreement does not allow/).waitFor();
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

describe("two minutes in a tab: from install to a first yes", () => {
  /** Presses, choices and fields filled in, from opening to the first yes. */
  const AT_MOST = 10;
  let fresh: OpenedExtension;
  let tab: Page;
  let done = 0;
  const did = async (deed: Promise<unknown>) => {
    await deed;
    done += 1;
  };
  const press = (name: string | RegExp) => did(tab.getByRole("button", { name }).first().click());
  const titled = (name: string) => tab.getByRole("heading", { level: 1, name }).waitFor();
  const openedAgain = async () => {
    const again = await fresh.launched.context.newPage();
    await again.goto(`chrome-extension://${fresh.launched.extensionId}/src/entry/page/index.html#welcome`);
    return again;
  };
  const welcomes = () =>
    fresh.launched.context.pages().filter((other) => other.url().endsWith("#welcome")).length;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    fresh = await openExtension({ build: "dist", welcome: "kept" });
    tab = await welcomeTab(fresh.launched);
    await tab.bringToFront();
  });
  afterAll(() => fresh.close());

  test("an update opens nothing: the tab comes once, on install", async () => {
    expect(welcomes()).toBe(1);
    await reloadExtension(fresh);
    // Answered when the worker's turn is over: it would have opened the tab by then.
    await fresh.popup.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      await chrome.runtime.sendMessage({ to: "worker", kind: "poke" });
    });
    expect(welcomes()).toBe(0);
    tab = await openedAgain();
  });

  test("the rules stand plainly before anything is asked, in light and dark, wide and narrow", async () => {
    await tab.getByText(/section 8\.2/).waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await tab.emulateMedia({ colorScheme });
      expect(await violations(tab)).toEqual([]);
      await tab.screenshot({ path: join(PICTURES, `welcome-${colorScheme}.png`) });
    }
    await tab.setViewportSize({ width: 380, height: 800 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(380);
    await tab.screenshot({ path: join(PICTURES, "welcome-narrow.png") });
    await tab.setViewportSize({ width: 1280, height: 800 });
  });

  test("the pace is one press, the archive can wait", async () => {
    await press("Begin");
    await titled("A pace your account can carry");
    await press("Use this pace");
    await titled("Whom you know already");
    await press("Later");
    await titled("Your first words");
    expect(done).toBe(3);
  });

  test("closed in the middle and opened again, it goes on where it stood, with what was typed", async () => {
    await press(/^Met at an event/);
    await did(tab.getByLabel("In place of “event”").fill("Trial Days"));
    await tab.close();
    tab = await openedAgain();
    await titled("Your first words");
    expect(await tab.getByLabel("In place of “event”").inputValue()).toBe("Trial Days");
    await press("Keep these words");
    await titled("A first person");
  });

  test("I1 the first person's note is shown word for word, and approved at the tenth interaction", async () => {
    await did(tab.getByLabel("Address of their profile").fill("https://www.linkedin.com/in/bo-muster/"));
    await did(tab.getByLabel("Their name").fill("Bo Muster"));
    await press("See their note");
    await titled("This is what they would get");
    const note = await tab.locator("blockquote.note").textContent();
    expect(note).toBe("Hi Bo, we met at Trial Days. Glad to pass on my notes.");
    expect(await violations(tab)).toEqual([]);
    await tab.screenshot({ path: join(PICTURES, "welcome-yes.png") });
    await press(/^Approve/);
    await titled("That is all it takes");
    expect(done).toBeLessThanOrEqual(AT_MOST);
    const { state, note: stored } = await storedInvitation(tab, "bo-muster");
    // Within working hours the first one is opened at once.
    expect(["approved", "prepared", "dispatched"]).toContain(state);
    expect(stored).toBe(note);
    await tab.screenshot({ path: join(PICTURES, "welcome-end.png") });
  });

  test("nothing is asked twice: the popup has its queue, and the address leads to the end", async () => {
    await fresh.popup.page.getByRole("navigation").waitFor();
    expect(await fresh.popup.page.getByRole("button", { name: "Begin" }).count()).toBe(0);
    await tab.reload();
    await titled("That is all it takes");
  });
});
