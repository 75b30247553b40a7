import { runtime, tabs, windows } from "./browser.ts";

/** Browser start, install and update. Registers synchronously, as a worker must. */
export function onWake(listener: () => void): void {
  runtime.onStartup.addListener(listener);
  runtime.onInstalled.addListener(listener);
}

/** The very first start after the person installed it; not an update, and not another start of the browser. */
export function onInstall(listener: () => void): void {
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") listener();
  });
}

/** Shows one of the extension's own pages: the tab that has it open already, else a new one. */
export async function showOwnPage(path: string): Promise<void> {
  const url = runtime.getURL(path);
  const [document = ""] = url.split("#");
  const contexts = await runtime.getContexts({ contextTypes: ["TAB"] });
  const open = contexts.find(({ documentUrl }) => documentUrl?.split("#")[0] === document);
  if (open === undefined) {
    await tabs.create({ url });
    return;
  }
  await tabs.update(open.tabId, { active: true, url });
  await windows.update(open.windowId, { focused: true });
}

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage(path: string): Promise<void> {
  await tabs.create({ url: runtime.getURL(path) });
}
