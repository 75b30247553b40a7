import { runtime, tabs } from "./browser.ts";

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

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage(path: string): Promise<void> {
  await tabs.create({ url: runtime.getURL(path) });
}
