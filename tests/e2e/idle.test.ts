import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { censusOf, untilAtRest } from "../../tools/drive/census.ts";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";

/** What ships does nothing but listen on a page where nothing is under way. */
let opened: OpenedExtension;

beforeAll(async () => {
  opened = await openExtension({ build: "dist", census: true });
});
afterAll(() => opened.close());

/** A click of any kind, and another page by LinkedIn's own navigation. */
const JUST_LISTENING = {
  running: 0,
  started: 0,
  listeners: ["Navigation navigatesuccess", "window click"],
};
/** Once it was needed here: the watch has its own ear for the person's Connect. */
const WATCHING = ["HTMLDocument click", "Navigation navigatesuccess"];
/** Where a list was opened the hand came: it hears of the next list, and of the end of this page. */
const WITH_HAND = [
  "HTMLDocument click",
  "Navigation navigatesuccess",
  "Navigation navigatesuccess",
  "window pagehide",
];

async function loaded(path: string, shows: string): Promise<Page> {
  const page = await opened.visit(path);
  await page.locator(shows).first().waitFor();
  await page.waitForLoadState("networkidle");
  return page;
}

/** What a feed does all day; resolves when everything that could have heard of it has. */
const stirs = (page: Page) =>
  page.evaluate(async () => {
    for (let step = 0; step < 1_000; step++) {
      const node = document.createElement("div");
      node.textContent = `A post ${step}`;
      document.body.append(node);
      if (step % 2 === 0) node.remove();
    }
    scrollTo(0, document.body.scrollHeight);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  });

describe("no timer was ever set and nothing is observed", () => {
  test.each([
    ["on the feed", "/feed/", "main"],
    ["in messages", "/messaging/thread/2-example/", "body *"],
    ["on a profile where nothing is under way", "/in/bo-muster/", "main a[aria-label^=Invite]"],
    ["in a search", "/search/results/people/?keywords=trial", "main a[aria-label^=Invite]"],
    ["on My Network", "/mynetwork/grow/", "main [aria-label^=Invite]"],
  ])("%s", async (_, path, shows) => {
    const page = await loaded(path, shows);
    expect(await censusOf(opened, page)).toEqual(JUST_LISTENING);
    await stirs(page);
    expect(await censusOf(opened, page)).toEqual(JUST_LISTENING);
    await page.close();
  });

  test("when the person goes to another page without a load", async () => {
    const page = await loaded("/feed/", "main");
    await page.locator("main a[href^='/in/']").first().click();
    await page.waitForURL("**/in/**");
    await page.locator("main h2").first().waitFor();
    await stirs(page);
    // The click on the link has woken it; it did no more than look whose Connect it was.
    expect(await censusOf(opened, page)).toEqual({ running: 0, started: 0, listeners: WATCHING });
    await page.close();
  });
});

describe("it comes to rest", () => {
  test("after the one look at a list that the person opened", async () => {
    const page = await loaded("/mynetwork/invite-connect/connections/", "main a[href*='/in/']");
    const { started, listeners } = await untilAtRest(opened, page);
    expect({ started, listeners }).toEqual({ started: 1, listeners: WITH_HAND });
    await page.close();
  });

  test("after a Connect of the person's own that they closed again", async () => {
    const page = await loaded("/in/bo-muster/", "main a[aria-label^=Invite]");
    await page.locator("main").getByRole("link", { name: "Invite Bo Muster to connect" }).first().click();
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect((await censusOf(opened, page)).running).toBeGreaterThan(0);
    const { listeners } = await untilAtRest(opened, page);
    expect(listeners).toEqual(WATCHING);
    await page.close();
  });
});
