import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenedExtension, openExtension } from "../../tools/drive/extension.ts";

/** One browser serves many files: the next one finds nothing of what the one before it did. */
let opened: OpenedExtension;
let before: Remains;

interface Remains {
  readonly pages: number;
  readonly databases: readonly string[];
  readonly alarms: readonly string[];
  readonly badge: string;
  readonly shelf: number;
  readonly words: number;
  readonly ofLinkedIn: readonly string[];
}

beforeAll(async () => {
  opened = await openExtension({ build: "dist-practice" });
  before = await remains();
});
afterAll(() => opened.close());

async function remains(): Promise<Remains> {
  const pages = opened.launched.context.pages().length;
  const own = await opened.popup.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        action: { getBadgeText(of: object): Promise<string> };
        alarms: { getAll(): Promise<readonly { name: string }[]> };
      };
    };
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("politely");
      request.onsuccess = () => resolve(request.result);
    });
    const words = await new Promise<number>((resolve) => {
      const request = database.transaction("templates").objectStore("templates").count();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name ?? "").toSorted(),
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
      badge: await chrome.action.getBadgeText({}),
      shelf: localStorage.length,
      words,
    };
  });
  const tab = await opened.visit("/messaging/");
  const ofLinkedIn = await tab.evaluate(() => [document.cookie, ...Object.keys(localStorage)]);
  await tab.close();
  return { pages, ...own, ofLinkedIn };
}

test("what a file leaves in the extension, on the site and in the browser is gone for the next", async () => {
  const { popup } = opened;
  await popup.setUp();
  await popup.compose("Trial leads", "Hello there");
  await popup.paste("Trial leads", ["Noor Example https://www.linkedin.com/in/noor-example/"]);
  await popup.page.evaluate(() => {
    localStorage.setItem("shelf: left", "behind");
    indexedDB.open("practice-clock", 1);
    const { chrome } = globalThis as unknown as {
      chrome: {
        action: { setBadgeText(of: object): void };
        alarms: { create(name: string, of: object): void };
      };
    };
    chrome.action.setBadgeText({ text: "7" });
    chrome.alarms.create("left", { delayInMinutes: 60 });
  });
  const tab = await opened.visit("/feed/");
  await tab.evaluate(() => {
    document.cookie = "left=behind; max-age=3600";
    localStorage.setItem("left", "behind");
  });
  await opened.launched.context.route("**/messaging/", (route) => route.abort());
  await opened.close();

  opened = await openExtension({ build: "dist-practice" });
  expect(await remains()).toEqual(before);
  expect(before).toMatchObject({ words: 0, shelf: 0, ofLinkedIn: [""] });
});
