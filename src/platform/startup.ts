import { runtime, tabs } from "./browser.ts";

/** Browser start, install and update. Registers synchronously, as a worker must. */
export function onWake(listener: () => void): void {
  runtime.onStartup.addListener(listener);
  runtime.onInstalled.addListener(listener);
}

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage(path: string): Promise<void> {
  await tabs.create({ url: runtime.getURL(path) });
}
