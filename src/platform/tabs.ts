import type { Tabs } from "../app/ports.ts";
import { tabs, windows } from "./browser.ts";

/** How long a page may take to load and its content script to answer. */
const ANSWER_WITHIN = 30_000;
const ASK_EVERY = 250;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function get(tabId: number) {
  try {
    return await tabs.get(tabId);
  } catch {
    return null; // the browser's only way to say "no such tab"
  }
}

/** Loaded and shows LinkedIn: the tab's address is visible to us only there. */
async function waitUntilLoaded(tabId: number): Promise<boolean> {
  const attempts = ANSWER_WITHIN / ASK_EVERY;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const tab = await get(tabId);
    if (!tab) return false;
    if (tab.status === "complete" && !tab.pendingUrl && tab.url?.startsWith("https://www.linkedin.com/"))
      return true;
    await sleep(ASK_EVERY);
  }
  return false;
}

export const linkedInTabs: Tabs = {
  async activeLinkedIn() {
    const [tab] = await tabs.query({
      active: true,
      lastFocusedWindow: true,
      url: "https://www.linkedin.com/*",
    });
    return tab?.id === undefined || tab.url === undefined ? null : { tabId: tab.id, url: tab.url };
  },

  async show(url, tabId) {
    const known = tabId === null ? null : await get(tabId);
    let id = known?.id;
    if (id === undefined) {
      const opened =
        (await windows.getAll({ windowTypes: ["normal"] })).length > 0
          ? await tabs.create({ url, active: true })
          : (await windows.create({ url })).tabs?.[0];
      id = opened?.id;
      if (id === undefined) throw new Error("The browser opened no tab.");
    } else {
      await tabs.update(id, { url, active: true });
    }
    return { tabId: id, answered: await waitUntilLoaded(id) };
  },

  async exists(tabId) {
    return (await get(tabId)) !== null;
  },

  async focus(tabId) {
    const tab = await tabs.update(tabId, { active: true });
    if (tab.windowId !== undefined) await windows.update(tab.windowId, { focused: true });
  },
};

/** Registers synchronously, as a worker must. */
export function onTabGone(listener: (tabId: number) => void): void {
  tabs.onRemoved.addListener((tabId) => listener(tabId));
}
