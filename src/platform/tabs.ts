import type { Tabs } from "../app/ports.ts";
import { documentIn } from "./ask-page.ts";
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

/**
 * Waits until another document than `before` answers there: the old page's script may still speak
 * while the tab says that it is loading the new one.
 */
async function waitForNewDocument(tabId: number, before: number | null): Promise<boolean> {
  for (let waited = 0; waited < ANSWER_WITHIN; waited += ASK_EVERY) {
    const tab = await get(tabId);
    if (!tab) return false;
    const loaded = tab.status === "complete" && !tab.pendingUrl;
    const answering = loaded ? await documentIn(tabId) : null;
    if (answering !== null && answering !== before) return true;
    await sleep(ASK_EVERY);
  }
  return false;
}

async function openTab(url: string): Promise<number> {
  const normal = await windows.getAll({ windowTypes: ["normal"] });
  const opened =
    normal.length > 0 ? await tabs.create({ url, active: true }) : (await windows.create({ url })).tabs?.[0];
  if (opened?.id === undefined) throw new Error("The browser opened no tab.");
  return opened.id;
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

  async profiles() {
    const found = await tabs.query({ url: "https://www.linkedin.com/in/*" });
    return found
      .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
      .flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ tabId: id, url }]));
  },

  async own() {
    return (await tabs.getCurrent())?.id ?? null;
  },

  async show(url, before) {
    const standing = before === null ? null : await get(before.tabId);
    const ours = before !== null && standing?.url === before.url ? before.tabId : null;
    const old = ours === null ? null : await documentIn(ours);
    if (ours !== null) await tabs.update(ours, { url, active: true });
    const tabId = ours ?? (await openTab(url));
    const answered = await waitForNewDocument(tabId, old);
    return { tabId, url: (await get(tabId))?.url ?? url, answered };
  },

  async open(url) {
    await openTab(url);
  },

  async exists(tabId) {
    return (await get(tabId)) !== null;
  },

  async focus(tabId) {
    const tab = await tabs.update(tabId, { active: true });
    if (tab.windowId !== undefined) await windows.update(tab.windowId, { focused: true });
  },
};
